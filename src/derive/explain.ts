/**
 * Why does this line follow from the one before? Finds the rule applications between two terms: the smallest parts
 * that differ, for each one named rule where one does it, a few simplifying rules where they do, and else the
 * rearrangement (checked exactly as the same rational function).
 */
import { negation, productOf, sumOf } from '../core/make.ts';
import { type Path, subtermAt } from '../core/path.ts';
import type { Term } from '../core/term.ts';
import { children, postorder } from '../core/traverse.ts';
import { applyAt, type CompiledRule, congruent, matches } from '../rule/index.ts';
import { Board } from './board.ts';

/** Matches of one rule at one place that are tried. */
const MATCHES = 24;
/** Simplifying rules applied in a row before giving up. */
const MOVES = 40;

/** Rules that only make a term simpler; tried innermost first, in this order. */
const SIMPLIFYING: readonly string[] = [
  'zero-product',
  'one-product',
  'zero-sum',
  'zero-quotient',
  'quotient-by-one',
  'power-one',
  'double-negation',
  'negation-of-zero',
  'add-numbers',
  'multiply-numbers',
  'power-of-number',
  'opposites',
  'double',
  'like-terms',
  'minus-times-minus',
  'sign-in-front',
  'sign-of-numerator',
  'square',
  'power-times-base',
  'product-of-powers',
  'power-of-exponential',
  'product-of-exponentials',
  'square-of-root',
  'times-its-sign',
  'same-over-same',
].map((name) => `algebra/${name}`);

/** Rules that say no more than that two terms are equal; the last resort, by what the outcome looks like. */
const GENERAL: ReadonlySet<string> = new Set([
  'algebra/add-and-subtract',
  'algebra/expand',
  'algebra/factor',
  'algebra/one-fraction',
  'algebra/rearrange',
  'algebra/extend',
  'algebra/reorder',
  'closing/identity',
]);

/** Brings the part of the board at `path` to `target` by recorded steps. False, with the board unchanged in value, where it can't. */
export function explain(board: Board, path: Path, target: Term): boolean {
  const part = board.at(path);
  if (part === target) return true;
  if (congruent(part, target)) return explainCongruent(board, path, part, target);
  return (
    explainChildren(board, path, part, target) ||
    explainByOneRule(board, path, part, target) ||
    explainBySimplifying(board, path, target) ||
    explainByInverse(board, path, target) ||
    explainByDefinition(board, path, target) ||
    explainByRearranging(board, path, target)
  );
}

/** Only the writing differs: 1· and 0+ go by their rules, the rest is order. */
function explainCongruent(board: Board, path: Path, part: Term, target: Term): boolean {
  if (part.size > target.size && explainBySimplifying(board, path, target)) return true;
  return board.applyAs('algebra/reorder', path, { u: part }, target);
}

/** Same shape, other parts: every differing part is explained on its own, where the parts agree pairwise. */
function explainChildren(board: Board, path: Path, part: Term, target: Term): boolean {
  if (part.kind !== target.kind) return false;
  if (
    part.kind === 'application' &&
    target.kind === 'application' &&
    (part.name !== target.name || part.primes !== target.primes)
  )
    return false;
  if (part.kind === 'cases' && target.kind === 'cases' && part.branches.length !== target.branches.length) return false;
  const from = children(part);
  const to = children(target);
  if (from.length !== to.length) return false;
  const differing = from.flatMap((child, i) => (child === to[i] ? [] : [i]));
  if (differing.length === 0) return false;
  const pairs = differing.map((i) => [from[i] as Term, to[i] as Term] as const);
  if (!pairs.every(([a, b]) => board.context.mayEqual(a, b))) return false;
  const trial = board.copy();
  if (!differing.every((i) => explain(trial, [...path, i], to[i] as Term))) return false;
  board.adopt(trial);
  return true;
}

function explainByOneRule(board: Board, path: Path, part: Term, target: Term): boolean {
  const named = namedFunction(part, target);
  if (named !== null) {
    const trial = board.copy();
    if (trial.applyFirst([named], path) !== null && congruent(trial.at(path), target)) {
      board.adopt(trial);
      return true;
    }
  }
  for (const compiled of telling(board.context.rules.rulesFor(part))) {
    const { id } = compiled;
    let tried = 0;
    for (const match of matches(compiled, part, board.context.conditions)) {
      if (tried++ >= MATCHES) break;
      const applied = applyAt(compiled, part, [], match.bindings, board.context.conditions);
      if (!('refused' in applied) && congruent(applied.after, target))
        return board.applyAs(id, path, match.bindings, target);
    }
  }
  return false;
}

const TELLING = new WeakMap<readonly CompiledRule[], readonly CompiledRule[]>();

/** The rules that say why something is so; the rule set keeps one list for all terms of a shape, and so do we. */
function telling(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const known = TELLING.get(rules);
  if (known !== undefined) return known;
  const found = rules.filter(
    ({ id }) => !GENERAL.has(id) && !id.startsWith('derivative/') && !id.startsWith('mistake/'),
  );
  TELLING.set(rules, found);
  return found;
}

/** A function of the table recognised, or spelt out. */
function namedFunction(part: Term, target: Term): string | null {
  if (target.kind === 'application' && target.primes === 0) return `recognise/${target.name}`;
  return part.kind === 'application' && part.primes === 0 ? `definition/${part.name}` : null;
}

/** c + u − c for u: the term that is added and subtracted, or null. */
function addedAndSubtracted(part: Term, target: Term): Term | null {
  if (target.kind !== 'sum') return null;
  const added = target.terms.find((term) => target.terms.includes(negation(term)));
  if (added === undefined) return null;
  const rest = target.terms.filter((term) => term !== added && term !== negation(added));
  return congruent(sumOf(rest), part) ? added : null;
}

function explainBySimplifying(board: Board, path: Path, target: Term): boolean {
  const trial = board.copy();
  const settled = new Set<Term>();
  let reached = trial.at(path);
  for (let move = 0; move < MOVES && !isWritten(reached, target); move++) {
    if (innermostSimplification(trial, path, settled) === null) break;
    reached = trial.at(path);
  }
  if (reached === board.at(path)) return false;
  if (reached !== target) {
    const last = congruent(reached, target)
      ? trial.applyAs('algebra/reorder', path, { u: reached }, target)
      : explainByOneRule(trial, path, reached, target);
    if (!last) return false;
  }
  board.adopt(trial);
  return true;
}

/** The same up to order, with no unit left to drop. */
const isWritten = (reached: Term, target: Term): boolean => reached.size <= target.size && congruent(reached, target);

/** Applies one simplifying rule at the innermost place inside `path` where one matches; `settled` terms have none. */
function innermostSimplification(board: Board, path: Path, settled: Set<Term>): string | null {
  const visit = (term: Term, at: Path): string | null => {
    if (settled.has(term)) return null;
    const list = children(term);
    for (let i = 0; i < list.length; i++) {
      const found = visit(list[i] as Term, [...at, i]);
      if (found !== null) return found;
    }
    const applied = board.applyUsual(SIMPLIFYING, at);
    if (applied === null) settled.add(term);
    return applied;
  };
  const part = subtermAt(board.term, path);
  return part === null ? null : visit(part, path);
}

/** ln(…) for a term u: first u as ln(e^u), then what stands inside. */
function explainByInverse(board: Board, path: Path, target: Term): boolean {
  if (target.kind !== 'application' || target.args.length !== 1) return false;
  const part = board.at(path);
  for (const { id } of board.context.rules.rules) {
    if (!id.startsWith(`closing/${target.name}-of-`)) continue;
    const trial = board.copy();
    if (trial.applyFirst([id], path) === null) continue;
    if (!explain(trial, [...path, 0], target.args[0] as Term) || trial.at(path) !== target) continue;
    board.adopt(trial);
    return true;
  }
  return part === target;
}

/** A function that is new in the target is first spelt out there, reached so, and then recognised. */
function explainByDefinition(board: Board, path: Path, target: Term): boolean {
  const part = board.at(path);
  const place = newFunction(part, target);
  if (place === null) return false;
  const spelling = new Board(target, board.context);
  if (spelling.applyFirst([`definition/${place.name}`], place.path) === null) return false;
  const trial = board.copy();
  // A product put into a product is spliced in: then the places are others.
  if (!explain(trial, path, spelling.term) || subtermAt(trial.term, path) !== spelling.term) return false;
  const at = [...path, ...place.path];
  if (trial.applyFirst([`recognise/${place.name}`], at) === null || trial.at(path) !== target) return false;
  board.adopt(trial);
  return true;
}

/** The first function of the target that has a definition and does not occur in the part. */
function newFunction(part: Term, target: Term): { readonly name: string; readonly path: Path } | null {
  const known = new Set(postorder(part).flatMap((term) => (term.kind === 'application' ? [term.name] : [])));
  const visit = (term: Term, path: Path): { name: string; path: Path } | null => {
    if (term.kind === 'application' && term.primes === 0 && path.length > 0 && !known.has(term.name))
      return { name: term.name, path };
    const list = children(term);
    for (let i = 0; i < list.length; i++) {
      const found = visit(list[i] as Term, [...path, i]);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(target, []);
}

function explainByRearranging(board: Board, path: Path, target: Term): boolean {
  const part = board.at(path);
  const added = addedAndSubtracted(part, target);
  if (added !== null && board.applyAs('algebra/add-and-subtract', path, { u: part, c: added }, target)) return true;
  const split = twoParts(target);
  if (split !== null) {
    const [v, w] = split.parts;
    const before = part.kind === 'sum' ? twoParts(part) : null;
    if (split.kind === 'sum' && part.kind !== 'sum' && board.applyAs('algebra/expand', path, { u: part, v, w }, target))
      return true;
    if (split.kind === 'quotient' && board.applyAs('algebra/one-fraction', path, { u: part, v, w }, target))
      return true;
    if (split.kind === 'product' && before !== null) {
      const [u, t] = before.parts;
      if (board.applyAs('algebra/factor', path, { u, t, v, w }, target)) return true;
    }
  }
  return (
    board.applyAs('algebra/rearrange', path, { u: part, v: target }, target) ||
    board.applyAs('closing/identity', path, { u: part, v: target }, target)
  );
}

function twoParts(
  term: Term,
): { readonly kind: 'sum' | 'product' | 'quotient'; readonly parts: readonly [Term, Term] } | null {
  switch (term.kind) {
    case 'sum':
      return { kind: 'sum', parts: [term.terms[0] as Term, rest(term.terms, 'sum')] };
    case 'product':
      return { kind: 'product', parts: [term.factors[0] as Term, rest(term.factors, 'product')] };
    case 'quotient':
      return { kind: 'quotient', parts: [term.numerator, term.denominator] };
    default:
      return null;
  }
}
function rest(list: readonly Term[], kind: 'sum' | 'product'): Term {
  return kind === 'sum' ? sumOf(list.slice(1)) : productOf(list.slice(1));
}
