/** The trace floor: derivations as data, their JSON, their words, and the kernel that replays them. */
export { type Claim, claimRules, insertId, recogniseId, subjectTerm } from './claims.ts';
export type {
  Bindings,
  ClosedForm,
  Definition,
  Derivation,
  Detail,
  Line,
  Remark,
  Step,
  Subject,
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
export { type ReplayIssue, type ReplayResult, replay } from './kernel.ts';
export { nameOfRule, type SayOptions, sayStep } from './say.ts';
