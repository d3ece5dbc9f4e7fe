/** Terms as mathjs' expression trees, built node by node: no depth limit, and mathjs is loaded when it is first needed. */
import type * as mathjs from 'mathjs';
import type { Application, Cases, Condition, NumberTerm, Term } from '../core/term.ts';
import { numeral } from './numerals.ts';
import { type Flavour, render } from './walk.ts';

type MathjsParts = Pick<
  typeof mathjs,
  'ConditionalNode' | 'ConstantNode' | 'FunctionNode' | 'OperatorNode' | 'SymbolNode'
>;
type Node = mathjs.MathNode;

/** The constructors in mathjs' single-file build, which loads many times as fast as its modules do. */
async function loadMathjs(): Promise<MathjsParts> {
  const loaded: unknown = await import('mathjs/lib/browser/math.js');
  const module = isRecord(loaded) && isRecord(loaded.default) ? loaded.default : loaded;
  if (!isMathjs(module)) throw new Error("mathjs' single-file build has a new shape");
  return module;
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;
const isMathjs = (value: unknown): value is MathjsParts =>
  isRecord(value) &&
  ['ConditionalNode', 'FunctionNode', 'OperatorNode'].every((name) => typeof value[name] === 'function');

/**
 * A term as a mathjs node. The natural logarithm becomes mathjs' `log`; other functions keep their names, and those
 * that mathjs does not have (`sigma`) are looked up in the scope on evaluation.
 * @throws RangeError on a standing derivative or a primed function, which mathjs' trees cannot express.
 * @example (await toMathjsNode(power(z, TWO))).evaluate({ z: 3 }) // 9
 */
export async function toMathjsNode(term: Term): Promise<Node> {
  return render(term, mathjsFlavour(await loadMathjs())).node;
}

const OPERATORS = {
  '<': 'smaller',
  '<=': 'smallerEq',
  '>': 'larger',
  '>=': 'largerEq',
  '=': 'equal',
  '!=': 'unequal',
} as const;

/** A node; `negated` is what a negation negates, so that a sum can subtract it. */
interface Piece {
  readonly node: Node;
  readonly negated: Node | null;
}

function mathjsFlavour(math: MathjsParts): Flavour<Piece> {
  const piece = (node: Node): Piece => ({ node, negated: null });
  const minus = (negated: Node): Piece => ({ node: new math.OperatorNode('-', 'unaryMinus', [negated]), negated });
  const add = (left: Node, { node, negated }: Piece): Node =>
    negated === null
      ? new math.OperatorNode('+', 'add', [left, node])
      : new math.OperatorNode('-', 'subtract', [left, negated]);
  const multiply = (left: Node, right: Node): Node => new math.OperatorNode('*', 'multiply', [left, right]);
  const divide = (over: Node, under: Node): Node => new math.OperatorNode('/', 'divide', [over, under]);
  const number = (term: NumberTerm): Piece => {
    const { negative, digits, denominator } = numeral(term);
    const over = new math.ConstantNode(Number(digits));
    const node = denominator === null ? over : divide(over, new math.ConstantNode(Number(denominator)));
    return negative ? minus(node) : piece(node);
  };
  const call = (term: Application, args: readonly Node[]): Node => {
    if (term.primes > 0) throw new RangeError(`mathjs has no ${term.name}${"'".repeat(term.primes)}(…)`);
    return new math.FunctionNode(term.name === 'ln' ? 'log' : term.name, [...args]);
  };
  const test = (condition: Condition, take: () => Node): Node => {
    if (condition.kind === 'comparison') {
      const op = condition.relation === '=' ? '==' : condition.relation;
      const left = take();
      return new math.OperatorNode(op, OPERATORS[condition.relation], [left, take()]);
    }
    const { kind } = condition;
    return condition.conditions
      .map((part) => test(part, take))
      .reduce((left, right) => new math.OperatorNode(kind, kind, [left, right]));
  };
  const choice = (term: Cases, nodes: readonly Node[]): Node => {
    let next = 0;
    const take = (): Node => nodes[next++] as Node;
    const branches = term.branches.map(({ condition }) => {
      const value = take();
      return { value, holds: test(condition, take) };
    });
    const otherwise = term.otherwise === null ? new math.SymbolNode('NaN') : take();
    return branches.reduceRight<Node>((rest, one) => new math.ConditionalNode(one.holds, one.value, rest), otherwise);
  };

  return {
    partStyle: () => 'line',
    combine(term, parts) {
      const part = (i: number): Node => (parts[i] as Piece).node;
      const nodes = (): Node[] => parts.map(({ node }) => node);
      switch (term.kind) {
        case 'number':
          return number(term);
        case 'symbol':
          return piece(new math.SymbolNode(term.name));
        case 'sum':
          return piece(parts.slice(1).reduce(add, part(0)));
        case 'product':
          return piece(nodes().reduce(multiply));
        case 'negation':
          return minus(part(0));
        case 'quotient':
          return piece(divide(part(0), part(1)));
        case 'power':
          return piece(new math.OperatorNode('^', 'pow', [part(0), part(1)]));
        case 'application':
          return piece(call(term, nodes()));
        case 'derivative':
          throw new RangeError('mathjs has no standing derivative');
        case 'cases':
          return piece(choice(term, nodes()));
      }
    },
  };
}
