/** Generated code is run, in every language at hand, and held against 64 digits: far out, near 0, at random. */
import { describe, expect, it } from 'vitest';
import { type CodePiece, codeOf } from '../../src/catalogue/code/index.ts';
import type { CatalogueSubject } from '../../src/catalogue/subject.ts';
import { type ExactPoint, evaluateBig, exactly, jetBig, randomFrom } from '../../src/verify/index.ts';
import { big, codeData, derivationFor, forms, functions, subjects } from './engine.ts';
import { type Call, hasGcc, hasNumpy, runC, runPython, runTypescript } from './run-code.ts';

const random = randomFrom(20260101);
const POINTS: readonly number[] = [
  ...[1000, 30, 0.9, 0.2, 0.05, 1e-8].flatMap((size) => [-size, size]),
  0,
  ...Array.from({ length: 12 }, () => (random() - 0.5) * 12),
];
/** Relative error of code that works from z. */
const TIGHT = 2e-13;
/** From a rounded value digits are lost for good: an absolute error, for slopes of size 1. */
const LOOSE = 1e-13;

interface Case {
  readonly subject: CatalogueSubject;
  readonly piece: CodePiece;
  readonly at: number;
  readonly call: Call;
  readonly exact: number;
}

function truth({ body, variable }: CatalogueSubject, at: ExactPoint): { value?: number; slope?: number } {
  const value = evaluateBig(body, at, { functions }, big);
  const slope = jetBig(body, variable, 1, at, { functions }, big)[1] ?? null;
  return { ...(value && { value: value.toNumber() }), ...(slope && { slope: slope.toNumber() }) };
}

function casesOf(subject: CatalogueSubject): { pieces: CodePiece[]; cases: Case[] } {
  const pieces = codeOf(subject, derivationFor(subject), forms, codeData.computedBy);
  const cases: Case[] = [];
  for (const z of POINTS) {
    const at = new Map([...subject.usual, [subject.variable, exactly(z)] as const]);
    const { value, slope } = truth(subject, at);
    for (const piece of pieces) {
      const exact = piece.kind === 'value' ? value : slope;
      if (exact === undefined || value === undefined) continue;
      const args = piece.args.map((name) => {
        if (name === 'z') return z;
        if (name === 'g') return value;
        return [...subject.usual].find(([one]) => one.name === name)?.[1].valueOf() ?? Number.NaN;
      });
      cases.push({ subject, piece, at: z, call: { name: piece.name, args }, exact });
    }
  }
  return { pieces, cases };
}

const all = subjects.map(casesOf);
const pieces = all.flatMap((one) => one.pieces);
const cases = all.flatMap((one) => one.cases);

function wrong(values: readonly number[]): string[] {
  return cases.flatMap((one, i) => {
    const { exact, call, piece } = one;
    const found = values[i] ?? Number.NaN;
    if (Object.is(found, exact) || found === exact) return [];
    const error = Math.abs(found - exact);
    const allowed = Math.max(TIGHT * Math.abs(exact), piece.kind === 'slope-from-value' ? LOOSE : 0);
    return error <= allowed ? [] : [`${call.name}(${call.args.join(', ')}) = ${found}, exactly ${exact}`];
  });
}

describe('generated code', () => {
  it('is there for every function of the catalogue, at every point', () => {
    expect(pieces.length).toBeGreaterThan(2 * subjects.length);
    // At 0 some have a corner, and no slope to compare with.
    for (const z of POINTS.filter((one) => one !== 0)) {
      const there = cases.filter(({ at }) => at === z).map(({ piece }) => piece.name);
      expect(pieces.map(({ name }) => name).filter((name) => !there.includes(name))).toEqual([]);
    }
  });

  it('computes what 64 digits say, in TypeScript', async () => {
    expect(
      wrong(
        await runTypescript(
          pieces,
          cases.map(({ call }) => call),
        ),
      ),
    ).toEqual([]);
  });

  it.skipIf(!hasGcc)('computes what 64 digits say, in C', () => {
    expect(
      wrong(
        runC(
          pieces,
          cases.map(({ call }) => call),
        ),
      ),
    ).toEqual([]);
  });

  it.skipIf(!hasNumpy)('computes what 64 digits say, in Python with NumPy', () => {
    expect(
      wrong(
        runPython(
          pieces,
          cases.map(({ call }) => call),
        ),
      ),
    ).toEqual([]);
  });
});
