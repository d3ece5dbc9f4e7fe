import fc from 'fast-check';
import type { EvalFunction } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { number, sum } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { postorder } from '../../src/core/traverse.ts';
import { printPlain, toMathjsNode } from '../../src/print/index.ts';
import { a, anyTerm, evaluate, f, n, z } from './terms.ts';

// mathjs' modules take a second to load; its single-file build has no types of its own.
const math: typeof import('mathjs') = (await import('mathjs/lib/browser/math.js' as string)).default;

const AT = { z: 0.75, a: -1.25, alpha: 2, z_1: -0.5 };
const scope = () => ({ ...AT, ln: Math.log, sigma: (u: number) => 1 / (1 + Math.exp(-u)) });

/** Where a subterm has no real value, mathjs goes on with complex ones. */
const isReal = (term: Term): boolean => postorder(term).every((part) => Number.isFinite(evaluate(part, AT)));

/** Equal as doubles, where the value is stable enough for rounding (and mathjs' tolerant comparisons) not to matter. */
function agrees(term: Term, theirs: number): boolean {
  const ours = evaluate(term, AT);
  const near = evaluate(
    term,
    Object.fromEntries(Object.entries(AT).map(([name, value]) => [name, value * (1 + 1e-8)])),
  );
  const close = (other: number): boolean => Math.abs(ours - other) <= 1e-5 * Math.max(1, Math.abs(ours));
  return !close(near) || close(theirs);
}

describe('printPlain', () => {
  it('is read by mathjs to the same value', () => {
    fc.assert(
      fc.property(anyTerm({ standing: false }).filter(isReal), (term) => {
        const text = printPlain(term);
        expect(text).toMatch(/^[\x20-\x7e]+$/);
        const compiled: EvalFunction = math.compile(text);
        expect(agrees(term, compiled.evaluate(scope())), text).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('survives any depth, and sums of any length', () => {
    let deep: Term = z;
    for (let i = 0; i < 10_000; i++) deep = f('tanh', deep);
    expect(printPlain(deep)).toBe(`${'tanh('.repeat(10_000)}z${')'.repeat(10_000)}`);
    const long = sum(Array.from({ length: 10_000 }, (_, i) => number(i)));
    expect(printPlain(long).split(' + ')).toHaveLength(10_000);
  });
});

describe('toMathjsNode', () => {
  it('has the value of the term', async () => {
    await fc.assert(
      fc.asyncProperty(anyTerm({ standing: false }).filter(isReal), async (term) => {
        const node = await toMathjsNode(term);
        expect(agrees(term, math.evaluate(node.toString(), scope())), node.toString()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('evaluates the natural logarithm without help', async () => {
    expect((await toMathjsNode(f('ln', n(2)))).evaluate()).toBeCloseTo(Math.LN2, 15);
  });

  it('refuses what mathjs cannot express', async () => {
    await expect(toMathjsNode(f('g', a)).then((node) => node.toString())).resolves.toBe('g(a)');
    const { derivative } = await import('../../src/core/make.ts');
    await expect(toMathjsNode(derivative(z, z))).rejects.toThrow('mathjs has no standing derivative');
  });
});
