/** A cold start, as processor time: `gprime derive 'tanh(z)'` against an empty Node process. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.mjs';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const RUNS = 15;

/** Processor time of one run in milliseconds, user and system, as bash counts it for its children. */
function processorTime(args) {
  const run = spawnSync(
    'bash',
    ['-c', '"$@" > /dev/null; status=$?; times; exit $status', 'bash', process.execPath, ...args],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  // The second line of bash's `times` is the user and system time of its children: 0m0.043s 0m0.012s
  const children = run.stdout.trim().split('\n').pop() ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

export function cold() {
  const empty = [];
  const derive = [];
  for (let i = 0; i < RUNS; i++) {
    empty.push(processorTime(['-e', '0']));
    derive.push(processorTime([MAIN, 'derive', 'tanh(z)']));
  }
  const base = median(empty);
  const own = median(derive);
  const bound = 1.6 * base + 60;
  console.log('\n## Cold start, processor time\n');
  console.log(`node -e 0                ${base.toFixed(0)} ms`);
  console.log(
    `gprime derive 'tanh(z)'  ${own.toFixed(0)} ms (${(own / base).toFixed(2)}×; asked for: at most 1.6× + 60 ms = ${bound.toFixed(0)} ms)`,
  );
}
