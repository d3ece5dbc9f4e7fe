/** Why a conversion to kernel form stopped early. Thrown inside `exact/` and caught in `prove.ts`: outside it is a value. */
import type { Base } from './kernel.ts';

export type StopReason =
  /** A bound on terms, digits or work was hit. */
  | { readonly kind: 'too big'; readonly what: string }
  /** The term has no value anywhere (a division by zero). */
  | { readonly kind: 'undefined'; readonly what: string }
  /** Something the exact method does not cover. */
  | { readonly kind: 'unsupported'; readonly what: string }
  /** The choice of kernels was refined: start over with the same workspace. */
  | { readonly kind: 'restart' }
  /** The answer depends on the sign of this: try both. */
  | { readonly kind: 'split'; readonly base: Base };

export class Stop {
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    this.reason = reason;
  }
}

export const tooBig = (what: string): Stop => new Stop({ kind: 'too big', what });
export const undefinedAt = (what: string): Stop => new Stop({ kind: 'undefined', what });
export const unsupported = (what: string): Stop => new Stop({ kind: 'unsupported', what });
