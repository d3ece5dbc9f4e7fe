import type { Term } from '../core/term.ts';
import type { Witness } from '../core/verdict.ts';

/** What the strategy refuses: a clear error with a code, never a wrong derivative. */
export type DeriveErrorCode =
  | 'unsupported-function'
  | 'several-variables'
  | 'no-variable'
  | 'recursive-definition'
  | 'division-by-zero'
  | 'unknown-route'
  | 'unsuitable-route'
  | 'bad-order'
  | 'too-large';

export class DeriveError extends Error {
  readonly code: DeriveErrorCode;
  constructor(code: DeriveErrorCode, message: string) {
    super(message);
    this.name = 'DeriveError';
    this.code = code;
  }
}

/** A line of our own derivation is refuted: a bug of ours, which must never print as if it were fine. */
export class RefutedLine extends Error {
  readonly term: Term;
  readonly witness: Witness;
  constructor(term: Term, witness: Witness) {
    super('a line of the derivation is wrong');
    this.name = 'RefutedLine';
    this.term = term;
    this.witness = witness;
  }
}
