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
export { type ReplayIssue, type ReplayResult, replay } from './kernel.ts';
