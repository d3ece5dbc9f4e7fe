/** The checker accepts what the prover hands out, and refuses what was tampered with. */
import { describe, expect, it } from 'vitest';
import { type Certificate, confirm, equal } from '../../src/verify/index.ts';
import { context, read } from './read.ts';

const certified = (a: string, b: string): Certificate => {
  const { certificate } = equal(read(a), read(b), context);
  if (certificate === null) throw new Error('no certificate');
  return certificate;
};
const check = (certificate: Certificate, a: string, b: string) => confirm(certificate, read(a), read(b), context).kind;

describe('certificates', () => {
  it('go through JSON and are confirmed', () => {
    const pairs = [
      ['tanh(z)', '1 - 2/(exp(2z)+1)'],
      ['sigma(z)', '1 - sigma(-z)'],
      ['(z^2-1)/(z-1)', 'z+1'],
      ['e^(z/2) e^(z/3)', 'e^(5z/6)'],
      ['5z', '5z+3'],
      ['sqrt(z^2)', 'z'],
      ['e^(2z)', 'e^(z^2)'],
    ] as const;
    for (const [a, b] of pairs) {
      const certificate: Certificate = JSON.parse(JSON.stringify(certified(a, b)));
      expect(check(certificate, a, b), `${a} | ${b}`).toBe('confirmed');
    }
  });

  it('are consistent where the checker cannot follow the kernels', () => {
    expect(check(certified('sin(2z)', '2 sin(z) cos(z)'), 'sin(2z)', '2 sin(z) cos(z)')).toBe('consistent');
    expect(check(certified('sqrt(z^2)', 'abs(z)'), 'sqrt(z^2)', 'abs(z)')).toBe('consistent');
  });

  it('do not fit another pair', () => {
    const certificate = certified('tanh(z)', '1 - 2/(exp(2z)+1)');
    expect(check(certificate, 'tanh(z)', '1 - 2/(exp(2z)-1)')).toBe('rejected');
    expect(check(certificate, 'tanh(z)', '2 - 2/(exp(2z)+1)')).toBe('rejected');
    expect(check(certified('5z', '5z+3'), '5z', '5z')).toBe('rejected');
    expect(check({ kind: 'identical' }, 'z', 'z+0')).toBe('rejected');
    expect(check({ kind: 'same definition' }, 'z', 'z+0')).toBe('rejected');
  });

  it('are rejected when a coefficient, an exponent or a bound was changed', () => {
    const proof = certified('tanh(z)', '1 - 2/(exp(2z)+1)');
    const text = JSON.stringify(proof);
    for (const [from, to] of [
      ['"coefficient":"-1"', '"coefficient":"1"'],
      ['"k1":"2"', '"k1":"1"'],
      ['exp(z)', 'exp(2 z)'],
    ] as const) {
      expect(text).toContain(from);
      const forged: Certificate = JSON.parse(text.replace(from, to));
      expect(check(forged, 'tanh(z)', '1 - 2/(exp(2z)+1)'), `${from} → ${to}`).toBe('rejected');
    }
    const witness = certified('sqrt(z^2)', 'z');
    if (witness.kind !== 'witness') throw new Error('not a witness');
    expect(check({ ...witness, left: witness.right, right: witness.left }, 'sqrt(z^2)', 'z')).toBe('rejected');
    expect(check({ ...witness, at: { z: '1' } }, 'sqrt(z^2)', 'z')).toBe('rejected');
    expect(check({ ...witness, left: witness.right }, 'sqrt(z^2)', 'z')).toBe('rejected');
  });
});
