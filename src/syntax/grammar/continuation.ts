/** An operand has been read. Each function here says whether another is wanted next. */
import type { Relation } from '../../core/term.ts';
import { symbolsOf } from '../../core/traverse.ts';
import { Token } from '../token.ts';
import { branch, close, separator } from './brackets.ts';
import { derivativeNode } from './build.ts';
import { ConditionNode, type Item, TermNode } from './node.ts';
import { type OperatorKind, PRECEDENCE } from './operator.ts';
import { beside, factor } from './product.ts';
import { reduceTop } from './reduce.ts';
import type { State } from './state.ts';

export function continuation(state: State): boolean {
  const token = state.peek();
  switch (token.kind) {
    case '+':
      return series(state, 'sum', PRECEDENCE.sum, token);
    case '-':
      series(state, 'sum', PRECEDENCE.sum, token);
      state.push('negation', PRECEDENCE.negation, token);
      return true;
    case '*':
      state.at++;
      factor(state, null, token);
      return true;
    case '/':
      state.reduceAbove(PRECEDENCE.quotient - 1);
      state.at++;
      state.push('quotient', PRECEDENCE.quotient, token);
      return true;
    case '^':
      state.reduceAbove(PRECEDENCE.power);
      state.at++;
      state.push('power', PRECEDENCE.power, token);
      return true;
    case 'relation': {
      series(state, 'relation', PRECEDENCE.relation, token);
      const chain = state.top();
      if (chain !== undefined) {
        chain.relations ??= [];
        chain.relations.push(relationOf(token));
      }
      return true;
    }
    case 'and':
      return series(state, 'and', PRECEDENCE.and, token);
    case 'or':
      return series(state, 'or', PRECEDENCE.or, token);
    case '?':
      return question(state, token);
    case ':':
      return colon(state, token);
    case ',':
    case ';':
      return separator(state, token);
    case 'if':
    case 'otherwise':
      return branch(state, token);
    case 'close':
      return close(state, token);
    case 'bar':
      return state.frames[state.frames.length - 1]?.token.kind === 'bar' ? close(state, token) : beside(state, token);
    case 'prime':
      return prime(state, token);
    case 'number':
    case 'name':
    case 'function':
    case 'root':
    case 'term':
    case 'derivative':
    case 'open':
      return beside(state, token);
    default:
      throw state.complaints.operator(token, state.before(), state.peek(1));
  }
}

/** A sign that makes lists: a second `+` lengthens the sum that the first began. */
function series(state: State, kind: OperatorKind, precedence: number, token: Token): true {
  state.reduceAbove(precedence);
  state.at++;
  const top = state.top();
  if (top?.kind === kind) top.count++;
  else state.push(kind, precedence, token);
  return true;
}

function question(state: State, token: Token): true {
  state.reduceAbove(PRECEDENCE.ternary);
  state.at++;
  const condition = state.lastItem();
  if (!(condition instanceof ConditionNode)) throw state.complaints.notCondition(condition);
  const top = state.top();
  if (top?.kind === 'ternary' && top.half) {
    top.count++;
    top.half = false;
  } else state.push('ternary', PRECEDENCE.ternary, token);
  return true;
}

function colon(state: State, token: Token): true {
  state.reduceAbove(PRECEDENCE.ternary);
  for (let top = state.top(); top?.kind === 'ternary' && top.half; top = state.top()) {
    state.operators.pop();
    reduceTop(state, top);
  }
  const ternary = state.top();
  if (ternary?.kind !== 'ternary') throw state.complaints.operator(token, state.before(), state.peek(1));
  state.at++;
  ternary.half = true;
  return true;
}

/** `(x^2)'`: the derivative in the variable that is known, or the only one there is. */
function prime(state: State, token: Token): false {
  state.at++;
  const item = state.asTerm(state.items.pop() as Item);
  if (item.form !== 'bracketed' && item.form !== 'call') {
    throw state.complaints.at(
      'unexpected-token',
      `"'" stands after a function's name or a bracket: g'(z), (z^2)'`,
      token.start,
      token.end,
    );
  }
  const variables = symbolsOf(item.term).filter(({ name }) => name !== 'e' && name !== 'pi');
  const variable = state.context.variable ?? (variables.length === 1 ? variables[0] : undefined);
  if (variable === undefined) {
    const message = `"'" does not say which variable; write d/dz(…)`;
    throw state.complaints.at('unclear-variable', message, token.start, token.end);
  }
  const operator = new Token('derivative', variable.name, item.start, token.end, false);
  operator.order = token.primes;
  const node = derivativeNode(operator, item);
  state.items.push(new TermNode(node.term, item.start, token.end, node.children, 'call'));
  return false;
}

function relationOf({ text }: Token): Relation {
  switch (text) {
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '!=':
      return text;
    default:
      return '=';
  }
}
