import { describe, expect, it } from 'vitest';
import { compareSignatures, signature } from '../../src/verify/index.ts';
import { equalPairs } from './pairs/equal.ts';
import { context, read } from './read.ts';

describe('signatures', () => {
  it('never tell equal terms apart', () => {
    for (const { a, b } of equalPairs) {
      expect(compareSignatures(read(a), read(b), context), `${a} | ${b}`).not.toBe('different');
    }
  });
  it('cover rational functions of exponentials', () => {
    expect(compareSignatures(read('tanh(z)'), read('1 - 2/(e^(2z)+1)'), context)).toBe('alike');
    expect(compareSignatures(read('e^(z/2)^2'), read('e^z (1 + 10^(-9))'), context)).toBe('different');
    expect(signature(read('sin(z)'), context)).toBe(null);
    expect(signature(read('e^(e^z)'), context)).toBe(null);
  });
});
