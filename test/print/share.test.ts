import { describe, expect, it } from 'vitest';
import { product, sum, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { postorder, substitute } from '../../src/core/traverse.ts';
import { printLatex, printPlain, printShared, shareTerm } from '../../src/print/index.ts';
import { f, functions, minus, n, z } from './terms.ts';

/** 4x(1 - x), again and again: its tree doubles with each turn. */
function logisticMap(turns: number): Term {
  let term: Term = z;
  for (let i = 0; i < turns; i++) term = product([n(4), term, minus(n(1), term)]);
  return term;
}

describe('printShared', () => {
  it('writes a small term out', () => {
    expect(printShared(logisticMap(2), printPlain)).toEqual({
      text: '4*(4*z*(1 - z))*(1 - 4*z*(1 - z))',
      where: [],
      note: null,
    });
  });

  it('names what repeats in a large one', () => {
    expect(printShared(logisticMap(4), printPlain, 50)).toEqual({
      text: '4*t_3*(1 - t_3)',
      where: [
        ['t_1', '4*z*(1 - z)'],
        ['t_2', '4*t_1*(1 - t_1)'],
        ['t_3', '4*t_2*(1 - t_2)'],
      ],
      note: 'written out in full this has 91 symbols; 3 repeated parts are named',
    });
    const latex = printShared(logisticMap(4), (term) => printLatex(term, { functions }), 50);
    expect(latex.where[1]).toEqual(['t_2', '4 t_1(1 - t_1)']);
  });

  it('avoids names that are taken', () => {
    const term = sum([logisticMap(4), symbol('t_1'), symbol('t_3')]);
    expect(shareTerm(term, 50).where.map(([name]) => name.name)).toEqual(['t_2', 't_4', 't_5']);
  });

  it('stays in proportion to the number of distinct subterms', () => {
    const term = logisticMap(200);
    expect(() => printPlain(term)).toThrow(
      'the term is too large to be written out; printShared names its repeated parts',
    );
    const { text, where, note } = printShared(term, printPlain);
    expect(note).toBe('written out in full this has more than a million symbols; 199 repeated parts are named');
    expect(where).toHaveLength(199);
    expect(text.length + where.join('').length).toBeLessThan(40 * postorder(term).length);
  });

  it('says the same as the term', () => {
    const term = logisticMap(6);
    const { term: short, where } = shareTerm(term, 50);
    const whole = where.reduceRight((inner, [name, part]) => substitute(inner, new Map([[name, part]])), short);
    expect(whole).toBe(term);
  });

  it('leaves a large term without repetitions alone', () => {
    let chain: Term = z;
    for (let i = 0; i < 30_000; i++) chain = f('tanh', chain);
    expect(printShared(chain, printPlain).where).toEqual([]);
  });
});
