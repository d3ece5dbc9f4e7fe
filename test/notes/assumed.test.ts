import { expect, it } from 'vitest';
import { functions, parse, parseCondition } from '../../src/index.ts';
import { gathered } from '../../src/notes/assumed.ts';
import { printConditionText } from '../../src/print/index.ts';

const told = (body: string, ...assumed: readonly string[]): string[] =>
  gathered(
    assumed.map((one) => parseCondition(one)),
    parse(body).term,
  ).map((one) => printConditionText(one, { functions }));

it('says nothing that the definition demands', () => {
  expect(told('arctan(sqrt(x))', 'x >= 0', 'x != 0')).toEqual(['x > 0']);
  expect(told('arctan(x)', 'x >= 0', 'x != 0')).toEqual(['x ≥ 0', 'x ≠ 0']);
});

it('says nothing twice', () => {
  expect(told('sin(x)/(1+cos(x))', '1 + cos(x) != 0', '(1 + cos(x))^2 != 0')).toEqual(['1 + cos(x) ≠ 0']);
  expect(told('x/sqrt(1+a x^2)', 'sqrt(1 + a x^2) != 0', '1 + a x^2 != 0', '1 + a x^2 != 0')).toEqual(['1 + a x² > 0']);
});

it('keeps what only a power says', () => {
  expect(told('1/x^2', 'x^2 != 0')).toEqual(['x² ≠ 0']);
});
