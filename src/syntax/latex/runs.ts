/** Digits and letters side by side: KaTeX has a node for each. */
import { GREEK_NAMES } from '../names.ts';
import { isFunctionWord } from '../plain/run.ts';
import { count } from '../token.ts';
import { bodyOf, type LatexNode } from './katex.ts';
import type { LatexLexer } from './lexer.ts';

export const isDigit = (node: LatexNode | undefined): boolean =>
  node?.type === 'textord' && /^\d$/.test(node.text ?? '');
const isPoint = (node: LatexNode): boolean => node.type === 'textord' && node.text === '.';
export const isLetter = (node: LatexNode): boolean => node.type === 'mathord' && /^[A-Za-z]$/.test(node.text ?? '');

/** LaTeX's decimal comma: `1{,}5`. */
function isDecimalComma(node: LatexNode): boolean {
  const inner = node.type === 'ordgroup' ? bodyOf(node) : [];
  return inner.length === 1 && inner[0]?.text === ',';
}

/** The node that an exponent stands at, or the node itself. */
const baseOf = (node: LatexNode): LatexNode => (node.type === 'supsub' && node.base ? node.base : node);

const startsDigit = (node: LatexNode | undefined): boolean => node !== undefined && isDigit(baseOf(node));

/** Whether a number starts here; `2^x` is one node, a base with an exponent. */
export function startsNumber(nodes: readonly LatexNode[], i: number): boolean {
  const node = nodes[i];
  return node !== undefined && (startsDigit(node) || (isPoint(node) && startsDigit(nodes[i + 1])));
}

/** One number; returns the index after it. */
export function lexNumber(lexer: LatexLexer, nodes: readonly LatexNode[], from: number): number {
  const { place, context } = lexer;
  let [start, end] = place.of(baseOf(nodes[from] as LatexNode));
  let digits = '';
  let raised: LatexNode | null = null;
  let i = from;
  for (; i < nodes.length && raised === null; i++) {
    const node = nodes[i] as LatexNode;
    const digit = baseOf(node);
    const own = place.owns(digit) ? digit.loc : null;
    if (i > from && own && own.start > end && !isDecimalComma(node)) break;
    if (isDigit(digit)) digits += digit.text;
    else if ((isPoint(node) || isDecimalComma(node)) && startsDigit(nodes[i + 1]) && !digits.includes('.'))
      digits += '.';
    else break;
    if (digit !== node) raised = node;
    if (own) end = Math.max(end, own.end);
  }
  start = Math.min(start, end);
  if (digits.length > context.limits.digits) {
    const message = `a number of ${count(digits.length)} digits; at most ${count(context.limits.digits)} are read`;
    throw lexer.error('number-too-long', message, [start, end]);
  }
  lexer.add('number', digits, [start, end]);
  if (raised !== null) lexer.scriptsOf(raised, null);
  return i;
}

const LONGEST_WORD = 12;

/** One letter, or the function or Greek name that letters side by side spell (`sin` without its backslash). */
export function lexLetters(lexer: LatexLexer, nodes: readonly LatexNode[], from: number): number {
  const { place } = lexer;
  const [start] = place.of(nodes[from] as LatexNode);
  let run = '';
  let raised: LatexNode | null = null;
  for (let i = from; i < nodes.length && raised === null && run.length < LONGEST_WORD; i++) {
    const node = nodes[i] as LatexNode;
    const letter = baseOf(node);
    if (!isLetter(letter) || !place.owns(letter) || letter.loc?.start !== start + run.length) break;
    run += letter.text;
    if (letter !== node) raised = node;
  }
  for (let length = run.length; length > 1; length--) {
    const word = run.slice(0, length);
    const next = nodes[from + length];
    const called = next?.text === '(' || next?.type === 'leftright';
    const isFunction = isSpelledFunction(lexer, word, called);
    if (!isFunction && !isSpelledName(lexer, word)) continue;
    const token = isFunction
      ? lexer.addFunction(word, [start, start + length])
      : lexer.addName(word, [start, start + length]);
    if (raised !== null && length === run.length) lexer.scriptsOf(raised, token);
    return from + length;
  }
  lexer.node(nodes[from] as LatexNode);
  return from + 1;
}

/** Two letters are a product but for `ln`, unless a bracket follows. */
const isSpelledFunction = ({ context }: LatexLexer, word: string, called: boolean): boolean =>
  (word.length > 2 || word === 'ln' || called) && isFunctionWord(word, context.functions);
const isSpelledName = ({ context }: LatexLexer, word: string): boolean =>
  word === 'pi' || (word.length > 2 && GREEK_NAMES.has(word)) || context.symbols.has(word);
