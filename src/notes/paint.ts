/** Colours by meaning. The faces decide whether there are any: notes know no terminal. */
export interface Paint {
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN_PAINT: Paint = { dim: same, good: same, fair: same, bad: same };
