/** English words for the rules of differentiation and the generated families. */
import type { Words } from '../../src/rule/words.ts';

export const derivativeWords: Words = {
  'derivative/*-of-variable': {
    name: 'derivative of {name}',
    say: 'The table of derivatives has the {title}.',
  },
  'derivative/*': {
    name: 'derivative of {name}, chain rule',
    say: 'The table of derivatives has the {title}; the derivative of its argument comes as a factor.',
  },
  'derivative/constant': {
    name: 'constant',
    say: '{c} does not change with {x}, so its derivative is 0.',
  },
  'derivative/variable': {
    name: 'variable',
    say: 'The derivative of {x} with respect to {x} is 1.',
  },
  'derivative/sum': {
    name: 'sum rule',
    say: 'A sum is differentiated term by term: {u} and {v} each on its own.',
  },
  'derivative/difference': {
    name: 'difference rule',
    say: 'A difference is differentiated term by term: the derivative of {u} minus that of {v}.',
  },
  'derivative/negation': {
    name: 'sign rule',
    say: 'The minus sign stays in front: what is differentiated is {u}.',
  },
  'derivative/constant-factor': {
    name: 'constant factor',
    say: 'The constant factor {c} stays in front of the derivative.',
  },
  'derivative/constant-divisor': {
    name: 'constant divisor',
    say: 'Dividing by the constant {c} can wait until {u} is differentiated.',
  },
  'derivative/product': {
    name: 'product rule',
    say: 'Differentiate {u} and keep {v}; then keep {u} and differentiate {v}; add the two.',
  },
  'derivative/product-of-three': {
    name: 'product rule for three factors',
    say: 'Each of {u}, {v} and {w} is differentiated once while the other two are kept; add the three.',
  },
  'derivative/quotient': {
    name: 'quotient rule',
    say: 'Bottom times derivative of the top, minus top times derivative of the bottom, over the bottom squared; the top is {u}, the bottom {v}.',
  },
  'derivative/reciprocal': {
    name: 'reciprocal rule, chain rule',
    say: 'The derivative of 1/v is -1/v^2 times the derivative of v; here v is {v}.',
  },
  'derivative/constant-numerator': {
    name: 'constant factor, reciprocal rule',
    say: 'The constant {c} stays in front, and 1/v has the derivative -1/v^2 times that of v; here v is {v}.',
  },
  'derivative/reciprocal-of-variable': {
    name: 'reciprocal rule',
    say: 'The derivative of 1/{x} is -1/{x}^2.',
  },
  'derivative/reciprocal-of-power': {
    name: 'power rule',
    say: '1/{x}^{n} is {x} to the power -({n}): the exponent comes down as a factor and is lowered by 1.',
  },
  'derivative/power': {
    name: 'power rule',
    say: 'The exponent {n} comes down as a factor and is lowered by 1.',
  },
  'derivative/square': {
    name: 'power rule',
    say: 'The derivative of {x}^2 is 2{x}.',
  },
  'derivative/power-chain': {
    name: 'power rule, chain rule',
    say: 'The exponent {n} comes down and is lowered by 1; the chain rule multiplies by the derivative of the base {u}.',
  },
  'derivative/square-chain': {
    name: 'power rule, chain rule',
    say: 'A square has the derivative twice its base times the derivative of the base; the base is {u}.',
  },
  'derivative/power-symbolic': {
    name: 'power rule',
    say: 'The exponent {c} does not depend on {x}: it comes down as a factor and is lowered by 1.',
  },
  'derivative/power-symbolic-chain': {
    name: 'power rule, chain rule',
    say: 'The exponent {c} does not depend on {x}: it comes down and is lowered by 1, and the derivative of the base {u} is a factor.',
  },
  'derivative/exponential': {
    name: 'exponential function',
    say: 'A power of the constant {c} reproduces itself, times the natural logarithm of {c}.',
  },
  'derivative/exponential-chain': {
    name: 'exponential function, chain rule',
    say: 'A power of the constant {c} reproduces itself, times the natural logarithm of {c}; the chain rule multiplies by the derivative of the exponent {u}.',
  },
  'derivative/general-power': {
    name: 'logarithmic differentiation',
    say: 'Base {u} and exponent {v} both depend on {x}: the power is the exponential of {v} times the logarithm of {u}, so it is multiplied by the derivative of that product.',
  },
  'derivative/power-as-exponential': {
    name: 'power as an exponential',
    say: 'Base {u} and exponent {v} both depend on {x}: write the power as the exponential of {v} times the logarithm of {u}.',
  },
  'derivative/unknown-function': {
    name: 'derivative of an unknown function',
    say: 'The function is not known, so its derivative at {x} stays as it is, with a prime.',
  },
  'derivative/chain': {
    name: 'chain rule',
    say: 'The derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'derivative/log': {
    name: 'logarithm, chain rule',
    say: 'The logarithm to the base {c} has the derivative 1/(u ln {c}); here u is {u}, whose derivative is a factor.',
  },
  'derivative/log-of-variable': {
    name: 'logarithm',
    say: 'The logarithm to the base {c} has the derivative 1/({x} ln {c}).',
  },
  'derivative/log-variable-base': {
    name: 'change of base',
    say: 'The base {v} depends on {x}: write the logarithm as a quotient of natural logarithms.',
  },
  'derivative/nth-root': {
    name: 'root, chain rule',
    say: 'The root is the power 1/{n} of {u}: the power rule, times the derivative of {u}.',
  },
  'derivative/nth-root-of-variable': {
    name: 'root',
    say: 'The root is the power 1/{n} of {x}, to be differentiated by the power rule.',
  },
  'derivative/nth-root-symbolic': {
    name: 'root, chain rule',
    say: 'The root is the power 1/{c} of {u}: the power rule, times the derivative of {u}.',
  },
  'derivative/max': {
    name: 'maximum, branch by branch',
    say: 'Where {u} is the larger, its derivative counts; where {v} is the larger, that of {v}.',
  },
  'derivative/min': {
    name: 'minimum, branch by branch',
    say: 'Where {u} is the smaller, its derivative counts; where {v} is the smaller, that of {v}.',
  },
  'derivative/second': {
    name: 'second derivative',
    say: 'The second derivative of {u} is the derivative of its derivative.',
  },
  'derivative/third': {
    name: 'third derivative',
    say: 'The third derivative of {u} is the derivative of its second derivative.',
  },
  'derivative/fourth': {
    name: 'fourth derivative',
    say: 'The fourth derivative of {u} is the derivative of its third derivative.',
  },
  'derivative/fifth': {
    name: 'fifth derivative',
    say: 'The fifth derivative of {u} is the derivative of its fourth derivative.',
  },
  'derivative/log-of-absolute-value': {
    name: 'derivative of ln|u|',
    say: 'The derivative of the logarithm of |{u}| is the derivative of {u} over {u}, whatever its sign.',
  },
  'definition/*': {
    name: 'definition of {name}',
    say: 'By definition of the {title}.',
  },
  'recognise/*': {
    name: 'recognise {name}',
    say: 'This is the {title}.',
  },
};
