/**
 * Two-dimensional text that keeps to a width: what is too wide is broken before `+`, `-` and between factors, and a
 * part that is still too wide (or too large to draw) is written on one line, which is broken in turn.
 */
import type { Term } from '../core/term.ts';
import { type Box, beside, isTall, line } from './box.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from './glyphs.ts';
import { LEAST, LEVEL, type Level } from './precedence.ts';
import { printText } from './text.ts';
import type { TextOptions } from './text-names.ts';
import { bracketed, type Drawing, drawTerm, joinedFactors } from './unicode.ts';
import { wrapText } from './wrap.ts';

export interface UnicodeOptions extends TextOptions {
  /** No line is wider; 80 by default. */
  readonly width?: number;
  /** Stands on the line before the term (`g'(z) = `); further lines are indented under the term. */
  readonly prefix?: string;
  /** Drawn before the prefix, against the right of a column of this width: the left side of an equation. */
  readonly left?: { readonly term: Term; readonly column: number };
}

/** Beyond these a drawing would be a picture nobody reads, and its area grows with the square of the term. */
const MOST_NODES = 600;
const MOST_LEVELS = 60;
/** A term gets at least this much room, however long its prefix. */
const LEAST_ROOM = 24;
const INDENT = '  ';

/**
 * A term as lines of two-dimensional text.
 * @example printUnicode(quotient(ONE, z), { functions }) // ['1', '─', 'z']
 */
export function printUnicode(term: Term, options: UnicodeOptions): string[] {
  const { width = 80, prefix = '' } = options;
  const drawing: Drawing = { ...options, glyphs: options.ascii === true ? ASCII_GLYPHS : UNICODE_GLYPHS };
  const lead = beside(leftBox(options.left, drawing), line(prefix));
  if (width - lead.width < LEAST_ROOM && lead.width > 0) {
    const { left, prefix: _, ...rest } = options;
    const before = `${left === undefined ? '' : printText(left.term, options)}${prefix}`;
    return [...wrapText(before.trimEnd(), width), ...printUnicode(term, rest)];
  }
  const boxes = pack(segments(term, drawing, width - lead.width), width - lead.width);
  const airy = boxes.some(isTall);
  return boxes.flatMap((box, i) => {
    const { rows } = beside(i === 0 ? lead : line(' '.repeat(lead.width)), box);
    const trimmed = rows.map((row) => row.trimEnd());
    return i > 0 && airy ? ['', ...trimmed] : trimmed;
  });
}

function leftBox(left: UnicodeOptions['left'], drawing: Drawing): Box {
  if (left === undefined) return line('');
  const { box } = drawTerm(left.term, drawing);
  return beside(line(' '.repeat(Math.max(0, left.column - box.width))), box);
}

/** How many columns a term takes where it is not broken. */
export const drawnWidth = (term: Term, options: TextOptions): number =>
  drawTerm(term, { ...options, glyphs: UNICODE_GLYPHS }).box.width;

/** A box that is not broken, with what joins it to the one before it, and what begins a new line with it. */
interface Segment {
  readonly glue: string;
  readonly lead: string;
  readonly box: Box;
}

function segments(term: Term, drawing: Drawing, width: number): Segment[] {
  if (isSmall(term)) {
    const { box } = drawTerm(term, drawing);
    if (box.width <= width) return [{ glue: '', lead: '', box }];
  }
  if (term.kind !== 'sum') return factorSegments(term, LEAST.anywhere, drawing, width);
  return term.terms.flatMap((one, i) => {
    if (i === 0) return factorSegments(one, LEAST.firstTerm, drawing, width);
    const [sign, part] = one.kind === 'negation' ? ['-', one.operand] : ['+', one];
    const [first, ...rest] = factorSegments(part, LEAST.laterTerm, drawing, width);
    return first === undefined ? [] : [{ ...first, glue: ` ${sign} `, lead: `${sign} ` }, ...rest];
  });
}

/** A term of a sum: whole where it fits, else its factors, else lines of text. */
function factorSegments(term: Term, least: Level, drawing: Drawing, width: number): Segment[] {
  const room = width - INDENT.length - 2;
  if (isSmall(term)) {
    const box = bracketed(drawTerm(term, drawing), least, drawing);
    if (box.width <= room) return [{ glue: '', lead: '', box }];
  }
  if (term.kind === 'negation' && least <= LEVEL.negation) {
    const [first, ...rest] = factorSegments(term.operand, LEAST.negated, drawing, width - 1);
    return first === undefined ? [] : [{ ...first, box: beside(line('-'), first.box) }, ...rest];
  }
  if (term.kind === 'product' && term.factors.every(isSmall)) {
    const pieces = term.factors.map((factor) => drawTerm(factor, drawing));
    const joined = joinedFactors(pieces, drawing);
    // At the beginning of a line the dot that juxtaposition left out is put in.
    if (joined.every(({ box }) => box.width <= room)) {
      return joined.map(({ glue, box }) => ({ glue, lead: `${drawing.glyphs.dot} `, box }));
    }
  }
  const text = printText(term, drawing);
  const level = term.kind === 'sum' ? LEVEL.sum : term.kind === 'negation' ? LEVEL.negation : LEVEL.atom;
  const lines = wrapText(level < least ? `(${text})` : text, room);
  return lines.map((one) => ({ glue: ' ', lead: '', box: line(one) }));
}

const isSmall = (term: Term): boolean => term.size <= MOST_NODES && term.depth <= MOST_LEVELS;

/** Segments side by side, as many as fit on a line. */
function pack(list: readonly Segment[], width: number): Box[] {
  const lines: Box[] = [];
  let current: Box[] = [];
  let used = 0;
  for (const { glue, lead, box } of list) {
    const joint = current.length === 0 ? '' : glue;
    const opensLine = current.length > 0 && used + joint.length + box.width > width;
    if (opensLine) {
      lines.push(beside(...current));
      current = [];
      used = 0;
    }
    const before = line(opensLine ? INDENT + lead : joint);
    current.push(before, box);
    used += before.width + box.width;
  }
  if (current.length > 0) lines.push(beside(...current));
  return lines;
}
