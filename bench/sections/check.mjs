/**
 * Checking: one derivation of six lines in process, and a class of them through worker threads.
 * Asked for: at most 20 ms median, and at least 300 derivations a second on two cores.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CLASS = 4000;

const OF = 'g(z) = 1/(1+e^(-z))';
const RIGHT = [
  'g(z) = 1/(1+e^-z)',
  "g'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)",
  '= (-1) 1/(1+e^-z)^2 (-e^-z)',
  '= e^-z/(1+e^-z)^2',
  '= 1/(1+e^-z) ((1+e^-z-1)/(1+e^-z))',
  '= g(z)(1-g(z))',
];
const WRONG = RIGHT.map((line, i) => (i === 2 ? '= (-1) 1/(1+e^-z)^2 e^-z' : i > 2 ? line.replace('= ', '= -') : line));

export async function checking() {
  console.log('\n## Checking\n');
  const { check } = await import('../../dist/src/index.js');
  for (const [name, lines] of [
    ['right', RIGHT],
    ['one mistake', WRONG],
  ]) {
    const times = [];
    for (let i = 0; i < 120; i++) {
      const start = performance.now();
      check(OF, lines.join('\n'));
      if (i >= 20) times.push(performance.now() - start);
    }
    console.log(`six lines, ${name.padEnd(12)} ${median(times).toFixed(1)} ms median (asked for: at most 20)`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'gprime-bench-'));
  const fixtures = readFileSync(root('test/check/fixtures/derivations.jsonl'), 'utf8').trim().split('\n');
  const lines = Array.from({ length: CLASS }, (_, i) => {
    const { of, work } = JSON.parse(fixtures[i % fixtures.length]);
    return JSON.stringify({ id: i, of, work });
  });
  writeFileSync(join(folder, 'class.jsonl'), `${lines.join('\n')}\n`);
  const start = performance.now();
  const args = [
    root('dist/cli/main.js'),
    'grade',
    join(folder, 'class.jsonl'),
    '--workers',
    '2',
    '--out',
    join(folder, 'out.jsonl'),
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(run.stderr);
  console.log(`a class of ${CLASS}, two workers: ${(CLASS / seconds).toFixed(0)} a second (asked for: at least 300)`);
}
