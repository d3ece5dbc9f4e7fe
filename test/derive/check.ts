/** What every derivation must satisfy, whatever its definition. Returns the complaints. */
import { derivative } from '../../src/core/make.ts';
import type { SymbolTerm, Term } from '../../src/core/term.ts';
import { DeriveError, derive, functions, printText, words } from '../../src/index.ts';
import { type Definition, type Derivation, derivationToJson } from '../../src/trace/index.ts';
import { type BigEvaluator, evaluate, evaluateBig, jet, jetBig } from '../../src/verify/index.ts';
import { a, points, z } from './elementary.ts';

const names = { functions };
const A = 1.3;

/** Steps that a derivation may take for each node of its definition and each order. */
const STEPS_PER_NODE = 40;

export const definitionOf = (body: Term): Definition => ({
  name: 'g',
  variable: z,
  parameters: [a],
  body,
});

/** Everything that is wrong with the derivation of a body; empty where it was refused with a code. */
export function complaints(body: Term, order: number, big: BigEvaluator): string[] {
  const run = (): Derivation => derive(definitionOf(body), { detail: 'full', order });
  let derivation: Derivation;
  try {
    derivation = run();
  } catch (error) {
    if (error instanceof DeriveError) return [];
    const witness = error instanceof Error && 'witness' in error ? ` ${JSON.stringify(error.witness)}` : '';
    const line = error instanceof Error && 'term' in error ? ` ${printText(error.term as Term)}` : '';
    return [`throws ${error}${line}${witness}`];
  }
  const again = (): string => JSON.stringify(derivationToJson(run(), { version: '0', functions, words }));
  return [
    ...wrongValues(derivation, order, big),
    ...brokenChains(derivation),
    ...derivation.lines.flatMap(({ verdict, term }) =>
      verdict.kind === 'refuted' ? [`refuted: ${printText(term)}`] : [],
    ),
    ...tooManySteps(derivation, order),
    ...wrongRemarks(derivation),
    ...(differs(again) ? ['differs from run to run'] : []),
  ];
}

const differs = (run: () => string): boolean => new Set([run(), run()]).size > 1;

/** The result and the closed form against automatic differentiation. */
function wrongValues({ result, closedForm, definition }: Derivation, order: number, big: BigEvaluator): string[] {
  const { body, variable } = definition;
  const withG = { functions, definitions: [definition] };
  const found: string[] = [];
  for (const point of points) {
    const env = new Map<SymbolTerm, number>([
      [variable, point],
      [a, A],
    ]);
    const truth = (jet(body, variable, order, env, names)[order] ?? Number.NaN) * factorial(order);
    for (const [what, term] of [
      ['result', result],
      ['closed form', closedForm?.term],
    ] as const) {
      if (term === undefined) continue;
      const value = evaluate(term, env, withG);
      if (!Number.isFinite(truth) || !Number.isFinite(value) || close(value, truth)) continue;
      const exact = jetBig(body, variable, order, env, names, big)[order]?.times(factorial(order)) ?? null;
      const precise = evaluateBig(term, env, withG, big);
      if (exact === null || precise === null) continue;
      if (!close(precise.toNumber(), exact.toNumber())) {
        found.push(`${what} ${printText(term)} is ${precise.toNumber()} at ${point}, not ${exact.toNumber()}`);
      }
    }
  }
  return found.slice(0, 1);
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-7 * Math.max(1e-3, Math.abs(one), Math.abs(other)) || one === other;
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Every line starts where an earlier one ended (or where its subject starts) and ends in what its last step reached. */
function brokenChains({ lines, definition }: Derivation): string[] {
  const { body, variable } = definition;
  return lines.flatMap(({ subject, steps, term }, i) => {
    const [first] = steps;
    if (first === undefined) return [];
    const found: string[] = [];
    const starts = lines
      .slice(0, i)
      .flatMap((line) =>
        line.subject.primes === subject.primes
          ? [line.term]
          : line.subject.primes < subject.primes
            ? [
                derivative(line.term, variable, subject.primes - line.subject.primes),
                ...piecesOf(line.term, variable, subject.primes - line.subject.primes),
              ]
            : [],
      );
    if (!starts.includes(first.before) && first.before !== derivative(body, variable, subject.primes)) {
      found.push(`line ${i + 1} starts at ${printText(first.before)}, which no line reached`);
    }
    steps.forEach((step, k) => {
      const before = steps[k - 1]?.after;
      if (before !== undefined && before !== step.before) {
        found.push(
          `line ${i + 1}, step ${k + 1} (${step.rule}): ${printText(before)} was reached, not ${printText(step.before)}`,
        );
      }
    });
    if (steps.at(-1)?.after !== term) found.push(`line ${i + 1}: the last step does not reach ${printText(term)}`);
    return found;
  });
}

const piecesOf = (term: Term, variable: SymbolTerm, order: number): Term[] =>
  term.kind === 'cases'
    ? [...term.branches.map(({ value }) => value), ...(term.otherwise === null ? [] : [term.otherwise])].map((value) =>
        derivative(value, variable, order),
      )
    : [];

function tooManySteps({ lines, definition }: Derivation, order: number): string[] {
  const steps = lines.reduce((count, line) => count + line.steps.length, 0);
  const most = STEPS_PER_NODE * order * (definition.body.size + 5);
  return steps <= most ? [] : [`${steps} steps for ${definition.body.size} nodes`];
}

const STEP = 1e-6;
const APART = 1e-3;

/** What is said of a point where pieces meet, against values beside it. */
function wrongRemarks({ remarks, definition }: Derivation): string[] {
  return remarks.flatMap(({ text }) => {
    const [, place = ''] = /^At z = (-?\d+) /.exec(text) ?? [];
    const isSmooth = text.endsWith(': g is differentiable there.');
    const isKink = text.endsWith('is not differentiable there.') || text.endsWith('no derivative there.');
    if (place === '' || isSmooth === isKink) return [];
    const value = (at: number): number =>
      evaluate(
        definition.body,
        new Map([
          [z, at],
          [a, A],
        ]),
        names,
      );
    const here = Number(place);
    const left = (value(here) - value(here - STEP)) / STEP;
    const right = (value(here + STEP) - value(here)) / STEP;
    const scale = Math.max(1, Math.abs(left), Math.abs(right));
    const smooth = Math.abs(left - right) < APART * scale && scale < 1 / Math.sqrt(STEP);
    return smooth === isSmooth ? [] : [`${text} (slopes are ${left} and ${right})`];
  });
}
