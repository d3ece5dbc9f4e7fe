/** What a check finds out: the model that marks, hints and every output are made from. */
import type { Term } from '../core/term.ts';
import type { Witness } from '../core/verdict.ts';
import type { Span } from '../syntax/index.ts';
import type { Unreadable } from './reader/entry.ts';

export type LineVerdict = 'correct' | 'follows' | 'incorrect' | 'undecided' | 'unreadable';

export interface Mistake {
  readonly id: string;
  readonly say: string;
  readonly span: Span | null;
  /** Proved: this mistake, and nothing else, turns the line before into this one. */
  readonly certain: boolean;
  /** Another explanation of the same line than the first one. */
  readonly alternative: boolean;
  /** Made together with this other one. */
  readonly with?: string;
}

/** A single change that makes the line true. */
export interface Repair {
  readonly kind: 'sign' | 'factor' | 'exponent' | 'bracket' | 'term' | 'operation';
  readonly say: string;
  readonly span: Span | null;
  readonly term: Term;
}

/** One equals sign of the work, judged. */
export interface Step {
  readonly term: Term;
  readonly verdict: LineVerdict;
  readonly follows: boolean | null;
  readonly truth: boolean | null;
  readonly rules: readonly string[];
  /** Right, but nobody sees at once why: the lines that could stand between. */
  readonly between: readonly Term[];
  readonly mistakes: readonly Mistake[];
  readonly witness: Witness | null;
  readonly span: Span | null;
  readonly say: string;
  /** What should stand here instead. */
  readonly correct: Term | null;
  readonly repair: Repair | null;
  readonly readAs: string | null;
  /** A wrong method that gives the right value here. */
  readonly coincidence: string | null;
  /** The truth again, after a wrong line. */
  readonly returned: boolean;
  /** After a line that left nothing to do: earns nothing. */
  readonly trivial: boolean;
}

export interface CheckedLine {
  readonly line: number;
  readonly source: string;
  /** `g'`, `u`, or a term; null for an unreadable line. */
  readonly subject: string | null;
  /** Number of primes where the subject is the function of the task; null for anything else. */
  readonly primes: number | null;
  readonly kind: 'claim' | 'helper' | 'side' | 'unreadable';
  readonly term: Term | null;
  readonly verdict: LineVerdict;
  readonly steps: readonly Step[];
  readonly unreadable: Unreadable | null;
}

export type Form = 'any' | 'in-g' | 'in-x';

export interface Final {
  /** The value is g′, and nothing is left to differentiate. */
  readonly correct: boolean;
  readonly value: boolean | null;
  readonly complete: boolean;
  readonly form: 'in-g' | 'in-x' | 'mixed';
  readonly formOk: boolean;
  readonly simplified: boolean;
  readonly outcome: 'right' | 'right-value-wrong-form' | 'unfinished' | 'wrong' | 'undecided' | 'missing';
  readonly say: string;
}
