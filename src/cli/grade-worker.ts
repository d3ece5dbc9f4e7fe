/** A worker of `gprime grade`: gets lines, gives records. One engine a thread, made once. */
import { workerData } from 'node:worker_threads';
import { type CheckEngine, type GradeLimits, gradeLine } from '../check/index.ts';
import { latexSource } from '../syntax/latex/index.ts';
import { checkEngine } from './check-engine.ts';
import { withOwn } from './engine.ts';

export interface GradeTask {
  readonly lines: readonly string[];
  readonly limits: GradeLimits;
}

const own: unknown = workerData;
const engine: CheckEngine = checkEngine(latexSource, { table: withOwn(typeof own === 'string' ? own : null) });

export default function grade({ lines, limits }: GradeTask): string[] {
  return lines.map((line) => gradeLine(line, limits, engine));
}
