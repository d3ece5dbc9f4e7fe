/** Operands and operators → nodes. Nothing here looks at tokens that are still to come. */
import {
  application,
  cases,
  comparison,
  conjunction,
  derivative,
  disjunction,
  E,
  negation,
  number,
  numberFromText,
  product,
  quotient,
  sum,
  symbol,
} from '../../core/make.ts';
import type { Condition, NumberTerm, Relation, Term } from '../../core/term.ts';
import type { LogBase } from '../spellings.ts';
import { callOf, powerOf } from '../spellings.ts';
import type { Token } from '../token.ts';
import { ConditionNode, type Form, NO_NODES, TermNode } from './node.ts';
import type { Called } from './operator.ts';

const SMALL: readonly NumberTerm[] = Array.from({ length: 10 }, (_, n) => number(n));

/** The number as typed. One digit is by far the commonest case. */
export function numberNode(token: Token): TermNode {
  const { text } = token;
  const small = text.length === 1 ? SMALL[text.charCodeAt(0) - 48] : undefined;
  return new TermNode(small ?? numberFromText(text), token.start, token.end, NO_NODES, 'number');
}
export const symbolNode = (token: Token): TermNode =>
  new TermNode(symbol(token.text), token.start, token.end, NO_NODES, 'name');

const termsOf = (nodes: readonly TermNode[]): Term[] => nodes.map((node) => node.term);
function over(term: Term, nodes: readonly TermNode[], form: Form): TermNode {
  const first = nodes[0] as TermNode;
  const last = nodes[nodes.length - 1] as TermNode;
  return new TermNode(term, first.start, last.end, nodes, form);
}

export const sumNode = (terms: readonly TermNode[]): TermNode => over(sum(termsOf(terms)), terms, 'other');
export const productNode = (factors: readonly TermNode[], form: Form): TermNode =>
  over(product(termsOf(factors)), factors, form);
export const quotientNode = (above: TermNode, below: TermNode): TermNode =>
  over(quotient(above.term, below.term), [above, below], 'quotient');
export const negationNode = (sign: Token, operand: TermNode): TermNode =>
  new TermNode(negation(operand.term), sign.start, operand.end, [operand], 'negation');

/** base^exponent. `e^u` is exp of u, whose one child is the exponent. */
export function powerNode(base: TermNode, exponent: TermNode): TermNode {
  const children = base.term === E ? [exponent] : [base, exponent];
  return new TermNode(powerOf(base.term, exponent.term), base.start, exponent.end, children, 'power');
}

export const derivativeNode = (operator: Token, body: TermNode): TermNode =>
  new TermNode(derivative(body.term, symbol(operator.text), operator.order), operator.start, body.end, [body], 'other');

/** Gives each child of a built term the node it came from; a child that was not typed sits at the function's name. */
function childrenFor(terms: readonly Term[], nodes: readonly TermNode[], at: Token): readonly TermNode[] {
  if (terms.length === nodes.length && terms.every((term, i) => term === nodes[i]?.term)) return nodes;
  return terms.map(
    (term) => nodes.find((node) => node.term === term) ?? new TermNode(term, at.start, at.end, NO_NODES, 'other'),
  );
}

/** A call of a function, with the exponent and the base that stood at its name. */
export function callNode(called: Called, args: readonly TermNode[], end: number, form: Form, log: LogBase): TermNode {
  const { token, base, exponent } = called;
  const given = base === null ? args : [...args, base];
  const term = called.known
    ? callOf(called.name, termsOf(given), called.primes, log)
    : application(called.name, termsOf(given), called.primes);
  const children =
    term.kind === 'application'
      ? childrenFor(term.args, given, token)
      : term.kind === 'power'
        ? childrenFor([term.base, term.exponent], given, token)
        : given;
  const call = new TermNode(term, token.start, end, children, form);
  if (exponent === null) return call;
  return new TermNode(powerOf(call.term, exponent.term), token.start, end, [call, exponent], form);
}

/** |u|. */
export const absNode = (start: number, end: number, body: TermNode): TermNode =>
  new TermNode(application('abs', [body.term]), start, end, [body], 'call');

/** `a < b`, `0 < z < 1`: a chain is the conjunction of its comparisons. */
export function relationNode(nodes: readonly TermNode[], relations: readonly Relation[]): ConditionNode {
  const links = relations.map((relation, i) =>
    comparison((nodes[i] as TermNode).term, relation, (nodes[i + 1] as TermNode).term),
  );
  const children = relations.flatMap((_, i) => nodes.slice(i, i + 2));
  const first = nodes[0] as TermNode;
  const last = nodes[nodes.length - 1] as TermNode;
  const [only] = links;
  return new ConditionNode(
    links.length === 1 && only !== undefined ? only : conjunction(links),
    first.start,
    last.end,
    children,
  );
}

/** Conditions joined by `and` or `or`; what is nested the same way is one list. */
export function joinNode(kind: 'and' | 'or', nodes: readonly ConditionNode[]): ConditionNode {
  const conditions: Condition[] = nodes.flatMap(({ condition }) =>
    condition.kind === kind ? condition.conditions : [condition],
  );
  const joined = kind === 'and' ? conjunction(conditions) : disjunction(conditions);
  const first = nodes[0] as ConditionNode;
  const last = nodes[nodes.length - 1] as ConditionNode;
  return new ConditionNode(
    joined,
    first.start,
    last.end,
    nodes.flatMap((node) => node.children),
  );
}

/** A piecewise term; `values` is one longer than `conditions` where there is a value for all other cases. */
export function casesNode(
  values: readonly TermNode[],
  conditions: readonly ConditionNode[],
  start: number,
  end: number,
): TermNode {
  const branches = conditions.map((node, i) => ({ condition: node.condition, value: (values[i] as TermNode).term }));
  const last = values.length > conditions.length ? (values[values.length - 1] as TermNode) : null;
  const children = conditions.flatMap((node, i) => [values[i] as TermNode, ...node.children]);
  if (last !== null) children.push(last);
  return new TermNode(cases(branches, last?.term ?? null), start, end, children, 'other');
}
