/**
 * A whole work in LaTeX, taken apart before it is parsed: one unreadable row must not take the others with it.
 * Rows of an alignment end at `\\`; outside of environments and displays every line is a row.
 */
import type { LatexWork } from '../options.ts';
import { blank, collectMacros } from './prepare.ts';

const ALIGNMENT =
  /^\\(begin|end)\{(?:align|aligned|alignat|gather|gathered|equation|split|multline|eqnarray)\*?\}(?:\{\d+\})?/;
const ENVIRONMENT = /^\\(begin|end)\{[A-Za-z]+\*?\}/;
const DISPLAY = /^(?:\\\[|\\\]|\$\$)/;

/** The rows of a work and the macros it defines. */
export function splitLatex(text: string): LatexWork {
  const macros: Record<string, string> = {};
  const body = collectMacros(text, macros);
  const rows: { start: number; end: number; latex: string; displayed: boolean }[] = [];
  let latex = '';
  let start = 0;
  let depth = 0; // braces and environments within a row
  let inside = 0; // alignments and displays
  let i = 0;
  const end = (at: number, width: number): void => {
    const trimmed = latex.trim();
    if (trimmed !== '') {
      const lead = latex.length - latex.trimStart().length;
      rows.push({ start: start + lead, end: start + lead + trimmed.length, latex: trimmed, displayed: inside > 0 });
    }
    latex = '';
    start = at + width;
    i = start;
  };
  const keep = (piece: string, shown = piece): void => {
    latex += shown;
    i += piece.length;
  };
  while (i < body.length) {
    const char = body.charAt(i);
    const ahead = char === '\\' || char === '$' ? body.slice(i, i + 40) : '';
    const alignment = ALIGNMENT.exec(ahead);
    const display = DISPLAY.exec(ahead);
    if (alignment !== null) {
      end(i, alignment[0].length);
      inside = Math.max(0, inside + (alignment[1] === 'begin' ? 1 : -1));
    } else if (display !== null && depth === 0) {
      end(i, display[0].length);
      const closes = display[0] === '\\]' || (display[0] === '$$' && inside > 0);
      inside = closes ? Math.max(0, inside - 1) : inside + 1;
    } else if (ahead.startsWith('\\\\') && depth === 0) {
      end(i, /^\\\\\*?(?:\[[^\]]*\])?/.exec(ahead)?.[0].length ?? 2);
    } else if (char === '\n' && inside === 0 && depth === 0) end(i, 1);
    else if (char === '&' && depth === 0) keep('&', ' ');
    else if (char === '%') {
      const newline = body.indexOf('\n', i);
      const comment = body.slice(i, newline < 0 ? body.length : newline);
      keep(comment, blank(comment));
    } else if (char === '\\') {
      const environment = ENVIRONMENT.exec(ahead);
      if (environment !== null) depth = Math.max(0, depth + (environment[1] === 'begin' ? 1 : -1));
      keep(environment?.[0] ?? ahead.slice(0, 2));
    } else {
      if (char === '{') depth++;
      else if (char === '}') depth = Math.max(0, depth - 1);
      keep(char);
    }
  }
  end(body.length, 0);
  return { rows, macros };
}
