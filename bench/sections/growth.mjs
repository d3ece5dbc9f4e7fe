/** How cost grows with size: linear in the number of distinct subterms. */
import { gprime, z } from '../gprime.mjs';
import { once, table } from '../measure.mjs';

const { application, difference, number, product, sum } = gprime;
const show = (milliseconds) => `${milliseconds.toPrecision(3)} ms`;
const nested = (depth) => `${'tanh('.repeat(depth)}z${')'.repeat(depth)}`;
/** Every run on a term that has not been seen before: nothing may be left over from the last one. */
let fresh = 0;
const freshSymbol = () => gprime.symbol(`z_${++fresh}`);

function tower(depth, x) {
  let term = x;
  for (let i = 0; i < depth; i++) term = application('tanh', [term]);
  return term;
}
function logisticMap(times, x) {
  let term = x;
  for (let i = 0; i < times; i++) term = product([number(4), term, difference(number(1), term)]);
  return term;
}

export function growth() {
  console.log('\n## Growth (each well under a second; twice the size, twice the time)\n');
  const jobs = [
    ...[1250, 2500, 5000].map((depth) => [
      `tanh nested ${depth} deep, read from text and differentiated`,
      () => gprime.differentiate(gprime.parse(nested(depth)).term, z),
    ]),
    ...[25_000, 50_000, 100_000].map((depth) => [
      `tanh nested ${depth} deep, built and differentiated`,
      () => {
        const x = freshSymbol();
        return gprime.differentiate(tower(depth, x), x);
      },
    ]),
    ...[2500, 5000, 10_000].map((count) => [
      `a sum of ${count} terms, differentiated`,
      () => {
        const x = freshSymbol();
        const terms = Array.from({ length: count }, (_, i) =>
          product([number(i + 1), application('sin', [product([number(i + 1), x])])]),
        );
        return gprime.differentiate(sum(terms), x);
      },
    ]),
    ...[50, 100, 200].map((count) => [
      `a product of ${count} factors, differentiated`,
      () => {
        const x = freshSymbol();
        return gprime.differentiate(product(Array.from({ length: count }, (_, i) => sum([x, number(i + 1)]))), x);
      },
    ]),
    ...[4, 8, 16].map((times) => [
      `4x(1 − x) iterated ${times} times, differentiated`,
      () => {
        const x = freshSymbol();
        return gprime.differentiate(logisticMap(times, x), x);
      },
    ]),
    [
      'the same 16 times, printed with repeated parts named',
      () => {
        const x = freshSymbol();
        return gprime.printShared(gprime.differentiate(logisticMap(16, x), x), gprime.printPlain).text.length;
      },
    ],
  ];
  table(
    ['job', 'best of 3'],
    jobs.map(([title, job]) => [title, show(once(job))]),
  );
}

export function tenth() {
  console.log('\n## The 10th derivative of the logistic function, in its closed form\n');
  let found = '';
  const took = once(() => {
    const closed = gprime.closedDerivative('g(z) = 1/(1 + e^(-z))', 10);
    found = closed === null ? '(none found)' : gprime.printText(closed.term);
  }, 7);
  console.log(`${show(took)} (asked for: within 20 ms)\n${found}`);
}
