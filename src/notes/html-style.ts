/** The page's own style: quiet, printable, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #5f6068; --paper: #fff; --line: #dcdce2; --good: #1a7f37; --fair: #8a6100; --bad: #c1121f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ec; --quiet: #a2a3ad; --paper: #17181c; --line: #34353c; --good: #57c878; --fair: #e0b04a; --bad: #ff7b7b; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 1rem; }
.derivation { border-collapse: collapse; }
.derivation th { text-align: right; font-weight: normal; white-space: nowrap; padding: .55rem .35em .55rem 0; }
.derivation td { padding: .55rem 1.75rem .55rem 0; text-align: left; }
.derivation .formula { max-width: 44rem; overflow-x: auto; overflow-y: hidden; }
.reason, .summary, .remarks { color: var(--quiet); font-size: .9rem; }
.mark { display: inline-block; width: 1.1em; font-weight: 600; }
.mark.proved { color: var(--good); }
.mark.agrees, .mark.unknown { color: var(--fair); }
.mark.refuted { color: var(--bad); }
.scroll { overflow-x: auto; }
.numbers { border-collapse: collapse; margin-top: 1.25rem; font-variant-numeric: tabular-nums; font-size: .9rem; }
.numbers th, .numbers td { text-align: right; padding: .25rem .9rem .25rem 0; font-weight: normal; }
.numbers thead th { border-bottom: 1px solid var(--line); white-space: nowrap; }
@media (max-width: 40rem) {
  .derivation td { padding-right: 0; }
  .derivation tr { display: grid; grid-template-columns: 3.5rem 1fr; align-items: baseline; }
  .derivation .reason { grid-column: 2; padding-top: 0; }
  .derivation .formula { max-width: calc(100vw - 5.5rem); }
}
`;
