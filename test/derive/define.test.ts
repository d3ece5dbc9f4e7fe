import { describe, expect, it } from 'vitest';
import { define, derive, printPlain } from '../../src/index.ts';

describe('define', () => {
  it.each([
    ['d/dx(x^2)', 'x', 'x^2', 1],
    ['d^2/dt^2 (a t^3)', 't', 'a*t^3', 2],
    ['d/dx(d/dx(sin(x)))', 'x', 'sin(x)', 2],
    ['x^2', 'x', 'x^2', 1],
    ['tanh', 'z', 'tanh(z)', 1],
  ])('of %s is what is differentiated there', (text, variable, body, order) => {
    const defined = define(text);
    expect(defined.definition.variable.name).toBe(variable);
    expect(printPlain(defined.definition.body)).toBe(body);
    expect(defined.order).toBe(order);
  });

  it('hands the order on', () => {
    expect(printPlain(derive('d^2/dx^2 (x^3)').result)).toBe('6*x');
    expect(printPlain(derive('x^3', { order: 3 }).result)).toBe('6');
  });
});
