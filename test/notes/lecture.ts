/** The logistic derivation of the lecture, made by hand: what the writers are tried on. */
import { functionEntries } from '../../rules/functions/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import {
  application,
  derivative,
  difference,
  exponential,
  MINUS_ONE,
  negation,
  ONE,
  power,
  product,
  quotient,
  sum,
  symbol,
  TWO,
} from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { NotesContext } from '../../src/notes/index.ts';
import type { Derivation, Line, Step } from '../../src/trace/derivation.ts';

const z = symbol('z');
const g = application('g', [z]);
const decay = exponential(negation(z));
const below = sum([ONE, decay]);
const logistic = quotient(ONE, below);
const squared = quotient(ONE, power(below, TWO));
const proved: Verdict = { kind: 'proved', method: 'exact', domain: 'all real z' };
const agrees: Verdict = { kind: 'agrees', points: 120, maxError: 2.5e-16, domain: 'all real z' };

const step = (rule: string, before: Term, after: Term, bindings: Step['bindings'] = {}): Step => ({
  rule,
  path: [],
  bindings,
  before,
  after,
  assumptions: [],
});
const line = (primes: number, term: Term, steps: readonly Step[], verdict: Verdict = proved): Line => ({
  subject: { name: 'g', primes },
  term,
  steps,
  domain: null,
  verdict,
});

const first = product([MINUS_ONE, squared, derivative(below, z)]);
const second = product([MINUS_ONE, squared, negation(decay)]);
const third = product([logistic, quotient(sum([ONE, decay, negation(ONE)]), below)]);
const closed = product([g, difference(ONE, g)]);

export const lecture: Derivation = {
  definition: { name: 'g', variable: z, parameters: [], body: application('sigma', [z]) },
  order: 1,
  detail: 'lecture',
  lines: [
    line(0, application('sigma', [z]), []),
    line(0, logistic, [step('definition/sigma', application('sigma', [z]), logistic)]),
    line(1, first, [step('derivative/reciprocal', derivative(logistic, z), first, { u: below })]),
    line(1, second, [step('derivative/sum', first, second), step('derivative/exponential', first, second)]),
    line(1, third, [step('closing/add-and-subtract', second, third)], agrees),
    line(1, closed, [step('closing/recognise', third, closed)]),
  ],
  result: quotient(decay, power(below, TWO)),
  closedForm: { term: closed, verdict: proved },
  also: [],
  assumptions: [],
  remarks: [],
};

export const context: NotesContext = {
  functions: functionTable(functionEntries),
  words: {
    'definition/*': { name: 'Definition of {name}', say: 'By definition of the {title}, {name}.' },
    'derivative/reciprocal': { name: 'Reciprocal rule', say: 'Reciprocal rule: one over {u} & more.' },
    'derivative/sum': { name: 'Sum rule', say: 'Sum rule.' },
    'derivative/exponential': { name: 'Exponential', say: 'Exponential.' },
    'closing/add-and-subtract': { name: 'Add and subtract 1', say: 'Add and subtract.' },
    'closing/recognise': { name: 'Recognise g', say: 'Recognise g.' },
  },
};
