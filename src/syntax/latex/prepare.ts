/** Before KaTeX sees a text: delimiters and prose are blanked out, offsets stay, the author's macros are collected. */

import type { Limits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { count } from '../token.ts';

export interface PreparedLatex {
  /** As long as the text; what is not mathematics is blank. */
  readonly body: string;
  readonly macros: Readonly<Record<string, string>>;
  /** The prose around the formulas. */
  readonly prose: readonly string[];
  /** Prose between formulas: the offset of the marker that stands for it. */
  readonly marks: ReadonlyMap<number, string>;
}

/** @throws ReadError on braces that do not match, and on deep nesting */
export function prepareLatex(text: string, limits: Limits): PreparedLatex {
  const macros: Record<string, string> = {};
  const withoutMacros = collectMacros(text, macros);
  const prose: string[] = [];
  const marks = new Map<number, string>();
  const body = withoutRowSigns(blankProse(withoutMacros, text, prose, marks));
  checkBraces(body, text, limits);
  return { body, macros, prose, marks };
}

const DEFINITION = /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|[gex]?def|let)(?![A-Za-z])\*?\s*/g;

/** Blanks macro definitions out and notes them. One that is too clever for this stays, for KaTeX to judge. */
export function collectMacros(text: string, macros: Record<string, string>): string {
  if (!/\\(?:re)?newcommand|\\providecommand|\\DeclareMathOperator|def|\\let/.test(text)) return text;
  let result = text;
  for (const match of text.matchAll(DEFINITION)) {
    const start = match.index;
    const found = /^\{?\s*(\\[A-Za-z]+)\s*\}?\s*(?:\[\s*\d\s*\]|(?:#\d\s*)*)\s*/.exec(
      text.slice(start + match[0].length, start + match[0].length + 200),
    );
    if (found === null) continue;
    const at = start + match[0].length + found[0].length;
    const name = found[1] ?? '';
    const end = text.charAt(at) === '{' ? closingBrace(text, at) : -1;
    if (end < 0) continue;
    const meaning = text.slice(at + 1, end);
    macros[name] = match[0].startsWith('\\DeclareMathOperator') ? `\\operatorname{${meaning}}` : meaning;
    result = result.slice(0, start) + blank(text.slice(start, end + 1)) + result.slice(end + 1);
  }
  return result;
}

/** The index of the brace that closes the one at `open`, or -1. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i;
  }
  return -1;
}

export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const ENVIRONMENT = /\\begin\{((?:align|aligned|gather|gathered|equation|split|multline)\*?)\}/;

/** A single row taken out of an alignment: its `&` and the `\\\\` at its end mean nothing any more. */
function withoutRowSigns(text: string): string {
  if (text.includes('\\begin') || !/&|\\\\\s*$/.test(text)) return text;
  return text.replace(/(?<!\\)&/g, ' ').replace(/\\\\(?=\s*$)/, '  ');
}

/** KaTeX reads it as one sign, we as the words that stood there. */
const MARK = '\\|';

/**
 * Keeps what stands between dollars, `\(…\)`, `\[…\]` or in a display environment, where there is any such thing.
 * Prose between two formulas leaves a mark, so that they do not run together.
 */
function blankProse(text: string, source: string, prose: string[], marks: Map<number, string>): string {
  const spans = mathSpans(text, source);
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  const skip = (to: number, between: boolean): void => {
    const outside = text.slice(at, to);
    const words = outside.replace(/\$|\\[()[\]]/g, ' ').trim();
    if (between) marks.set(at, words);
    else if (words !== '') prose.push(words);
    result += between ? MARK + blank(outside.slice(MARK.length)) : blank(outside);
  };
  spans.forEach(([start, end], i) => {
    skip(start, i > 0);
    result += text.slice(start, end);
    at = end;
  });
  skip(text.length, false);
  return result;
}

const CLOSING: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $: '$', $$: '$$' };

/** Where the formulas are, without their delimiters; none where the whole text is one formula. */
function mathSpans(text: string, source: string): [number, number][] {
  const spans: [number, number][] = [];
  let open: string | null = null;
  let start = 0;
  for (let i = 0; i < text.length; ) {
    const char = text.charAt(i);
    const mark = char === '\\' ? text.slice(i, i + 2) : char === '$' ? (text.charAt(i + 1) === '$' ? '$$' : '$') : char;
    if (open === null && mark in CLOSING) {
      open = mark;
      start = i + mark.length;
    } else if (open !== null && mark === CLOSING[open]) {
      spans.push([start, i]);
      open = null;
    }
    i += mark.length;
  }
  if (open !== null) {
    const at = start - open.length;
    throw new ReadError('unclosed-bracket', `"${open}" is never closed`, source, [at, start], {
      expected: [CLOSING[open] ?? '$'],
    });
  }
  if (spans.length > 0) return spans;
  const begin = ENVIRONMENT.exec(text);
  if (begin === null) return [];
  const last = text.lastIndexOf(`\\end{${begin[1] ?? ''}}`);
  return last < 0 ? [] : [[begin.index, last + `\\end{${begin[1] ?? ''}}`.length]];
}

/** Braces are checked before KaTeX, which knows less about where the missing one belongs. */
function checkBraces(text: string, source: string, limits: Limits): void {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') {
      if (text.startsWith('\\left', i) && !/^\\left[a-z]/.test(text.slice(i, i + 6))) open.push(i);
      else if (
        text.startsWith('\\right', i) &&
        !/^\\right[a-z]/.test(text.slice(i, i + 7)) &&
        text.charAt(open[open.length - 1] ?? -1) === '\\'
      )
        open.pop();
      i++;
    } else if (char === '{') open.push(i);
    else if (char === '}') {
      const last = open[open.length - 1];
      if (last === undefined)
        throw new ReadError('unopened-bracket', '"}" closes no brace', source, [i, i + 1], { expected: ['{'] });
      if (text.charAt(last) === '\\')
        throw new ReadError('unclosed-bracket', '"\\left" has no "\\right"', source, [last, last + 5], {
          expected: ['\\right'],
        });
      open.pop();
    } else if (char === '%') {
      const newline = text.indexOf('\n', i);
      if (newline < 0) break;
      i = newline;
    }
    if (open.length > limits.latexDepth) {
      throw new ReadError(
        'too-deep',
        `LaTeX groups are nested more than ${count(limits.latexDepth)} deep, the most that is read`,
        source,
        [i, i + 1],
      );
    }
  }
  const last = open[open.length - 1];
  if (last === undefined) return;
  if (text.charAt(last) === '\\')
    throw new ReadError('unclosed-bracket', '"\\left" has no "\\right"', source, [last, last + 5], {
      expected: ['\\right'],
    });
  throw new ReadError('unclosed-bracket', '"{" is never closed', source, [last, last + 1], { expected: ['}'] });
}
