/** Every line is checked against what its subject stands for, not against the line before: an error cannot travel. */
import { derivative } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import type { Truth } from '../core/truth.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Definition } from '../trace/derivation.ts';
import { agree, type BigEvaluator, prove, proveLine, type VerifyContext } from '../verify/index.ts';
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
  const truthOf = (subject: Draft['subject']): Term =>
    subject.primes === 0 ? definition.body : derivative(definition.body, definition.variable, subject.primes);
  const verdict = (a: Term, b: Term, domain: Condition | null): Verdict => {
    const here: VerifyContext = domain === null ? names : { ...names, on: domain };
    const proved = proveLine(a, b, here);
    return proved.kind === 'unknown' && big !== null ? agree(a, b, here, big) : proved;
  };
  return {
    line: (draft) => verdict(draft.term, truthOf(draft.subject), draft.domain),
    holds: (a, b, domain) => {
      const proof = prove(a, b, domain === null ? names : { ...names, on: domain });
      if (proof.kind === 'equal' || proof.kind === 'same definition') return 'yes';
      const { kind } = verdict(a, b, domain);
      return kind === 'proved' || kind === 'agrees' ? 'yes' : kind === 'refuted' ? 'no' : 'unknown';
    },
    sameValue: (a, b) => {
      const { kind } = prove(a, b, names);
      return kind === 'equal' || kind === 'same definition' ? 'yes' : 'unknown';
    },
  };
}
