/** An operand is wanted. Each function here says whether one still is when it is done. */
import { symbol } from '../../core/make.ts';
import { SPELLINGS } from '../spellings.ts';
import type { Token } from '../token.ts';
import { negationNode, numberNode, symbolNode } from './build.ts';
import { closeCall, primedNode } from './call.ts';
import { calledBy, isBracket, isFunctionName, isVisibleBracket, orderInBrackets, startsOperand } from './callable.ts';
import { NO_NODES, TermNode } from './node.ts';
import { type Called, PRECEDENCE } from './operator.ts';
import type { State } from './state.ts';

export function operand(state: State): boolean {
  const token = state.peek();
  switch (token.kind) {
    case 'number':
      state.at++;
      state.items.push(numberNode(token));
      return false;
    case 'name':
      return nameOrCall(state, token);
    case 'function':
    case 'root': {
      state.at++;
      const known = token.kind === 'root';
      const name = known
        ? token.order === 2
          ? 'sqrt'
          : 'nthRoot'
        : SPELLINGS.has(token.text)
          ? token.text
          : (token.entry?.name ?? token.text);
      return afterFunction(state, calledBy(token, name, true));
    }
    case 'term': {
      state.at++;
      const args = token.term?.kind === 'application' ? token.term.args : [];
      const children = args.map((term) => new TermNode(term, token.start, token.end, NO_NODES, 'other'));
      state.items.push(new TermNode(token.term ?? symbol(token.text), token.start, token.end, children, 'other'));
      return false;
    }
    case 'derivative':
      state.at++;
      state.push(
        'derivative',
        isVisibleBracket(state.peek()) ? PRECEDENCE.derivative : PRECEDENCE.derivativeOfAll,
        token,
      );
      return true;
    case 'open':
      return state.open(token.text === '{' ? 'braces' : token.text === '|' ? 'bars' : 'group', null);
    case 'bar':
      return state.open('bars', null);
    case '-':
      state.at++;
      state.push('negation', minusPrecedence(state), token);
      return true;
    case '+':
      state.at++;
      return true;
    case 'otherwise': {
      const braces = state.top();
      if (braces?.frame !== 'braces' || !braces.half) break;
      state.at++;
      braces.half = false;
      braces.otherwise = true;
      return false;
    }
    case 'close': {
      const call = state.top();
      const opened = state.tokens[token.match];
      if (call?.frame === 'call' && call.called !== null && opened !== undefined && state.before() === opened) {
        state.at++;
        state.closeFrame();
        closeCall(state, call.called, [], token);
        return false;
      }
      break;
    }
    default:
  }
  throw state.complaints.operand(state.before(), token);
}

/** How tightly a minus binds that stands where an operand is wanted. */
function minusPrecedence(state: State): number {
  const top = state.top();
  switch (top?.kind) {
    case 'product':
      return PRECEDENCE.negatedFactor;
    case 'quotient':
    case 'power':
      return PRECEDENCE.negatedOperand;
    case 'bareCall':
      return PRECEDENCE.negatedArgument;
    case 'negation':
      return top.precedence;
    default:
      return PRECEDENCE.negation;
  }
}

/** A symbol, or a function letter with its bracket. */
function nameOrCall(state: State, token: Token): boolean {
  state.at++;
  const next = state.peek();
  if (isFunctionName(state, token, next)) {
    const called = calledBy(token, token.entry?.name ?? token.text, token.entry !== null);
    if (isBracket(next)) return state.open('call', called);
    if (next.kind === '^') {
      const exponent = state.peek(1);
      const after = exponent.kind === 'open' ? exponent.match + 1 : state.at + 2;
      const bracket = after < state.stop ? state.tokens[after] : undefined;
      const inverse = exponent.kind === '-' && isBracket(state.peek(3));
      if (inverse) return afterFunction(state, called);
      if (bracket !== undefined && isBracket(bracket) && (exponent.kind === 'number' || exponent.kind === 'open')) {
        const order = orderInBrackets(state, exponent);
        if (order === null) return afterFunction(state, called);
        // g^{(3)}(z) is the third derivative.
        called.primes += order;
        state.at = after;
        return state.open('call', called);
      }
    }
    state.noteValue(token.text, token.start);
  }
  state.items.push(token.primes > 0 ? primedNode(state, token) : symbolNode(token));
  return false;
}

/** Between a function's name and its argument: `_2`, `^2`. */
export function afterFunction(state: State, called: Called): boolean {
  for (;;) {
    const next = state.peek();
    if (next.kind === '_' && called.base === null) {
      if (called.name !== 'log') {
        throw state.complaints.at('unexpected-token', `only log takes a base: log_2(x)`, next.start, next.end);
      }
      state.at++;
      const base = state.peek();
      if (base.kind === 'open') return state.open('base', called);
      if (base.kind !== 'number' && base.kind !== 'name') throw state.complaints.operand(state.before(), base);
      state.at++;
      called.base = base.kind === 'number' ? numberNode(base) : symbolNode(base);
    } else if (next.kind === '^' && called.exponent === null) {
      state.at++;
      const exponent = state.peek();
      if (exponent.kind === 'open') return state.open('exponent', called);
      called.exponent = simpleExponent(state);
    } else return argumentOf(state, called);
  }
}

/** `2`, `n` or `-1` right after the `^` of `sin^…`. */
function simpleExponent(state: State): TermNode {
  const sign = state.peek();
  if (sign.kind === '-') state.at++;
  const token = state.peek();
  if (token.kind !== 'number' && token.kind !== 'name') throw state.complaints.operand(state.before(), token);
  state.at++;
  const node = token.kind === 'number' ? numberNode(token) : symbolNode(token);
  return sign.kind === '-' ? negationNode(sign, node) : node;
}

/** The argument of a function: in brackets, or the operand that follows. */
function argumentOf(state: State, called: Called): boolean {
  const next = state.peek();
  if (next.kind === 'open' && next.text !== '|') {
    // \sin{x}^2 looks like \sin x^2 and is read like it.
    const raised = next.text === '' && !called.alone && state.tokens[next.match + 1]?.kind === '^';
    if (!raised) return state.open('call', called);
  }
  if (!startsOperand(next)) throw state.complaints.missingArgument(called, next);
  state.push('bareCall', PRECEDENCE.bareCall, called.token).called = called;
  return true;
}
