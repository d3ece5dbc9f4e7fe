/**
 * What a derivation has shown so far, as rules of its own: `recognise/g` puts g(z), g′(z), … for an expression that a
 * line has proved equal to it, `insert/g` the expression for g′(z), g″(z), …, `write-out/g` that for g(z) itself, and
 * `equation/insert` the right side of an equation for its left.
 */
import { sidesOf } from '../core/equation.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { type CompiledRule, localRule } from '../rule/index.ts';
import { type Subject, subjectTerm } from './derivation.ts';

/** One line's content: on this domain (null: everywhere) the subject has this value. */
export interface Claim {
  readonly subject: Subject;
  readonly domain: Condition | null;
  readonly term: Term;
}

export const recogniseId = (name: string): string => `recognise/${name}`;
export const insertId = (name: string): string => `insert/${name}`;
export const writeOutId = (name: string): string => `write-out/${name}`;
export const EQUATION_INSERT = 'equation/insert';

/**
 * The two rules of a claim. What holds everywhere holds for every argument (the variable is the rules' metavariable);
 * what holds on a branch, or has a derivative standing in it, is used as it stands.
 * @example claimRules({ subject: { name: 'g', primes: 0 }, domain: null, term: body }, z).recognise
 */
export function claimRules(
  claim: Claim,
  variable: SymbolTerm,
): { readonly recognise: CompiledRule; readonly insert: CompiledRule } {
  const named = subjectTerm(claim.subject, variable);
  const free = claim.domain === null ? variable.name : null;
  return {
    recognise: localRule(recogniseId(claim.subject.name), claim.term, named, free),
    insert: localRule(insertIdOf(claim.subject), named, claim.term, free),
  };
}

const insertIdOf = ({ name, primes }: Subject): string => (primes === 0 ? writeOutId(name) : insertId(name));

/** Whether an id is that of a rule about a subject. */
export const isRuleOf = (subject: Subject, id: string): boolean =>
  id === recogniseId(subject.name) || id === insertIdOf(subject);

/** An equation that a line has shown, used from left to right, as it stands. */
export function equationRules(shown: Term): readonly CompiledRule[] {
  const sides = sidesOf(shown);
  return sides === null ? [] : [localRule(EQUATION_INSERT, sides[0], sides[1], null)];
}
