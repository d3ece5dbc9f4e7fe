import { bignumber, fraction, parse, simplify } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { fromMathjs, type MathjsNode } from '../../src/syntax/index.ts';
import { functions } from './functions.ts';
import { shape } from './shape.ts';

const term = (node: MathjsNode): string => shape(fromMathjs(node, functions));

describe('fromMathjs', () => {
  it.each([
    ['1/(1+e^(-z))', '(/ 1 (+ 1 (exp (- z))))'],
    ['a + b - c + d', '(+ a b (- c) d)'],
    ['a - (b - c)', '(+ a (- (+ b (- c))))'],
    ['2 a b', '(* 2 a b)'],
    ['a * (b * c)', '(* a (* b c))'],
    ['a*b/c', '(/ (* a b) c)'],
    ['-x^2', '(- (^ x 2))'],
    ['+x', 'x'],
    ['0.5 x', '(* 0.5 x)'],
    ['sin(x)^2 + asin(x)', '(+ (^ (sin x) 2) (asin x))'],
    [
      'log(x) + log(x, 2) + log10(x) + cbrt(x) + nthRoot(x, 4)',
      '(+ (ln x) (log x 2) (log x 10) (nthRoot x 3) (nthRoot x 4))',
    ],
    ['arctan(x)', '(atan x)'],
    ['pow(e, x) + exp(x) + square(x)', '(+ (exp x) (exp x) (^ x 2))'],
    ['f(x, y)', '(f x y)'],
    ['rate * t', '(* rate t)'],
    ['α + pi', '(+ alpha pi)'],
    ['x < 0 ? -x : x', '(cases [(< x 0) (- x)] [else x])'],
    ['0 < x <= 1 and y != 2 ? 1 : 0', '(cases [(and (and (< 0 x) (<= x 1)) (!= y 2)) 1] [else 0])'],
    ['derivative(x^2, x)', '(d/dx (^ x 2))'],
  ])('%s', (text, expected) => {
    expect(term(parse(text))).toBe(expected);
  });

  it('reads sums and products of many operands', () => {
    expect(term(simplify('x + y + z + 2'))).toMatch(/^\(\+ /);
  });
  it('keeps numbers exact', () => {
    expect(term({ type: 'ConstantNode', value: fraction(-1, 3) })).toBe('-1/3');
    expect(term({ type: 'ConstantNode', value: bignumber('0.1') })).toBe('0.1');
    expect(term({ type: 'ConstantNode', value: -2 })).toBe('(- 2)');
    expect(term({ type: 'ConstantNode', value: 12n })).toBe('12');
    expect(term({ type: 'ConstantNode', value: 1e21 })).toBe('1e+21');
  });
  it.each([
    ['[1, 2]', 'a mathjs ArrayNode has no counterpart'],
    ['x = 2', 'a mathjs AssignmentNode has no counterpart'],
    ['x!', "mathjs' operator ! has no counterpart"],
    ['sin(x, y)', 'sin takes 1 argument, not 2'],
    ['x < 1', 'a condition stands where a term is expected'],
    ['x ? 1 : 2', 'a term stands where a condition is expected'],
    ['"text"', 'the constant text has no counterpart'],
  ])('%s is refused', (text, message) => {
    expect(() => fromMathjs(parse(text), functions)).toThrow(message);
  });
  it('survives depth and length', () => {
    let node: MathjsNode = { type: 'SymbolNode', name: 'x' };
    for (let i = 0; i < 20_000; i++) node = { type: 'FunctionNode', fn: { name: 'tanh' }, args: [node] };
    expect(fromMathjs(node, functions).depth).toBe(20_001);
    let sum: MathjsNode = { type: 'SymbolNode', name: 'x' };
    for (let i = 0; i < 20_000; i++)
      sum = { type: 'OperatorNode', op: '+', fn: 'add', args: [sum, { type: 'ConstantNode', value: i }] };
    expect(fromMathjs(sum, functions)).toMatchObject({ kind: 'sum', depth: 2, size: 20_002 });
  });
});
