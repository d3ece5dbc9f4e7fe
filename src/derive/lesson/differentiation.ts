/**
 * The differentiation at the board: the outermost rule first, with the inner d/dx(…) still standing; then the inner
 * derivatives, easy ones at once and the others a layer a line.
 */

import type { Path } from '../../core/path.ts';
import type { Derivative, SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn } from '../../core/traverse.ts';
import { Board } from '../board.ts';
import { DeriveError } from '../error.ts';
import { explain } from '../explain.ts';
import { isEasy, standingDerivatives } from './standing.ts';

/** Rules that only hand the derivative on to the parts; nobody stops after one of them. */
const LINEAR: readonly string[] = [
  'derivative/constant',
  'derivative/variable',
  'derivative/negation',
  'derivative/constant-factor',
  'derivative/constant-divisor',
  'derivative/difference',
  'derivative/sum',
];

/** The rules that a line is written for, in the order in which a lecturer would think of them. */
const TAUGHT: readonly string[] = [
  'derivative/square',
  'derivative/power',
  'derivative/power-symbolic',
  'derivative/square-chain',
  'derivative/power-chain',
  'derivative/power-symbolic-chain',
  'derivative/exponential',
  'derivative/exponential-chain',
  'derivative/reciprocal-of-variable',
  'derivative/reciprocal-of-power',
  'derivative/reciprocal',
  'derivative/constant-numerator',
  'derivative/quotient',
  'derivative/product-of-three',
  'derivative/product',
  'derivative/general-power',
  'derivative/log-of-absolute-value',
  'derivative/log-of-variable',
  'derivative/log',
  'derivative/log-variable-base',
  'derivative/nth-root-of-variable',
  'derivative/nth-root',
  'derivative/nth-root-symbolic',
  'derivative/max',
  'derivative/min',
];

/** Rules for applications, tried after the table's own: unknown functions, and definitions. */
const UNKNOWN: readonly string[] = [
  'derivative/unknown-function',
  'derivative/chain',
  'derivative/unknown-function-second',
  'derivative/chain-second',
];

const HIGHER: readonly string[] = ['derivative/second', 'derivative/third', 'derivative/fourth', 'derivative/fifth'];

/** More rule applications than this in one derivation are not a lesson any more. */
const MOST_STEPS = 2000;

/** Differentiates the derivative standing at `path` by one taught rule; linear rules before it are passed through. */
export function differentiateOnce(board: Board, path: Path, neat: (term: Term) => Term): void {
  const standing = derivativeAt(board, path);
  const id = applyRule(board, path, standing);
  if (!LINEAR.includes(id)) return;
  for (const inner of standingDerivatives(board.at(path)).reverse()) {
    const at = [...path, ...inner];
    const next = derivativeAt(board, at);
    if (isEasy(next, constantIn(standing.variable)) && !showsChainRule(next.body, standing.variable))
      evaluateEasy(board, at, neat);
    else differentiateOnce(board, at, neat);
  }
}

/** A function of more than the bare variable: its chain rule is worth showing, e^(k z) apart. */
function needsChainRule(body: Term, variable: SymbolTerm): boolean {
  if (!dependsOn(body, variable)) return false;
  if (body.kind === 'application') return body.name !== 'exp' && !body.args.includes(variable);
  return body.kind === 'power' && body.base !== variable && dependsOn(body.base, variable);
}

/** Whether somewhere on the surface there is a function of more than the variable: its chain rule is worth a line. */
export function showsChainRule(term: Term, variable: SymbolTerm): boolean {
  switch (term.kind) {
    case 'sum':
    case 'product':
    case 'negation':
    case 'quotient':
      return children(term).some((child) => showsChainRule(child, variable));
    default:
      return needsChainRule(term, variable);
  }
}

/** Differentiates the derivative standing at `path` until none stands inside it. */
export function differentiateFully(board: Board, path: Path): void {
  for (let count = 0; hasDerivative(board.at(path)); count++) {
    if (count > MOST_STEPS) throw new DeriveError('too-large', `more than ${MOST_STEPS} rule applications in one line`);
    const [inner] = standingDerivatives(board.at(path));
    if (inner === undefined) return;
    const at = [...path, ...inner];
    applyRule(board, at, derivativeAt(board, at));
  }
}

/** Evaluates an easy derivative to its tidy value, as one does in the head. */
export function evaluateEasy(board: Board, path: Path, neat: (term: Term) => Term): void {
  const aside = new Board(board.at(path), board.context);
  differentiateFully(aside, []);
  // Where no rule leads to the tidy value it stays as the rules gave it.
  explain(aside, [], neat(aside.term));
  board.graft(path, aside);
}

/** One line's worth: every standing derivative one rule on, easy ones to the end. */
export function differentiateLayer(board: Board, neat: (term: Term) => Term): void {
  // Paths before the one at work do not move, later ones may: always take the first not yet handled.
  let handled = 0;
  for (;;) {
    const standing = standingDerivatives(board.term);
    const at = standing[handled];
    if (at === undefined) return;
    const derivative = derivativeAt(board, at);
    if (isEasy(derivative, constantIn(derivative.variable))) {
      evaluateEasy(board, at, neat);
      continue;
    }
    const later = standing.length - handled - 1;
    differentiateOnce(board, at, neat);
    handled = standingDerivatives(board.term).length - later;
  }
}

export const constantIn =
  (variable: SymbolTerm) =>
  (term: Term): boolean =>
    !dependsOn(term, variable);

export function derivativeAt(board: Board, path: Path): Derivative {
  const part = board.at(path);
  if (part.kind !== 'derivative') throw new RangeError('no derivative stands there');
  return part;
}

/** Applies the rule that a lecturer would name here. @throws DeriveError where no rule covers the term. */
function applyRule(board: Board, path: Path, standing: Derivative): string {
  const { body } = standing;
  const own =
    body.kind === 'application' && body.primes === 0
      ? [`derivative/${body.name}-of-variable`, `derivative/${body.name}`]
      : [];
  const applied =
    board.applyUsual(HIGHER, path) ??
    // The first term is split off, so that their order stays; two terms with a minus between them are a difference.
    (body.kind === 'sum' && (body.terms.length > 2 || body.terms[0]?.kind === 'negation')
      ? board.applyFirst(['derivative/sum'], path)
      : null) ??
    board.applyUsual(LINEAR, path) ??
    board.applyUsual(TAUGHT, path) ??
    board.applyFirst(own, path) ??
    (body.kind === 'application' && body.primes === 0
      ? board.applyFirst([`definition/${body.name}`], [...path, 0])
      : null) ??
    board.applyUsual(UNKNOWN, path);
  if (applied === null)
    throw new DeriveError('unsupported-function', `no rule differentiates this: a ${describe(body)}`);
  return applied;
}

const describe = (term: Term): string =>
  term.kind === 'application' ? `function ${term.name} of ${term.args.length} arguments` : term.kind;
