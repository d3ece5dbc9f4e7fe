/** One finished operator → one node. */
import { application, symbol } from '../../core/make.ts';
import { UNDEFINED } from '../names.ts';
import {
  casesNode,
  derivativeNode,
  joinNode,
  negationNode,
  powerNode,
  productNode,
  quotientNode,
  relationNode,
  sumNode,
} from './build.ts';
import { finishCall } from './call.ts';
import { type Item, NO_NODES, TermNode } from './node.ts';
import type { Operator } from './operator.ts';
import type { State } from './state.ts';

/** Takes an operator's operands from the item stack and puts its node there. The operator is off its stack already. */
export function reduceTop(state: State, operator: Operator): void {
  const { items, ambiguities } = state;
  switch (operator.kind) {
    case 'sum':
      items.push(sumNode(takeTerms(state, operator.count + 1)));
      return;
    case 'product': {
      const factors = takeTerms(state, operator.count + 1);
      items.push(productNode(factors, 'product'));
      // A doubt reaches to the next one, so that a long product costs no more than its length.
      operator.doubts?.forEach(({ index, until }, i, all) => {
        const next = all[i + 1]?.index ?? factors.length;
        ambiguities.product(factors, index, Math.min(next + 1, until < 0 ? factors.length : until));
      });
      return;
    }
    case 'argument':
      items.push(productNode(takeTerms(state, operator.count + 1), 'argument'));
      return;
    case 'quotient': {
      const below = takeTerm(state);
      const above = takeTerm(state);
      const node = quotientNode(above, below);
      ambiguities.quotient(above, below, node.term);
      items.push(node);
      return;
    }
    case 'power': {
      const exponent = takeTerm(state);
      items.push(powerNode(takeTerm(state), exponent));
      return;
    }
    case 'negation':
      items.push(negationNode(operator.token, takeTerm(state)));
      return;
    case 'bareCall': {
      const argument = takeTerm(state);
      if (operator.called === null) return;
      const node = finishCall(state, operator.called, [argument], argument.end, 'bareCall');
      const inner = argument.form === 'negation' ? (argument.children[0] ?? argument) : argument;
      const [first, second] = inner.children;
      if (inner.form === 'argument' && first !== undefined && second !== undefined) {
        ambiguities.argument(node, inner.children, first.end === second.start);
      }
      items.push(node);
      return;
    }
    case 'derivative':
      items.push(derivativeOf(state, operator));
      return;
    case 'relation':
      items.push(relationNode(takeTerms(state, operator.count + 1), operator.relations ?? []));
      return;
    case 'and':
    case 'or':
      items.push(
        joinNode(
          operator.kind,
          items.splice(-operator.count - 1).map((item) => state.asCondition(item)),
        ),
      );
      return;
    case 'ternary':
      items.push(ternary(state, operator));
      return;
    case 'frame':
      throw state.complaints.unclosedBar(operator.token);
  }
}

function takeTerm(state: State): TermNode {
  return state.asTerm(state.items.pop() as Item);
}
function takeTerms(state: State, n: number): TermNode[] {
  return state.items.splice(-n).map((item) => state.asTerm(item));
}
function derivativeOf(state: State, { token }: Operator): TermNode {
  let body = takeTerm(state);
  // d/dz g: the function g, not a constant of that name.
  const { term } = body;
  if (term.kind === 'symbol' && body.form !== 'bracketed' && state.context.letters.has(term.name)) {
    const variable = symbol(token.text);
    const child = new TermNode(variable, body.start, body.end, NO_NODES, 'other');
    body = new TermNode(application(term.name, [variable]), body.start, body.end, [child], 'call');
    const node = derivativeNode(token, body);
    state.ambiguities.constant(token, body, node.term);
    return node;
  }
  const node = derivativeNode(token, body);
  state.ambiguities.derivative(token, body, node.term);
  return node;
}

const NO_VALUE = symbol(UNDEFINED);

function ternary(state: State, operator: Operator): TermNode {
  const { token } = operator;
  if (!operator.half) {
    const message = '"?" has no ":" after it: z < 0 ? a : b';
    throw state.complaints.at('bad-cases', message, token.start, token.end, { expected: ['":"'] });
  }
  const parts = state.items.splice(-2 * operator.count - 1);
  const conditions = parts.filter((_, i) => i % 2 === 0 && i < parts.length - 1).map((item) => state.asCondition(item));
  const values = parts.filter((_, i) => i % 2 === 1 || i === parts.length - 1).map((item) => state.asTerm(item));
  const [first, last] = [parts[0] as Item, parts[parts.length - 1] as Item];
  if (values[values.length - 1]?.term === NO_VALUE) values.pop();
  return casesNode(values, conditions, first.start, last.end);
}
