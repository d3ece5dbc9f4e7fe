/** The trace floor: derivations as data, their JSON, their words, and the kernel that replays them. */
export { type Claim, claimRules, insertId, recogniseId } from './claims.ts';
export {
  type Bindings,
  type ClosedForm,
  type Definition,
  type Derivation,
  type Detail,
  type Line,
  type Remark,
  type Step,
  type Subject,
  subjectTerm,
} from './derivation.ts';
export { derivationFromJson, TraceError, type TraceErrorCode } from './from-json.ts';
export {
  type DerivationJson,
  derivationToJson,
  type JsonOptions,
  type LineJson,
  type StepJson,
  type TermJson,
  type VerdictJson,
} from './json.ts';
export { derivationJsonSchema } from './json-schema.ts';
export { replay } from './kernel.ts';
export type { ReplayIssue, ReplayResult } from './replay-result.ts';
export { nameOfRule, type SayOptions, sayStep } from './say.ts';
