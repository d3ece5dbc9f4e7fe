/** The result as one HTML page that needs no network. Everything a student typed is escaped. */
import { printText } from '../../print/index.ts';
import type { CheckResult } from '../check.ts';
import type { CheckEngine } from '../engine.ts';
import type { CheckedLine } from '../result.ts';
import { escapeHtml } from './escape.ts';
import { tellingStep } from './json.ts';
import { MEANINGS, SIGNS } from './marks.ts';
import { reasonsOf } from './reason.ts';
import { summary } from './text.ts';

export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #5f6068; --paper: #fff; --line: #dcdce2; --good: #1a7f37; --fair: #8a6100; --bad: #c1121f; --mark: #ffe1e1; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ec; --quiet: #a2a3ad; --paper: #17181c; --line: #34353c; --good: #57c878; --fair: #e0b04a; --bad: #ff7b7b; --mark: #5a2328; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.2rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
ol { list-style: none; padding: 0; } li { display: grid; grid-template-columns: 1.5rem 2rem 1fr; padding: .4rem 0; border-top: 1px solid var(--line); }
code { font: .95rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.sign { font-weight: 600; } .number, .reason, .summary { color: var(--quiet); } .reason { grid-column: 3; font-size: .9rem; margin: .15rem 0 0; }
.correct .sign { color: var(--good); } .incorrect .sign { color: var(--bad); } .follows .sign, .undecided .sign, .unreadable .sign { color: var(--fair); }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--bad); }
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td.number { text-align: right; }
`;

/** A whole page with this title and content. The content is HTML already. */
export const page = (title: string, content: string): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="gprime">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    `<body>\n<main>\n${content}\n</main>\n</body>`,
    '</html>\n',
  ].join('\n');

/** @example checkHtml(result, engine) // '<!doctype html>…' */
export function checkHtml(result: CheckResult, engine: CheckEngine): string {
  const { definition, variable } = result.problem;
  const title = `${definition.name}(${variable.name}) = ${printText(definition.body, { functions: engine.functions })}`;
  return page(title, checkFragment(result, engine, title));
}

/** The content alone, for a page of someone else's. */
export function checkFragment(result: CheckResult, engine: CheckEngine, title: string): string {
  const rows = result.lines.map((line) => lineHtml(line, engine));
  const notes = summary(result).map((row) => `<p class="summary">${escapeHtml(row)}</p>`);
  return [`<h1>${escapeHtml(title)}</h1>`, '<ol>', ...rows, '</ol>', ...notes].join('\n');
}

function lineHtml(line: CheckedLine, engine: CheckEngine): string {
  const reasons = reasonsOf(line, engine).map((reason) => `<p class="reason">${escapeHtml(reason)}</p>`);
  const sign = `<span class="sign" title="${MEANINGS[line.verdict]}">${SIGNS[line.verdict]}</span>`;
  const span = line.verdict === 'incorrect' ? tellingStep(line)?.span : line.unreadable?.span;
  const code = span == null ? escapeHtml(line.source) : marked(line.source, span[0], span[1]);
  const number = `<span class="number">${line.line}</span>`;
  return `<li class="${line.verdict}">${sign}${number}<code>${code}</code>${reasons.join('')}</li>`;
}

const marked = (text: string, start: number, end: number): string =>
  `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}`;
