/** Floor 3, verify: are these equal? Proved, refuted with the point, or honestly unknown. */
export type {
  Certificate,
  CertifiedFraction,
  CertifiedKernel,
  CertifiedMonomial,
  CertifiedPolynomial,
  CertifiedRegion,
  CertifiedRelation,
} from './certificate.ts';
export { type Confirmation, confirm } from './confirm.ts';
export type { UserFunction, VerifyContext } from './context.ts';
export { compareDomains, type DomainVerdict, whereHolds } from './domain.ts';
export { conditionOf, intersection, isEverything, isNothing, type LineSet } from './domain-set.ts';
export { enclose, holdsAt, type Point } from './enclose.ts';
export { type EqualResult, equal, proveLine } from './equal.ts';
export { type Proof, prove } from './exact/prove.ts';
export { ProofSession } from './exact/session.ts';
export { exactValue } from './exact/value.ts';
export { type Interval, IntervalArithmetic } from './interval.ts';
export { compareSignatures, signature } from './modular.ts';
export * from './numeric/index.ts';
export { definingTerm, definitionOf, unfold } from './unfold.ts';
export { freeSymbols, type Separation, separate } from './witness.ts';
