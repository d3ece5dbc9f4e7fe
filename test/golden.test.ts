/**
 * Golden derivations: what a lecturer puts on a slide, word for word, and everything else that must hold of them.
 *
 * After a change that is meant to alter what is shown, `UPDATE_GOLDENS=1 npx vitest run test/golden.test.ts` writes
 * what the engine now shows into the files. Read the difference as you would read a slide: it is the review.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import katex from 'katex';
import { afterAll, describe, expect, it } from 'vitest';
import { derivative } from '../src/core/make.ts';
import type { Term } from '../src/core/term.ts';
import { postorder } from '../src/core/traverse.ts';
import type { Truth } from '../src/core/truth.ts';
import {
  type Derivation,
  differentiate,
  functions,
  loadLatex,
  parse,
  printLatex,
  printPlain,
  printText,
  words,
} from '../src/index.ts';
import { printConditionText } from '../src/print/index.ts';
import { ruleContext } from '../src/rule/index.ts';
import { derivationToJson, replay } from '../src/trace/index.ts';
import { loadBig, proveLine } from '../src/verify/index.ts';
import { agree } from '../src/verify/numeric/index.ts';
import { deriveGolden, ruleSet, shown } from './golden/course.ts';
import { type GoldenCase, readGoldens, writeGoldens } from './golden/file.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const UPDATE = process.env.UPDATE_GOLDENS === '1';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const files = names.map((name) => ({ name, cases: readGoldens(textOf(name)) }));
const goldens = files.flatMap(({ cases }) => cases);
const latex = await loadLatex();
const big = await loadBig();

/** Every term that a derivation shows. */
const termsOf = ({ lines, result, closedForm, also }: Derivation): Term[] => [
  ...lines.flatMap(({ left, term }) => (left === undefined ? [term] : [left, term])),
  result,
  ...(closedForm === null ? [] : [closedForm.term]),
  ...also.map(({ term }) => term),
];

/** The names that the reader has to be told of: functions of the derivation that the table does not have. */
const unknownFunctionsIn = (term: Term): string[] =>
  postorder(term).flatMap((part) =>
    part.kind === 'application' && functions.find(part.name) === null ? [part.name] : [],
  );

/** The derivative of the definition, by the plain walk without a trace. */
function plainDerivative({ definition, order }: Derivation): Term {
  let term = definition.body;
  for (let i = 0; i < order; i++) term = differentiate(term, definition.variable);
  return term;
}

describe.each(goldens)('$title', (golden) => {
  let kept: Derivation | null = null;
  const derivation = (): Derivation => {
    kept ??= deriveGolden(golden);
    return kept;
  };

  it('shows these lines', () => {
    if (!UPDATE) expect(shown(derivation())).toEqual(golden.expected);
  });

  it('has every line proved, but for those that the golden says are sampled', () => {
    for (const { term, verdict } of derivation().lines) {
      expect(['proved', 'agrees'], printText(term)).toContain(verdict.kind);
    }
    for (const { term, verdict } of [derivation().closedForm ?? [], derivation().also].flat()) {
      expect(verdict.kind, printText(term)).toBe('proved');
    }
  });

  it('prints what reads back to the same terms', () => {
    for (const term of termsOf(derivation())) {
      const options = { unknownFunctions: unknownFunctionsIn(term) };
      const plain = printPlain(term);
      expect(parse(plain, { ...options, format: 'plain' }).term, plain).toBe(term);
      const typeset = printLatex(term);
      expect(parse(typeset, { ...options, format: 'latex', latex }).term, typeset).toBe(term);
    }
  });

  it('prints LaTeX that KaTeX renders in strict mode', () => {
    for (const term of termsOf(derivation())) {
      const text = printLatex(term);
      expect(() => katex.renderToString(text, { strict: 'error', throwOnError: true }), text).not.toThrow();
    }
  });

  it('has no two neighbouring lines that print alike', () => {
    const look = derivation().lines.map(({ subject, left, domain, term }) => {
      const where = domain === null ? '' : printConditionText(domain, { functions });
      const head = left === undefined ? '' : printText(left);
      return `${subject.name} ${subject.primes} ${head} ${where}: ${printText(term)}`;
    });
    look.forEach((line, i) => {
      expect(line).not.toBe(look[i - 1]);
    });
  });

  it.each(['brief', 'lecture', 'full'] as const)('is replayed by the kernel at detail %s', (detail) => {
    const { refused, unchecked, replayed } = replay(
      deriveGolden(golden, detail),
      ruleSet,
      ruleContext(functions, [], sameValue),
    );
    expect({ refused, unchecked, replayed }).toEqual({ refused: [], unchecked: [], replayed: true });
  });

  it('ends in the derivative', () => {
    const { definition, result, closedForm, order } = derivation();
    const plain = plainDerivative(derivation());
    const standing = derivative(definition.body, definition.variable, order);
    const { given = [], assumptions } = derivation();
    const context = { functions, definitions: [definition], assumptions: [...given, ...assumptions] };
    for (const [a, b] of [
      [result, plain],
      [plain, standing],
      ...(closedForm === null ? [] : [[closedForm.term, plain] as const]),
    ] as const) {
      const verdict = proveLine(a, b, context);
      const settled = verdict.kind === 'unknown' ? agree(a, b, context, big) : verdict;
      expect(['proved', 'agrees'], `${printText(a)} = ${printText(b)}: ${JSON.stringify(settled)}`).toContain(
        settled.kind,
      );
    }
  });

  it('is the same a second time, byte for byte', () => {
    const json = (): string =>
      JSON.stringify(derivationToJson(deriveGolden(golden, 'full'), { version: 'test', functions, words }));
    expect(json()).toBe(json());
  });
});

/** What the rule "identity" asks for, as the face that replays traces answers it. */
const sameValue = (a: Term, b: Term): Truth => (proveLine(a, b, { functions }).kind === 'proved' ? 'yes' : 'unknown');

describe('the files of goldens', () => {
  it('hold at least 45 derivations at lecture detail', () => {
    expect(goldens.filter(({ options }) => options.detail === undefined).length).toBeGreaterThanOrEqual(45);
  });

  it('hold no golden twice', () => {
    const keys = goldens.map(({ input, options }) => JSON.stringify([input, Object.entries(options).sort()]));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const titles = goldens.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('hold nothing but goldens, in the form in which they are written', () => {
    if (UPDATE) return;
    for (const { name, cases } of files) expect(textOf(name), name).toBe(writeGoldens(cases));
  });

  it('expect a derivation of every golden', () => {
    if (UPDATE) return;
    for (const { title, expected } of goldens) expect(expected.length, title).toBeGreaterThan(1);
  });
});

afterAll(() => {
  if (!UPDATE) return;
  const now = (golden: GoldenCase): GoldenCase => ({ ...golden, expected: shown(deriveGolden(golden)) });
  for (const { name, cases } of files) writeFileSync(new URL(name, FOLDER), writeGoldens(cases.map(now)));
});
