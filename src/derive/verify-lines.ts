/**
 * Every line is checked against what its subject stands for, not against the line before: an error cannot travel. The
 * two sides of an equation are checked against each other, with g(z) and g′(z) standing for what they are.
 */
import { derivative } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import type { Truth } from '../core/truth.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Definition } from '../trace/derivation.ts';
import {
  agree,
  type BigEvaluator,
  compareDomains,
  ProofSession,
  prove,
  proveLine,
  type VerifyContext,
} from '../verify/index.ts';
import type { Draft } from './lesson/draft.ts';

export interface Verifier {
  /** The verdict on a line. */
  readonly line: (draft: Draft) => Verdict;
  /** Whether two terms are equal wherever both are defined; `yes` on a proof or, for want of one, on agreement. */
  readonly holds: (a: Term, b: Term, domain: Condition | null) => Truth;
  /** Decided exactly or not at all. */
  readonly sameValue: (a: Term, b: Term) => Truth;
}

export function verifierFor(
  definition: Definition,
  context: Omit<VerifyContext, 'definitions'>,
  big: BigEvaluator | null,
): Verifier {
  const names: VerifyContext = { ...context, definitions: [definition] };
  const contextOn = (domain: Condition | null): VerifyContext => (domain === null ? names : { ...names, on: domain });
  const truthOf = (subject: Draft['subject']): Term =>
    subject.primes === 0 ? definition.body : derivative(definition.body, definition.variable, subject.primes);
  const isWhole = (names.assumptions ?? []).length === 0;
  let session: ProofSession | null = null;
  const isProved = (a: Term, b: Term, here: VerifyContext): boolean => {
    if (a === b) return true;
    if (isWhole && here === names) {
      session ??= new ProofSession(definition.body, names);
      return session.proves(a, b);
    }
    const { kind } = prove(a, b, here);
    return kind === 'equal' || kind === 'same definition';
  };
  const verdict = (a: Term, b: Term, domain: Condition | null): Verdict => {
    const here = contextOn(domain);
    if (isProved(a, b, here)) return provedOn(a, b, here);
    const decided = proveLine(a, b, here);
    return decided.kind === 'unknown' && big !== null ? agree(a, b, here, big) : decided;
  };
  const lines = new Map<Condition | null, Map<Term, Map<Term, Verdict>>>();
  return {
    line: ({ subject, left, term, domain }) => {
      const truth = left ?? truthOf(subject);
      const onDomain = remembered(lines, domain, () => new Map<Term, Map<Term, Verdict>>());
      const ofTruth = remembered(onDomain, truth, () => new Map<Term, Verdict>());
      return remembered(ofTruth, term, () => verdict(term, truth, domain));
    },
    holds: (a, b, domain) => {
      const { kind } = verdict(a, b, domain);
      return kind === 'proved' || kind === 'agrees' ? 'yes' : kind === 'refuted' ? 'no' : 'unknown';
    },
    sameValue: (a, b) => (isProved(a, b, names) ? 'yes' : 'unknown'),
  };
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Where both sides are defined is worked out when it is asked for: most readers of a line never do. */
function provedOn(a: Term, b: Term, context: VerifyContext): Verdict {
  let text: string | null = null;
  return {
    kind: 'proved',
    method: a === b ? 'identical' : 'exact',
    get domain() {
      text ??= compareDomains(a, b, context).text;
      return text;
    },
  };
}
