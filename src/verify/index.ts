/** Floor 3, verify: are these equal? Proved, refuted with the point, or honestly unknown. */
export type { UserFunction, VerifyContext } from './context.ts';
export { enclose } from './enclose.ts';
export { type EqualResult, equal, proveLine } from './equal.ts';
export { type Proof, prove } from './exact/prove.ts';
export * from './numeric/index.ts';
export { definitionOf, unfold } from './unfold.ts';
export { type Separation, separate } from './witness.ts';
