/** A piecewise function as its smooth pieces, each with the set on which it holds. */
import { cases } from '../../core/make.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { children, substitute } from '../../core/traverse.ts';
import type { TidyContext } from '../tidy/context.ts';
import { all, complement, interior } from './conditions.ts';
import { solved } from './solve.ts';

export interface Piece {
  /** Where the piece holds, boundary included or not as defined. */
  readonly condition: Condition;
  /** The same without its boundary. */
  readonly domain: Condition;
  readonly value: Term;
}

/** The pieces in the order of the definition; conditions are solved for the variable where that is plain. */
export function piecesOf(term: Cases, variable: SymbolTerm, context: TidyContext): Piece[] {
  const before: Condition[] = [];
  const pieces: Piece[] = [];
  const add = (conditions: readonly Condition[], value: Term): void => {
    const condition = all(conditions, variable);
    if (condition !== null) pieces.push({ condition, domain: interior(condition), value });
  };
  for (const { condition: written, value } of term.branches) {
    const condition = solved(written, variable, context);
    add([...before, condition], value);
    before.push(complement(condition));
  }
  if (term.otherwise !== null) add(before, term.otherwise);
  return pieces;
}
/** The most pieces that nested case distinctions are multiplied out to. */
const MOST_PIECES = 32;

/**
 * The same term with its case distinctions outermost: z·{a if p, b otherwise} is {z a if p, z b otherwise}.
 * Null where there would be too many.
 */
export function liftCases(term: Term): Term | null {
  if (!hasCases(term)) return term;
  if (term.kind === 'cases') return flattened(term);
  const inner = outermostCases(term);
  if (inner === null) return null;
  const put = (value: Term): Term => substitute(term, new Map([[inner as Term, value]]));
  const lifted = cases(
    inner.branches.map(({ condition, value }) => ({ condition, value: put(value) })),
    inner.otherwise === null ? null : put(inner.otherwise),
  );
  return liftCases(lifted);
}

/** The case distinction nearest to the root. */
function outermostCases(term: Term): Cases | null {
  if (term.kind === 'cases') return term;
  for (const child of children(term)) {
    const found = hasCases(child) ? outermostCases(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Cases in cases as one distinction. */
function flattened(term: Cases): Term | null {
  const flat: { condition: Condition; value: Term }[] = [];
  for (const { condition, value } of term.branches) {
    const lifted = liftCases(value);
    if (lifted === null) return null;
    flat.push(...opened(condition, lifted));
  }
  const last = term.otherwise === null ? null : liftCases(term.otherwise);
  if (flat.length > MOST_PIECES || (last === null && term.otherwise !== null)) return null;
  if (last?.kind !== 'cases') return cases(flat, last);
  return flat.length + last.branches.length > MOST_PIECES ? null : cases([...flat, ...last.branches], last.otherwise);
}

/** A branch whose value has branches itself, as branches of one distinction. */
function opened(condition: Condition, value: Term): { condition: Condition; value: Term }[] {
  if (value.kind !== 'cases') return [{ condition, value }];
  const parts: { condition: Condition; value: Term }[] = value.branches.map((branch) => ({
    condition: { kind: 'and' as const, conditions: [condition, branch.condition] },
    value: branch.value,
  }));
  return value.otherwise === null ? parts : [...parts, { condition, value: value.otherwise }];
}

/** The same cases with every condition solved for the variable where it can be: z < 0 for 0 > z. */
export const withSolvedConditions = (term: Cases, variable: SymbolTerm, context: TidyContext): Cases =>
  cases(
    term.branches.map(({ condition, value }) => ({ condition: solved(condition, variable, context), value })),
    term.otherwise,
  );

/** Whether the piece is a single point or nothing at all: no derivative is taken there. */
export const isIsolated = ({ condition, domain }: Piece, variable: SymbolTerm): boolean =>
  hasEquation(condition) || all([domain], variable) === null;
const hasEquation = (condition: Condition): boolean =>
  condition.kind === 'comparison'
    ? condition.relation === '='
    : condition.kind === 'and' && condition.conditions.some(hasEquation);
