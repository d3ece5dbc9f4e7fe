/** Commas, words and closing brackets: what ends a part of a bracket, or the whole of it. */
import type { Token } from '../token.ts';
import { absNode } from './build.ts';
import { closeCall } from './call.ts';
import { closeBraces } from './cases.ts';
import { type Item, TermNode } from './node.ts';
import { afterFunction } from './operand.ts';
import { PRECEDENCE } from './operator.ts';
import type { State } from './state.ts';

export function separator(state: State, token: Token): boolean {
  state.reduceAbove(PRECEDENCE.frame);
  const frame = state.top();
  if (frame?.frame === 'call' && token.kind === ',') {
    state.at++;
    return true;
  }
  if (frame?.frame !== 'braces') throw state.complaints.operator(token, state.before(), state.peek(1));
  frame.half = false;
  state.at++;
  // A comma may stand before the closing brace, or before a word of the grammar: {a if z < 0, otherwise b}.
  const next = state.peek();
  if (next.kind === 'close') return false;
  if (next.kind === 'otherwise') {
    state.at++;
    frame.otherwise = true;
  }
  return true;
}

/** `if` and `otherwise` between braces. */
export function branch(state: State, token: Token): boolean {
  state.reduceAbove(PRECEDENCE.frame);
  const braces = state.top();
  if (braces?.frame !== 'braces') throw state.complaints.operator(token, state.before(), state.peek(1));
  state.at++;
  if (token.kind === 'if') {
    if (braces.half) throw state.complaints.operator(token, state.before(), state.peek());
    braces.half = true;
    return true;
  }
  // `b otherwise` ends with the word, `a if z < 0 else b` goes on after it.
  const wanted = braces.half;
  braces.half = false;
  braces.otherwise = true;
  return wanted;
}

/** A closing bracket, or the second bar. */
export function close(state: State, token: Token): boolean {
  state.reduceAbove(PRECEDENCE.frame);
  const open = state.top();
  if (token.kind === 'close' && open !== undefined && open.token !== state.tokens[token.match]) {
    throw state.complaints.unclosedBar(open.token);
  }
  state.at++;
  const { frame, content } = state.closeFrame();
  const { called } = frame;
  if (frame.frame === 'braces') {
    state.items.push(closeBraces(state, frame, content, token));
    return false;
  }
  if (frame.frame === 'call' && called !== null) {
    closeCall(
      state,
      called,
      content.map((item) => state.asTerm(item)),
      token,
    );
    return false;
  }
  const [item] = content as [Item];
  if (frame.frame === 'bars') state.items.push(absNode(frame.token.start, token.end, state.asTerm(item)));
  else if (called !== null) {
    const node = state.asTerm(item).bracketed(frame.token.start, token.end);
    if (frame.frame === 'exponent') called.exponent = node;
    else called.base = node;
    return afterFunction(state, called);
  } else state.items.push(item instanceof TermNode ? item.bracketed(frame.token.start, token.end) : item);
  return false;
}
