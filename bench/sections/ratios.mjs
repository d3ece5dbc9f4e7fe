/** The three races: the derivative alone, the derivative tidied, the whole lecture. */
import { functions } from '../functions.mjs';
import { gprime, ours } from '../gprime.mjs';
import { median, showTime, table, time } from '../measure.mjs';
import { computeEngine } from '../peers/compute-engine.mjs';
import { mathExpressions } from '../peers/math-expressions.mjs';
import { mathjs } from '../peers/mathjs.mjs';
import { nerdamerPeer } from '../peers/nerdamer.mjs';

const ratio = (theirs, own) => (Number.isFinite(theirs / own) ? `${(theirs / own).toPrecision(3)}×` : '–');

/** Times the job that `prepare` gives, or NaN where the engine cannot do it; `failures` says why. */
function timed(prepare, failures) {
  try {
    return time(prepare(), { budget: 20, batches: 7 });
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
    return Number.NaN;
  }
}
const present = (values) => values.filter(Number.isFinite);

/** A table of times, a row a function, and the medians with the ratio to each peer. */
function race(title, engines, job, only = functions) {
  console.log(`\n## ${title}\n`);
  const times = engines.map(() => []);
  const rows = only.map((row) => {
    const cells = engines.map((engine, i) => {
      const failed = [];
      const took = timed(() => job(engine, row), failed);
      times[i].push(took);
      for (const why of failed) console.log(`${engine.name} cannot do ${row.title}: ${why}`);
      return took;
    });
    return [row.title, ...cells.map(showTime), ...cells.slice(1).map((theirs) => ratio(theirs, cells[0]))];
  });
  const medians = times.map((list) => median(present(list)));
  rows.push(['MEDIAN', ...medians.map(showTime), ...medians.slice(1).map((theirs) => ratio(theirs, medians[0]))]);
  table(
    ['function', ...engines.map(({ name }) => name), ...engines.slice(1).map(({ name }) => `${name} ÷ gprime`)],
    rows,
  );
  return medians;
}

export function derivativeAlone() {
  const [own, theirs] = race('Derivative alone, no trace (mathjs: simplify: false)', [ours, mathjs], (engine, row) => {
    const prepared = engine.prepare(row.plain);
    return () => engine.raw(prepared);
  });
  console.log(`\nasked for: at least 3× as fast as mathjs; is ${ratio(theirs, own)}`);
}

export function tidied() {
  const [own, theirs] = race(
    'Derivative in its final form',
    [ours, mathjs, computeEngine, nerdamerPeer, mathExpressions],
    (engine, row) => {
      const prepared = engine.prepare(row.plain);
      return () => engine.tidy(prepared);
    },
  );
  console.log(`\nasked for: at least 20× as fast as mathjs; is ${ratio(theirs, own)}`);
}

export async function lecture() {
  const latexReader = await gprime.loadLatex();
  const own = { name: 'gprime', lecture: ours.lecture(latexReader) };
  const [mine, theirs] = race(
    "A whole lecture derivation, from LaTeX to LaTeX (Compute Engine: explain('D'), without closed form or checks)",
    [own, computeEngine],
    (engine, row) => {
      const latex = gprime.printLatex(gprime.parse(row.plain).term);
      return () => engine.lecture(latex);
    },
  );
  console.log(`\nasked for: at least 5× as fast, and under 10 ms; is ${ratio(theirs, mine)}, ${showTime(mine)}`);
}
