/** Whether an answer is right, by value: a derivative against a Richardson difference quotient of the function itself. */
import { math, spelled } from './peers/mathjs.mjs';

const SCOPE = { e: Math.E, sign: Math.sign, erfc: (x) => 1 - math.erf(x) };
const valueAt = (plain) => {
  const code = math.compile(spelled(plain));
  return (z) => code.evaluate({ ...SCOPE, z });
};

/** f'(z) to about 11 digits, from two central differences. */
export function slope(plain, z) {
  const f = valueAt(plain);
  const central = (h) => (f(z + h) - f(z - h)) / (2 * h);
  return (4 * central(5e-4) - central(1e-3)) / 3;
}

/** Whether `answer` is the derivative of `plain` at every point. */
export function isRight(plain, answer, points) {
  const f = valueAt(answer);
  return points.every((z) => {
    const expected = slope(plain, z);
    const given = f(z);
    return typeof given === 'number' && Math.abs(given - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
  });
}

/**
 * Size of an answer in nodes of its tree, counted alike for every engine: brackets count nothing, a signed number
 * counts one, and e^u counts as the application exp(u), whichever way it is written.
 */
export const sizeOf = (plain) => count(math.parse(plain));
function count(node) {
  switch (node.type) {
    case 'ParenthesisNode':
      return count(node.content);
    case 'OperatorNode': {
      const args = node.args.map(count);
      const first = node.args[0];
      if (node.fn === 'unaryMinus' && bare(first).type === 'ConstantNode') return 1;
      if (node.fn === 'pow' && bare(first).name === 'e') return 1 + args[1];
      return args.reduce((sum, size) => sum + size, 1);
    }
    case 'FunctionNode':
      return node.args.reduce((sum, arg) => sum + count(arg), 1);
    case 'ConditionalNode':
      return 1 + count(node.condition) + count(node.trueExpr) + count(node.falseExpr);
    case 'RelationalNode':
      return 1 + node.params.reduce((sum, part) => sum + count(part), 0);
    default:
      return 1;
  }
}
const bare = (node) => (node.type === 'ParenthesisNode' ? bare(node.content) : node);
