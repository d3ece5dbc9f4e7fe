/**
 * node --import tsx bench/equal.mjs: gprime's `equal` beside its peers, on the pairs of test/verify/pairs that a peer can
 * read: elementary functions, no standing derivative, no unknown function. Each peer answers in a worker, so that a
 * pair that takes it longer than two seconds counts as undecided. Peers that are not installed are left out.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { median, showTime, table, total } from './measure.mjs';

const LIMIT = 2000;
const yesNo = (answer) => (answer === true ? 'equal' : answer === false ? 'unequal' : 'undecided');
const logs = (text) => text.replace(/\bln\(/g, 'log(');
const inverse = (text) => text.replace(/\ba(sin|cos|tan)(h?)\(/g, 'arc$1$2(');

/** Each loads its engine and gives a function of two texts. */
const PEERS = {
  gprime: async () => {
    // A worker does not inherit the loader of TypeScript.
    (await import('tsx/esm/api')).register();
    const { equal } = await import('../src/verify/index.ts');
    const { functionTable } = await import('../src/core/functions.ts');
    const { functionEntries } = await import('../rules/functions/index.ts');
    const { readTerm } = await import('../src/syntax/index.ts');
    const functions = functionTable(functionEntries);
    const read = (text) => readTerm(text, { functions }).term;
    return (a, b) => equal(read(a), read(b), { functions }).verdict;
  },
  'mathjs symbolicEqual': async () => {
    const math = await import('mathjs');
    return (a, b) => yesNo(math.symbolicEqual(logs(a), logs(b)));
  },
  'KAS compare': async () => {
    const loaded = await import('@khanacademy/kas');
    const kas = loaded.default ?? loaded;
    const parse = (text) => kas.parse(inverse(text)).expr;
    return (a, b) => yesNo(kas.compare(parse(a), parse(b)).equal);
  },
  'Compute Engine': async () => {
    const { ComputeEngine } = await import('@cortex-js/compute-engine');
    const { toMathJson } = await import('./mathjson.mjs');
    const math = await import('mathjs');
    const engine = new ComputeEngine();
    const read = (text) => engine.expr(toMathJson(math.parse(text)));
    return (a, b) => {
      const left = read(a);
      return yesNo(left.isIdenticallyEqual ? left.isIdenticallyEqual(read(b)) : left.isEqual(read(b)));
    };
  },
  'math-expressions': async () => {
    const loaded = await import('math-expressions');
    const expressions = loaded.default ?? loaded;
    return (a, b) => yesNo(expressions.fromText(logs(a)).equals(expressions.fromText(logs(b))));
  },
  nerdamer: async () => {
    const { default: nerdamer } = await import('nerdamer/all.js');
    return (a, b) => yesNo(nerdamer(logs(a)).eq(logs(b)));
  },
};

if (!isMainThread) {
  const ask = await PEERS[workerData]();
  parentPort.postMessage('ready');
  parentPort.on('message', ({ a, b }) => {
    const start = process.hrtime.bigint();
    let answer = 'undecided';
    try {
      answer = ask(a, b);
    } catch {
      // A peer that cannot read or decide a pair has not decided it.
    }
    parentPort.postMessage({ answer, took: Number(process.hrtime.bigint() - start) / 1e3 });
  });
} else {
  const pairs = await readablePairs();
  console.log(`${pairs.length} pairs, ${pairs.filter(({ expected }) => expected === 'equal').length} of them equal`);
  const rows = [];
  for (const name of Object.keys(PEERS)) {
    const row = await measure(name, pairs);
    if (row !== null) rows.push(row);
  }
  table(['', 'right', 'wrong', 'undecided', 'median', 'longest', 'in all'], rows);
}

async function readablePairs() {
  const { equalPairs } = await import('../test/verify/pairs/equal.ts');
  const { unequalPairs } = await import('../test/verify/pairs/unequal.ts');
  const { read, context } = await import('../test/verify/read.ts');
  const { unfold } = await import('../src/verify/index.ts');
  const { printPlain } = await import('../src/print/index.ts');
  const spelled = (text) => printPlain(unfold(read(text), context));
  const all = [
    ...equalPairs.map((pair) => ({ ...pair, expected: 'equal' })),
    ...unequalPairs.map((pair) => ({ ...pair, expected: 'unequal' })),
  ];
  return all
    .map(({ a, b, expected }) => ({ a: spelled(a), b: spelled(b), expected }))
    .filter(({ a, b }) => !/d\/d|\bd\^2|'|\bf\(|\?|erf|nthRoot|max|min|sign|cot\(/.test(`${a} ${b}`));
}

/** A worker that is ready, or null where its engine is not installed. */
function start(name) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: name,
      execArgv: ['--import', 'tsx'],
      stdout: true,
      stderr: true,
    });
    worker.setMaxListeners(0);
    worker.once('message', () => resolve(worker));
    worker.once('error', () => resolve(null));
  });
}

function once(worker, pair) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), LIMIT);
    worker.once('message', (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    worker.once('error', () => {
      clearTimeout(timer);
      resolve(null);
    });
    worker.postMessage(pair);
  });
}

async function measure(name, pairs) {
  let worker = await start(name);
  if (worker === null) return null;
  const count = { right: 0, wrong: 0, undecided: 0 };
  const times = [];
  // The first round warms up; it is the second that counts.
  for (const round of [1, 2]) {
    for (const pair of pairs) {
      const answer = await once(worker, pair);
      if (answer === null) {
        await worker.terminate();
        worker = await start(name);
      }
      if (round === 1) continue;
      times.push(answer === null ? LIMIT * 1000 : answer.took);
      const verdict = answer === null ? 'undecided' : answer.answer;
      count[verdict === pair.expected ? 'right' : verdict === 'undecided' ? 'undecided' : 'wrong']++;
    }
  }
  await worker.terminate();
  const longest = times.reduce((a, b) => Math.max(a, b));
  return [
    name,
    count.right,
    count.wrong,
    count.undecided,
    showTime(median(times)),
    showTime(longest),
    showTime(total(times)),
  ];
}
