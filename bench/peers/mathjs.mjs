import * as math from 'mathjs';

/** mathjs knows the natural logarithm as log. */
export const spelled = (plain) => plain.replace(/\bln\(/g, 'log(');
export { math };

export const mathjs = {
  name: 'mathjs',
  prepare: (plain) => math.parse(spelled(plain)),
  raw: (node) => math.derivative(node, 'z', { simplify: false }),
  tidy: (node) => math.derivative(node, 'z'),
  plain: (result) => result.toString(),
};
