/** mathjs' expression trees → terms. Nodes are recognised by their fields: mathjs is not imported. */
import type { FunctionTable } from '../core/functions.ts';
import {
  application,
  cases,
  comparison,
  conjunction,
  derivative,
  disjunction,
  negation,
  number,
  numberFromText,
  product,
  quotient,
  sum,
  symbol,
} from '../core/make.ts';
import type { Condition, Relation, Term } from '../core/term.ts';
import { GREEK_SIGNS } from './names.ts';
import { ReadError } from './read-error.ts';
import { arityOf, callOf, powerOf, SPELLINGS } from './spellings.ts';

/** What we read of a mathjs node. A node of mathjs is one of these; so is one made by hand. */
export interface MathjsNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: unknown;
  readonly args?: readonly MathjsNode[];
  readonly content?: MathjsNode;
  readonly condition?: MathjsNode;
  readonly trueExpr?: MathjsNode;
  readonly falseExpr?: MathjsNode;
  readonly conditionals?: readonly string[];
  readonly params?: readonly MathjsNode[];
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['equal', '='],
  ['unequal', '!='],
] satisfies [string, Relation][]);

type Value = { readonly term: Term } | { readonly condition: Condition };

/**
 * The term of a mathjs node. `log` is the natural logarithm, as it is in mathjs; chains of `+` and `*` become one sum
 * or product; brackets keep what they enclose together.
 * @throws ReadError on what has no counterpart (matrices, assignments, units, strings)
 * @example fromMathjs(math.parse('1/(1+e^(-z))'), functions)
 */
export function fromMathjs(root: MathjsNode, functions: FunctionTable): Term {
  const done = new Map<MathjsNode, Value>();
  const stack = [root];
  for (let node = stack[stack.length - 1]; node !== undefined; node = stack[stack.length - 1]) {
    const missing = partsOf(node).filter((part) => !done.has(part));
    if (missing.length > 0) {
      stack.push(...missing);
      continue;
    }
    stack.pop();
    if (!done.has(node)) done.set(node, meaningOf(node, done, functions));
  }
  return termOf(root, done);
}

/** The nodes whose values a node needs. A chain of sums is taken as a whole, so that it becomes one sum. */
function partsOf(node: MathjsNode): readonly MathjsNode[] {
  switch (node.type) {
    case 'ParenthesisNode':
      return node.content === undefined ? [] : [node.content];
    case 'OperatorNode':
      return chainOf(node) ?? node.args ?? [];
    case 'FunctionNode':
      return node.args ?? [];
    case 'ConditionalNode':
      return [node.condition, node.trueExpr, node.falseExpr].filter((part) => part !== undefined);
    case 'RelationalNode':
      return node.params ?? [];
    default:
      return [];
  }
}

/** The operands of `a + b - c` or `a * b * c`, left to right; null for other operators. */
function chainOf(node: MathjsNode): MathjsNode[] | null {
  const kind = chainKind(node);
  if (kind === null) return null;
  const operands: MathjsNode[] = [];
  let left: MathjsNode | undefined = node;
  while (left !== undefined && chainKind(left) === kind) {
    const [first, ...rest]: readonly MathjsNode[] = left.args ?? [];
    operands.push(...rest.reverse());
    left = first;
  }
  if (left !== undefined) operands.push(left);
  return operands.reverse();
}
function chainKind(node: MathjsNode): 'sum' | 'product' | null {
  if (node.type !== 'OperatorNode' || (node.args?.length ?? 0) < 2) return null;
  if (node.fn === 'add' || node.fn === 'subtract') return 'sum';
  return node.fn === 'multiply' || node.fn === 'dotMultiply' ? 'product' : null;
}
/** Which operands of a chain of sums are subtracted, in the order of `chainOf`. */
function subtracted(node: MathjsNode): boolean[] {
  const signs: boolean[] = [];
  let left: MathjsNode | undefined = node;
  while (left !== undefined && chainKind(left) === 'sum') {
    const minus: boolean = left.fn === 'subtract';
    for (let n = (left.args?.length ?? 1) - 1; n > 0; n--) signs.push(minus);
    left = left.args?.[0];
  }
  signs.push(false);
  return signs.reverse();
}

type Done = ReadonlyMap<MathjsNode, Value>;

function termOf(node: MathjsNode | undefined, done: Done): Term {
  const value = node === undefined ? undefined : done.get(node);
  if (value !== undefined && 'term' in value) return value.term;
  throw unsupported('a condition stands where a term is expected');
}
function conditionOf(node: MathjsNode | undefined, done: Done): Condition {
  const value = node === undefined ? undefined : done.get(node);
  if (value !== undefined && 'condition' in value) return value.condition;
  throw unsupported('a term stands where a condition is expected');
}
const unsupported = (message: string): ReadError => new ReadError('unexpected-token', message, '', [0, 0]);

function meaningOf(node: MathjsNode, done: Done, functions: FunctionTable): Value {
  switch (node.type) {
    case 'ConstantNode':
      return { term: constantOf(node.value) };
    case 'SymbolNode':
      return { term: symbol(GREEK_SIGNS.get(node.name ?? '') ?? node.name ?? '') };
    case 'ParenthesisNode': {
      const value = node.content === undefined ? undefined : done.get(node.content);
      if (value === undefined) break;
      return value;
    }
    case 'OperatorNode':
      return operatorOf(node, done);
    case 'FunctionNode':
      return { term: functionOf(node, done, functions) };
    case 'ConditionalNode': {
      const branch = { condition: conditionOf(node.condition, done), value: termOf(node.trueExpr, done) };
      return { term: cases([branch], termOf(node.falseExpr, done)) };
    }
    case 'RelationalNode': {
      const params = (node.params ?? []).map((param) => termOf(param, done));
      const links = (node.conditionals ?? []).map((name, i) => link(params[i], RELATIONS.get(name), params[i + 1]));
      return { condition: conjunction(links) };
    }
    default:
  }
  throw unsupported(`a mathjs ${node.type} has no counterpart`);
}

function link(left: Term | undefined, relation: Relation | undefined, right: Term | undefined): Condition {
  if (left === undefined || right === undefined || relation === undefined)
    throw unsupported('a relation is incomplete');
  return comparison(left, relation, right);
}

function operatorOf(node: MathjsNode, done: Done): Value {
  const { fn = '', args = [] } = node;
  const name = String(fn);
  const chain = chainOf(node);
  if (chain !== null) {
    const terms = chain.map((part) => termOf(part, done));
    if (chainKind(node) === 'product') return { term: product(terms) };
    const minus = subtracted(node);
    return { term: sum(terms.map((term, i) => (minus[i] === true ? negation(term) : term))) };
  }
  const relation = RELATIONS.get(name);
  const [first, second] = args;
  if (relation !== undefined) return { condition: link(termOf(first, done), relation, termOf(second, done)) };
  switch (name) {
    case 'divide':
    case 'dotDivide':
      return { term: quotient(termOf(first, done), termOf(second, done)) };
    case 'pow':
    case 'dotPow':
      return { term: powerOf(termOf(first, done), termOf(second, done)) };
    case 'unaryMinus':
      return { term: negation(termOf(first, done)) };
    case 'unaryPlus':
      return { term: termOf(first, done) };
    case 'and':
      return { condition: conjunction(args.map((part) => conditionOf(part, done))) };
    case 'or':
      return { condition: disjunction(args.map((part) => conditionOf(part, done))) };
    default:
      throw unsupported(`mathjs' operator ${node.op ?? name} has no counterpart`);
  }
}

function functionOf(node: MathjsNode, done: Done, functions: FunctionTable): Term {
  const typed = functionName(node);
  const args = (node.args ?? []).map((part) => termOf(part, done));
  const [body, variable] = args;
  if (typed === 'derivative' && body !== undefined && variable?.kind === 'symbol') return derivative(body, variable);
  const name = SPELLINGS.has(typed) ? typed : (functions.find(typed)?.name ?? typed);
  const arity = arityOf(name, functions);
  if (arity !== null && (args.length < arity[0] || args.length > arity[1]))
    throw unsupported(`${typed} takes ${arity[0]} argument${arity[0] === 1 ? '' : 's'}, not ${args.length}`);
  return arity === null ? application(name, args) : callOf(name, args, 0, 'natural');
}
function functionName(node: MathjsNode): string {
  const { fn } = node;
  if (typeof fn === 'string') return fn;
  if (typeof fn === 'object' && fn !== null && 'name' in fn && typeof fn.name === 'string') return fn.name;
  if (node.name !== undefined) return node.name;
  throw unsupported('a call of something that is no name has no counterpart');
}

/** Numbers, big numbers and fractions of mathjs, exactly as they print. */
function constantOf(value: unknown): Term {
  if (typeof value === 'bigint') return value < 0n ? negation(number(-value)) : number(value);
  if (typeof value === 'object' && value !== null && 'n' in value && 'd' in value && 's' in value) {
    const [n, d, s] = [value.n, value.d, value.s].map((part) => BigInt(String(part)));
    if (n !== undefined && d !== undefined && s !== undefined) return number(s * n, d);
  }
  const text = typeof value === 'number' || typeof value === 'object' ? String(value) : '';
  const match = /^(-?)(\d+\.?\d*(?:e[+-]?\d+)?)$/i.exec(text);
  if (match === null) throw unsupported(`the constant ${String(value)} has no counterpart`);
  const term = numberFromText(match[2] ?? '0');
  return match[1] === '-' ? negation(term) : term;
}
