/** The style of a page of notes, beside that of a derivation. */
export const PAGE_STYLE = `
main { max-width: 54rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
p, ul, ol { margin: .7rem 0; }
a { color: var(--accent); }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; }
.subtitle { font-size: 1.15rem; color: var(--quiet); margin: 0 0 .4rem; }
.by { color: var(--quiet); margin: 0 0 1rem; }
.block { margin: 1.3rem 0; position: relative; }
.block-title { font-weight: 600; margin: 0 0 .3rem; }
.number { position: absolute; right: 0; top: 0; margin: 0; color: var(--quiet); }
.derive, .exercise .scroll { padding: .2rem 0 .2rem 1rem; border-left: 3px solid var(--line); }
figure { margin: 1.5rem 0; }
figcaption { color: var(--quiet); font-size: .92rem; margin-top: .35rem; }
pre { overflow-x: auto; background: var(--panel); padding: .8rem 1rem; border-radius: .4rem; font-size: .9rem; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .92em; }
blockquote { margin: 1rem 0; padding: 0 0 0 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
.display { overflow-x: auto; overflow-y: hidden; }
.markdown-table table, .grid { border-collapse: collapse; margin: .6rem 0; }
.markdown-table :is(th, td):not([align]), .grid th, .grid td { text-align: left; }
.markdown-table th, .markdown-table td, .grid th, .grid td { padding: .5rem 1.4rem .5rem 0; vertical-align: middle; border-bottom: 1px solid var(--line); }
.markdown-table th, .grid th { font-weight: 600; border-bottom: 1.5px solid var(--quiet); }
.grid caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
.spoken { font-size: .92rem; color: var(--quiet); margin-top: .4rem; }
.check ol { padding-left: 1.6rem; }
.check li { margin: .8rem 0; padding-left: .3rem; }
.check li p { margin: .2rem 0; }
.check .work { overflow-x: auto; overflow-y: hidden; padding: .2rem 0; }
.check .correct > strong { color: var(--good); }
.check .incorrect > strong { color: var(--bad); }
.check .follows > strong, .check .undecided > strong, .check .unreadable > strong { color: var(--fair); }
.footnotes { border-top: 1px solid var(--line); margin-top: 2.5rem; font-size: .9rem; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
img { max-width: 100%; }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --panel: #fff; --line: #bbb; --accent: #000; --fresh: #e4eefa; --stale: #8a4200; color-scheme: light; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .scroll, .display, pre { overflow: visible; }
  .derivation .reason { width: auto; min-width: 8rem; }
  .derivation tr, figure, .exercise, .check li { break-inside: avoid; }
  h1, h2, h3, .block-title { break-after: avoid; }
  .key { break-before: page; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .spoken:not([open]) { display: none; }
}
`;
