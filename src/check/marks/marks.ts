/** Marks, with an entry for every point given or taken. */
import type { CheckEngine } from '../engine.ts';
import type { Problem } from '../problem.ts';
import type { CheckedLine, Final } from '../result.ts';
import { maxScoreOf, type Rubric, round } from './rubric.ts';

export interface MarkEntry {
  readonly for: 'rule' | 'result' | 'follow-through' | 'form' | 'mistake' | 'cap';
  readonly points: number;
  /** A rule's or a mistake's id. */
  readonly id: string | null;
  readonly line: number | null;
  readonly say: string;
}
export interface Marks {
  readonly score: number;
  readonly maxScore: number;
  readonly entries: readonly MarkEntry[];
}

/** Rules that hand a derivative on to its parts, and those of the bare variable: nobody gets points for them. */
const BOOKKEEPING: ReadonlySet<string> = new Set(
  ['constant', 'variable', 'negation', 'sum', 'difference', 'constant-factor', 'constant-divisor'].map(
    (name) => `derivative/${name}`,
  ),
);
/** `derivative/sin-of-variable` is `derivative/sin` where nothing is inside. */
const family = (id: string): string => id.replace(/-(?:of-variable|chain)$/, '');

/** @example marksOf(lines, final, problem, engine, DEFAULT_RUBRIC).score */
export function marksOf(
  lines: readonly CheckedLine[],
  final: Final,
  problem: Problem,
  engine: CheckEngine,
  rubric: Rubric,
): Marks {
  const entries: MarkEntry[] = [];
  const flawless = final.correct && lines.every(({ verdict }) => verdict === 'correct');
  entries.push(...forRules(lines, flawless, problem, engine, rubric));
  if (final.correct) {
    if (rubric.result > 0)
      entries.push({ for: 'result', points: rubric.result, id: null, line: null, say: 'The derivative is right.' });
    if (rubric.form > 0 && final.formOk && (final.simplified || !rubric.simplified))
      entries.push({ for: 'form', points: rubric.form, id: null, line: null, say: 'It is in the form asked for.' });
  } else {
    const carried = followsThrough(lines, final);
    if (carried !== null && rubric.followThrough > 0) {
      const say = 'The end follows from the wrong line.';
      entries.push({ for: 'follow-through', points: rubric.followThrough, id: null, line: carried, say });
    }
  }
  entries.push(...deductions(lines, rubric));
  const sum = entries.reduce((total, { points }) => total + points, 0);
  const maxScore = maxScoreOf(rubric);
  return { score: round(Math.min(maxScore, Math.max(0, sum))), maxScore, entries };
}

function forRules(
  lines: readonly CheckedLine[],
  flawless: boolean,
  problem: Problem,
  engine: CheckEngine,
  rubric: Rubric,
): MarkEntry[] {
  if (rubric.rules === 0) return [];
  const used = new Map<string, number>();
  // A rule that was got wrong anywhere is not one used correctly.
  const wrong = new Set<string>();
  for (const { steps } of lines) {
    for (const { mistakes } of steps) {
      for (const { id, alternative } of mistakes) {
        const rule = engine.malRules.get(id)?.rule;
        if (!alternative && rule?.kind === 'mal') wrong.add(family(rule.insteadOf));
      }
    }
  }
  for (const { line, steps } of lines) {
    for (const { verdict, rules, trivial } of steps) {
      if (trivial || (verdict !== 'correct' && verdict !== 'follows')) continue;
      for (const id of rules) {
        const name = family(id);
        if (name.startsWith('derivative/') && !BOOKKEEPING.has(name) && !wrong.has(name) && !used.has(name))
          used.set(name, line);
      }
    }
  }
  if (flawless) {
    return [{ for: 'rule', points: rubric.rules, id: null, line: null, say: 'Every step is right.' }];
  }
  const needed = Math.max(1, neededRules(problem).size);
  const each = rubric.rules / Math.max(needed, used.size);
  return [...used].map(([id, line]) => ({ for: 'rule', points: round(each), id, line, say: 'A rule used correctly.' }));
}

/** The rules of differentiation that our own derivation uses. */
function neededRules(problem: Problem): Set<string> {
  const needed = new Set<string>();
  for (const { steps } of problem.lesson()?.lines ?? []) {
    for (const { rule } of steps) {
      const name = family(rule);
      if (name.startsWith('derivative/') && !BOOKKEEPING.has(name)) needed.add(name);
    }
  }
  return needed;
}

/** The line of the end that was carried through from a single wrong line, or null. */
function followsThrough(lines: readonly CheckedLine[], final: Final): number | null {
  const main = lines.filter(({ primes, steps }) => primes === 1 && steps.length > 0);
  const last = main[main.length - 1];
  const step = last?.steps[last.steps.length - 1];
  if (last === undefined || step === undefined || !final.complete) return null;
  const errors = lines.filter(({ verdict }) => verdict === 'incorrect').length;
  return step.verdict === 'follows' && !step.trivial && errors === 1 ? last.line : null;
}

/** Each mistake costs once, however often it is made; what follows from it costs nothing. */
function deductions(lines: readonly CheckedLine[], rubric: Rubric): MarkEntry[] {
  const entries: MarkEntry[] = [];
  const seen = new Set<string>();
  for (const { line, steps } of lines) {
    for (const step of steps) {
      if (step.verdict !== 'incorrect') continue;
      const named = step.mistakes.filter(({ alternative }) => !alternative);
      const ids = named.length > 0 ? named.map(({ id }) => id) : [null];
      for (const id of ids) {
        if (id !== null && seen.has(id)) continue;
        if (id !== null) seen.add(id);
        const points = (id === null ? undefined : rubric.deductions[id]) ?? rubric.deductions.default ?? 0;
        if (points > 0) entries.push({ for: 'mistake', points: -points, id, line, say: 'A mistake.' });
      }
    }
  }
  const total = entries.reduce((sum, { points }) => sum - points, 0);
  const back = round(total - rubric.mostDeducted);
  if (back > 0) {
    const say = `Mistakes take no more than ${rubric.mostDeducted} together.`;
    entries.push({ for: 'cap', points: back, id: null, line: null, say });
  }
  return entries;
}
