/** Who does the grading: worker threads, or this thread where none are wanted. */
import { availableParallelism } from 'node:os';
import { type GradeLimits, gradeLine, outOfTime } from '../check/index.ts';
import { loadLatex } from '../syntax/index.ts';
import { checkEngine } from './check-engine.ts';
import { withOwn } from './engine.ts';

export interface GradePool {
  /** The records of these lines, in their order. */
  run(lines: readonly string[]): Promise<readonly string[]>;
  /** Pieces worth having under way. */
  readonly ahead: number;
  close(): Promise<void>;
}

/** A submission that does not look at the clock is stopped after so many times its limit. */
const PATIENCE = 4;

/**
 * @param own the text of the user's own functions, or null
 * @example const pool = await gradePool(2, { timeLimit: 5000 }, null)
 */
export async function gradePool(
  workers: number | undefined,
  limits: GradeLimits,
  own: string | null,
): Promise<GradePool> {
  const count = workers ?? availableParallelism();
  return count === 0 ? inThread(limits, own) : inWorkers(count, limits, own);
}

async function inThread(limits: GradeLimits, own: string | null): Promise<GradePool> {
  const engine = checkEngine(await loadLatex(), { table: withOwn(own) });
  return {
    run: async (lines) => lines.map((line) => gradeLine(line, limits, engine)),
    ahead: 1,
    close: async () => undefined,
  };
}

async function inWorkers(count: number, limits: GradeLimits, own: string | null): Promise<GradePool> {
  const { Piscina } = await import('piscina');
  const worker = import.meta.url.endsWith('.ts') ? './grade-worker.ts' : './grade-worker.js';
  const pool = new Piscina({
    filename: new URL(worker, import.meta.url).href,
    workerData: own,
    minThreads: count,
    maxThreads: count,
    // A thread that was stopped for its time is replaced; young garbage is most of the garbage.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const once = async (lines: readonly string[]): Promise<readonly string[] | null> => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), lines.length * limits.timeLimit * PATIENCE + START);
    try {
      return await pool.run({ lines, limits }, { signal: stop.signal });
    } catch (error) {
      if (stop.signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    // Where a piece takes too long, its submissions are done one by one: only the one that hangs is given up.
    run: async (lines) => {
      const all = await once(lines);
      if (all !== null) return all;
      const records: string[] = [];
      for (const line of lines) records.push((await once([line]))?.[0] ?? outOfTime(line, limits));
      return records;
    },
    ahead: count * 3,
    close: () => pool.destroy(),
  };
}

/** Time for a thread to start and to load what it needs. */
const START = 10_000;
