/** Whether every engine is right, by value, and how long its answers are. */
import { functions } from '../functions.mjs';
import { ours } from '../gprime.mjs';
import { table, total } from '../measure.mjs';
import { computeEngine } from '../peers/compute-engine.mjs';
import { mathExpressions } from '../peers/math-expressions.mjs';
import { mathjs } from '../peers/mathjs.mjs';
import { nerdamerPeer } from '../peers/nerdamer.mjs';
import { sympyAnswers } from '../peers/sympy.mjs';
import { isRight, sizeOf } from '../truth.mjs';

/** An engine's answer as plain text, or null where it has none. */
function answer(engine, row) {
  try {
    return engine.plain(engine.tidy(engine.prepare(row.plain)));
  } catch {
    return null;
  }
}

export function answers() {
  const engines = [ours, mathjs, computeEngine, nerdamerPeer, mathExpressions];
  const columns = engines.map((engine) => ({
    name: engine.name,
    answers: functions.map((row) => answer(engine, row)),
  }));
  const sympy = sympyAnswers(functions.map(({ plain }) => plain));
  if (sympy === null) console.log('(no SymPy here: python3 with sympy is not installed)');
  else columns.push({ name: 'SymPy simplify', answers: sympy.map(({ simple }) => simple) });

  console.log(`\n## Answers: right by value, and their size in nodes (${functions.length} functions)\n`);
  const wrong = columns.map(() => []);
  const rows = functions.map((row, i) => [
    row.title,
    ...columns.map(({ answers }, j) => {
      const text = answers[i];
      if (text === null) return 'no answer';
      if (isRight(row.plain, text, row.at)) return sizeOf(text);
      wrong[j].push(`${row.title}: ${text}`);
      return 'WRONG';
    }),
  ]);
  const sums = (counted) =>
    columns.map((_, j) => total(counted.map((cells) => (Number.isFinite(cells[j + 1]) ? cells[j + 1] : 0))));
  const everyone = rows.filter((cells) => cells.slice(1).every(Number.isFinite));
  rows.push(['SUM of the right ones', ...sums(rows)]);
  rows.push([`SUM where all are right (${everyone.length})`, ...sums(everyone)]);
  rows.push([
    'RIGHT',
    ...columns.map((_, j) => rows.slice(0, functions.length).filter((cells) => Number.isFinite(cells[j + 1])).length),
  ]);
  table(['function', ...columns.map(({ name }) => name)], rows);
  columns.forEach(({ name }, j) => {
    for (const line of wrong[j]) console.log(`wrong, ${name}: ${line}`);
  });
  const longer = rows
    .slice(0, functions.length)
    .filter(([, own, ...theirs]) => own > Math.min(...theirs.filter(Number.isFinite)))
    .map(([title, own, ...theirs]) => `${title} (${own} against ${Math.min(...theirs.filter(Number.isFinite))})`);
  console.log(`\ngprime longer than the shortest peer on ${longer.length}: ${longer.join(', ') || 'none'}`);
}
