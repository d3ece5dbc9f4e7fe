/** The page's own style: quiet, printable, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #55565e; --paper: #fff; --panel: #f5f5f8; --line: #d4d4dc; --good: #1a7f37; --fair: #7d5800; --bad: #b80f1c; --accent: #0b57a4; --fresh: #dcebfb; --stale: #8f4700; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ec; --quiet: #adaeb8; --paper: #17181c; --panel: #1f2026; --line: #3a3b43; --good: #57c878; --fair: #e0b04a; --bad: #ff8585; --accent: #8cc4ff; --fresh: #1d3a58; --stale: #f0a24e; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 1rem; }
.derivation { border-collapse: collapse; }
.derivation .head { text-align: right; font-weight: normal; white-space: nowrap; padding: .55rem .35em .55rem 0; vertical-align: baseline; }
.derivation td:not(.head) { padding: .55rem 1.75rem .55rem 0; text-align: left; vertical-align: baseline; }
.derivation .formula { white-space: nowrap; }
.derivation .reason { width: 21rem; min-width: 12rem; padding-right: 0; }
.reason, .summary, .remarks { color: var(--quiet); font-size: .9rem; }
.reason details > ol { margin: .4rem 0 .2rem; padding: 0 0 0 1.2rem; color: var(--ink); }
.reason details > ol div { overflow-x: auto; overflow-y: hidden; padding: .15rem 0; }
.reason summary { cursor: pointer; }
.reason summary::marker { color: var(--accent); }
.mark { display: inline-block; width: 1.1em; font-weight: 600; }
.mark.proved { color: var(--good); }
.mark.agrees, .mark.unknown { color: var(--fair); }
.mark.refuted { color: var(--bad); }
.scroll { overflow-x: auto; }
.numbers { border-collapse: collapse; margin-top: 1.25rem; font-variant-numeric: tabular-nums; font-size: .9rem; }
.numbers th, .numbers td { text-align: right; padding: .25rem .9rem .25rem 0; font-weight: normal; }
.numbers thead th { border-bottom: 1px solid var(--line); white-space: nowrap; }
.katex .rewritten { background: var(--fresh); border-radius: .2em; display: inline-block; text-indent: 0; }
.katex .rewrites { color: var(--stale); }
.blank { display: inline-block; border-bottom: 1.5px solid var(--quiet); height: 1.6em; vertical-align: baseline; }
.blank.long { width: 16em; margin-left: .3em; }
.blank.short { width: 9em; }
@media (max-width: 40rem) {
  .derivation td:not(.head) { padding-right: 0; }
  .derivation tr { display: grid; grid-template-columns: 3.5rem 1fr; align-items: baseline; }
  .derivation .reason { grid-column: 2; padding-top: 0; width: auto; }
}
`;
