/** Claims in other notations: `du = e^z dz` with differentials, `Df = 2x` with an operator. */
import { product, quotient, symbol } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { occursIn } from '../../core/traverse.ts';
import type { Claim } from './entry.ts';

const D = symbol('d');
const OPERATOR = symbol('D');

/**
 * The claim about u′ that a claim about du, or about Du, is; any other as it is.
 * @param isName whether a letter names a function or a helper here
 * @example du = e^z dz becomes u' = (e^z d z)/(d z)
 */
export function withoutDifferentials(claim: Claim, variable: SymbolTerm, isName: (name: string) => boolean): Claim {
  const { head } = claim;
  if (head?.kind !== 'term') return claim;
  const { term } = head.side;
  if (term.kind !== 'product' || term.factors.length !== 2) return claim;
  const [operator, letter] = term.factors;
  if (letter?.kind !== 'symbol' || !isName(letter.name)) return claim;
  const subject: Claim['head'] = { kind: 'subject', name: letter.name, primes: 1, variable: null };
  if (operator === OPERATOR) return { ...claim, head: subject };
  if (operator !== D || !claim.sides.every((side) => occursIn(D, side.term))) return claim;
  const by: Term = product([D, variable]);
  return { ...claim, head: subject, sides: claim.sides.map((side) => ({ ...side, term: quotient(side.term, by) })) };
}
