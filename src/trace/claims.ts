/**
 * What a derivation has shown so far, as rules of its own: `recognise/g` puts g(z), g′(z), … for an expression that a
 * line has proved equal to it, `insert/g` the expression for the name.
 */
import { application } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { type CompiledRule, localRule } from '../rule/index.ts';
import type { Subject } from './derivation.ts';

/** One line's content: on this domain (null: everywhere) the subject has this value. */
export interface Claim {
  readonly subject: Subject;
  readonly domain: Condition | null;
  readonly term: Term;
}

export const recogniseId = (name: string): string => `recognise/${name}`;
export const insertId = (name: string): string => `insert/${name}`;

/** g(z), g′(z), … as a term. */
export const subjectTerm = ({ name, primes }: Subject, variable: SymbolTerm): Term =>
  application(name, [variable], primes);

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
    insert: localRule(insertId(claim.subject.name), named, claim.term, free),
  };
}
