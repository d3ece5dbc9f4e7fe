/** What a replay has to say. */

/** Where something is wrong or open: line and step count from 1; null where it concerns the whole. */
export interface ReplayIssue {
  readonly line: number | null;
  readonly step: number | null;
  readonly why: string;
}
export interface ReplayResult {
  /** Nothing refused and nothing left unchecked. */
  readonly replayed: boolean;
  /** Steps that were confirmed. */
  readonly steps: number;
  readonly refused: readonly ReplayIssue[];
  readonly unchecked: readonly ReplayIssue[];
}
