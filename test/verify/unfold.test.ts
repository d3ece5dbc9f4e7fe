import { describe, expect, it } from 'vitest';
import { application, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { unfold } from '../../src/verify/index.ts';
import { functions, read } from './read.ts';

describe('unfold', () => {
  const definitions = [{ name: 'g', variable: symbol('z'), body: read('z sigma(z)') }];
  it('puts in definitions of the table and of the user, all the way down', () => {
    expect(unfold(read('g(2)'), { functions, definitions })).toBe(read('2 (1/(1 + exp(-2)))'));
    expect(unfold(read('sin(z) + f(z)'), { functions, definitions })).toBe(read('sin(z) + f(z)'));
  });
  it('leaves g′ and survives definitions that refer to each other', () => {
    expect(unfold(read("g'(z)"), { functions, definitions })).toBe(read("g'(z)"));
    const circular = [{ name: 'g', variable: symbol('z'), body: read('g(z) + 1') }];
    expect(unfold(read('g(z)'), { functions, definitions: circular }).size).toBeGreaterThan(1);
  });
  it('goes deep in linear time', () => {
    let term: Term = symbol('z');
    for (let i = 0; i < 10_000; i++) term = application('sigma', [term]);
    expect(unfold(term, { functions }).depth).toBe(40_001);
  });
});
