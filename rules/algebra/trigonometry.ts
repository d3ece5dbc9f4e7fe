/** The squares of trigonometric and hyperbolic functions. */
import { rule } from '../../src/rule/schema.ts';

export const trigonometry = [
  rule({
    id: 'algebra/sin2-plus-cos2',
    kind: 'sound',
    from: 'sin(u)^2 + cos(u)^2',
    to: '1',
    examples: [['sin(z)^2 + cos(z)^2', '1']],
    never: ['sin(z)^2 - cos(z)^2'],
  }),
  rule({
    id: 'algebra/cosh2-minus-sinh2',
    kind: 'sound',
    from: 'cosh(u)^2 - sinh(u)^2',
    to: '1',
    examples: [['cosh(2*z)^2 - sinh(2*z)^2', '1']],
    never: ['cosh(z)^2 + sinh(z)^2'],
  }),
  rule({
    id: 'algebra/one-minus-sin2',
    kind: 'sound',
    from: '1 - sin(u)^2',
    to: 'cos(u)^2',
    examples: [['1 - sin(z)^2', 'cos(z)^2']],
    never: ['1 + sin(z)^2'],
  }),
  rule({
    id: 'algebra/one-minus-cos2',
    kind: 'sound',
    from: '1 - cos(u)^2',
    to: 'sin(u)^2',
    examples: [['1 - cos(z)^2', 'sin(z)^2']],
    never: ['1 + cos(z)^2'],
  }),
  rule({
    id: 'algebra/one-plus-tan2',
    kind: 'sound',
    from: '1 + tan(u)^2',
    to: '1/cos(u)^2',
    examples: [['1 + tan(z)^2', '1/cos(z)^2']],
    never: ['1 - tan(z)^2'],
  }),
  rule({
    id: 'algebra/one-plus-sinh2',
    kind: 'sound',
    from: '1 + sinh(u)^2',
    to: 'cosh(u)^2',
    examples: [['1 + sinh(z)^2', 'cosh(z)^2']],
    never: ['1 - sinh(z)^2'],
  }),
  rule({
    id: 'algebra/cosh2-minus-one',
    kind: 'sound',
    from: 'cosh(u)^2 - 1',
    to: 'sinh(u)^2',
    examples: [['cosh(z)^2 - 1', 'sinh(z)^2']],
    never: ['cosh(z)^2 + 1'],
  }),
  rule({
    id: 'algebra/one-minus-tanh2',
    kind: 'sound',
    from: '1 - tanh(u)^2',
    to: '1/cosh(u)^2',
    examples: [['1 - tanh(z)^2', '1/cosh(z)^2']],
    never: ['1 + tanh(z)^2'],
  }),
];
