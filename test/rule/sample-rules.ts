/** A handful of rules and functions of the tests' own: the rule floor is tested without the catalogue. */
import { type FunctionEntry, functionTable } from '../../src/core/functions.ts';
import type { Condition, Term } from '../../src/core/term.ts';
import { children } from '../../src/core/traverse.ts';
import { type CompiledRule, compileRule, type Rule, type RuleContext, ruleContext } from '../../src/rule/index.ts';
import { readCondition, readTerm } from '../../src/syntax/index.ts';

const entries: readonly FunctionEntry[] = [
  {
    name: 'exp',
    title: 'exponential function',
    latex: '\\exp',
    formals: ['u'],
    derivative: ['exp(u)'],
    range: 'y > 0',
  },
  { name: 'ln', title: 'natural logarithm', latex: '\\ln', formals: ['u'], derivative: ['1/u'], domain: 'u > 0' },
  { name: 'sin', title: 'sine', latex: '\\sin', formals: ['u'], derivative: ['cos(u)'], range: '-1 <= y <= 1' },
  { name: 'cos', title: 'cosine', latex: '\\cos', formals: ['u'], derivative: ['-sin(u)'], range: '-1 <= y <= 1' },
  { name: 'cosh', title: 'hyperbolic cosine', latex: '\\cosh', formals: ['u'], range: 'y >= 1' },
  {
    name: 'sqrt',
    title: 'square root',
    latex: '\\sqrt',
    formals: ['u'],
    derivative: ['1/(2*sqrt(u))'],
    kinks: ['u = 0'],
  },
  { name: 'abs', title: 'absolute value', latex: '|', formals: ['u'], derivative: ['sign(u)'], kinks: ['u = 0'] },
  { name: 'sign', title: 'sign', latex: '\\operatorname{sgn}', formals: ['u'] },
  {
    name: 'sigma',
    title: 'logistic function',
    latex: '\\sigma',
    formals: ['u'],
    definition: '1/(1 + exp(-u))',
    derivative: ['sigma(u)*(1 - sigma(u))'],
    range: '0 < y < 1',
  },
  {
    name: 'elu',
    title: 'exponential linear unit',
    latex: '\\operatorname{ELU}',
    formals: ['u'],
    parameters: { alpha: '1' },
    definition: '{u if u > 0, alpha*(exp(u) - 1) otherwise}',
    derivative: ['{1 if u > 0, alpha*exp(u) if u < 0}'],
  },
  {
    name: 'log',
    title: 'logarithm',
    latex: '\\log',
    formals: ['u', 'b'],
    definition: 'ln(u)/ln(b)',
    derivative: ['1/(u*ln(b))', '-ln(u)/(b*ln(b)^2)'],
  },
];
export const functions = functionTable(entries);

export const t = (text: string): Term => readTerm(text, { functions, patterns: true, format: 'plain' }).term;
export const c = (text: string): Condition => readCondition(text, { functions, patterns: true, format: 'plain' });
export const context = (...assumptions: string[]): RuleContext => ruleContext(functions, assumptions.map(c));

/** A rule for a test, with only what matters there. */
export const sample = (from: string, to: string, more: Partial<Omit<Rule, 'kind'>> = {}): CompiledRule =>
  compileRule({ id: 'test/rule', kind: 'sound', from, to, examples: [], ...more }, functions);

export const sampleRules: readonly Rule[] = [
  { id: 'derivative/constant', kind: 'sound', from: 'd/dx(c)', to: '0', when: ['constant(c, x)'], examples: [] },
  { id: 'derivative/variable', kind: 'sound', from: 'd/dx(x)', to: '1', examples: [] },
  { id: 'derivative/sum', kind: 'sound', from: 'd/dx(u + v)', to: 'd/dx(u) + d/dx(v)', examples: [] },
  { id: 'derivative/negation', kind: 'sound', from: 'd/dx(-u)', to: '-d/dx(u)', examples: [] },
  {
    id: 'derivative/product',
    aliases: ['derivative/leibniz'],
    kind: 'sound',
    from: 'd/dx(u v)',
    to: 'v d/dx(u) + u d/dx(v)',
    when: ['depends(u, x)', 'depends(v, x)'],
    examples: [],
  },
  {
    id: 'derivative/reciprocal',
    kind: 'sound',
    from: 'd/dx(1/v)',
    to: '(-1)*(1/v^2)*d/dx(v)',
    when: ['depends(v, x)'],
    assumes: ['nonzero(v)'],
    examples: [],
  },
  {
    id: 'derivative/chain',
    kind: 'sound',
    from: 'd/dx(f(u))',
    to: "f'(u)*d/dx(u)",
    when: ['depends(u, x)'],
    examples: [],
  },
  { id: 'algebra/add-zero', kind: 'sound', from: 'u + 0', to: 'u', examples: [] },
  { id: 'algebra/times-one', kind: 'sound', from: '1 u', to: 'u', examples: [] },
  { id: 'algebra/minus-times-minus', kind: 'sound', from: '(-u) (-v)', to: 'u v', examples: [] },
  { id: 'algebra/add-numbers', kind: 'sound', from: 'm + n', to: 'value(m + n)', examples: [] },
  { id: 'algebra/like-terms', kind: 'sound', from: 'm u + n u', to: 'value(m + n) u', examples: [] },
  { id: 'algebra/rearrange', kind: 'sound', from: 'u', to: 'v', when: ['sameRational(u, v)'], examples: [] },
  {
    id: 'mistake/product',
    kind: 'mal',
    insteadOf: 'derivative/product',
    from: 'd/dx(u v)',
    to: 'd/dx(u) d/dx(v)',
    examples: [],
  },
];

/** Every subterm with its path, the whole first. */
export function* subterms(term: Term, path: readonly number[] = []): Generator<readonly [Term, readonly number[]]> {
  yield [term, path];
  for (const [i, child] of children(term).entries()) yield* subterms(child, [...path, i]);
}
