/** What is wrong with a notes file, for its author: file, line, block and option, all of it at once. */

/** Where a block stands; lines count from 1. */
export interface Place {
  readonly file: string;
  /** The line of the opening fence. */
  readonly line: number;
  /** `derive`, `plot`, …, or `front matter`. */
  readonly block: string;
}

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly block: string;
  readonly option: string | null;
  readonly message: string;
}

export class NotesError extends Error {
  readonly problems: readonly Problem[];
  /** Whether a derivation of ours is at fault (it did not verify), and not the file. */
  readonly ours: boolean;
  constructor(problems: readonly Problem[], ours = false) {
    super(problems.map(problemText).join('\n'));
    this.name = 'NotesError';
    this.problems = problems;
    this.ours = ours;
  }
}

/** @example problemText(problem) // 'lecture.md:12: derive: detail: must be brief, lecture or full, not "lectur"' */
export function problemText({ file, line, block, option, message }: Problem): string {
  const where = option === null ? block : `${block}: ${option}`;
  return `${file}:${line}: ${where}: ${message}`;
}

export const problemAt = (place: Place, message: string, option: string | null = null, line = place.line): Problem => ({
  file: place.file,
  line,
  block: place.block,
  option,
  message,
});
