/** A piecewise function as its smooth pieces, each with the set on which it holds. */
import { cases } from '../../core/make.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { postorder, substitute } from '../../core/traverse.ts';
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
  for (const { condition: written, value } of term.branches) {
    const condition = solved(written, variable, context);
    pieces.push(piece(all([...before, condition], variable), value));
    before.push(complement(condition));
  }
  if (term.otherwise !== null) pieces.push(piece(all(before, variable), term.otherwise));
  return pieces;
}
const piece = (condition: Condition, value: Term): Piece => ({ condition, domain: interior(condition), value });
/** The most pieces that nested case distinctions are multiplied out to. */
const MOST_PIECES = 32;

/**
 * The same term with its case distinctions outermost: z·{a if p, b otherwise} is {z a if p, z b otherwise}.
 * Null where there would be too many.
 */
export function liftCases(term: Term): Term | null {
  if (!hasCases(term)) return term;
  if (term.kind === 'cases') {
    if (!term.branches.some(({ value }) => hasCases(value)) && (term.otherwise === null || !hasCases(term.otherwise)))
      return term;
  }
  const inner = postorder(term).find((part): part is Cases => part.kind === 'cases');
  if (inner === undefined || inner === term) return term;
  const put = (value: Term): Term => substitute(term, new Map([[inner as Term, value]]));
  const branches = inner.branches.map(({ condition, value }) => ({ condition, value: liftCases(put(value)) }));
  const otherwise = inner.otherwise === null ? null : liftCases(put(inner.otherwise));
  if (branches.some(({ value }) => value === null) || (inner.otherwise !== null && otherwise === null)) return null;
  const flat = branches.flatMap(({ condition, value }) => opened(condition, value as Term));
  if (flat.length > MOST_PIECES) return null;
  if (otherwise !== null && otherwise.kind === 'cases') {
    return cases([...flat, ...otherwise.branches], otherwise.otherwise);
  }
  return cases(flat, otherwise);
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
export const isIsolated = ({ condition }: Piece): boolean => hasEquation(condition);
const hasEquation = (condition: Condition): boolean =>
  condition.kind === 'comparison'
    ? condition.relation === '='
    : condition.kind === 'and' && condition.conditions.some(hasEquation);
