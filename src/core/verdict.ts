/** What can be said of a claim "these two are equal", and on what grounds. */
export type Verdict =
  | { readonly kind: 'proved'; readonly method: ProofMethod; readonly domain: string }
  | { readonly kind: 'agrees'; readonly points: number; readonly maxError: number; readonly domain: string }
  | { readonly kind: 'refuted'; readonly witness: Witness }
  | { readonly kind: 'unknown'; readonly why: string };

/** How a proof was found: the same term, or the exact method (both sides as rational functions in independent kernels). */
export type ProofMethod = 'identical' | 'exact';

/** A point at which two sides provably differ, with both values as readable text (`ln 2`, `2/9`) and as doubles. */
export interface Witness {
  readonly at: Readonly<Record<string, string>>;
  readonly left: string;
  readonly right: string;
  readonly leftValue: number;
  readonly rightValue: number;
}
