/** Factors: what stands beside what, and what belongs to the argument of a function without brackets. */
import type { Token } from '../token.ts';
import { isBracket, isFunctionName } from './callable.ts';
import { TermNode } from './node.ts';
import { PRECEDENCE } from './operator.ts';
import type { State } from './state.ts';

/** One more factor; `beside` is the token that starts it where no sign stands between. */
export function factor(state: State, beside: Token | null, sign: Token): void {
  state.reduceAbove(PRECEDENCE.product);
  let product = state.top();
  if (product?.kind === 'product') product.count++;
  else product = state.push('product', PRECEDENCE.product, sign);
  const left = state.lastItem();
  if (beside === null) {
    const last = product.doubts?.[product.doubts.length - 1];
    if (last !== undefined && last.until < 0) last.until = product.count;
  } else if (left instanceof TermNode && state.ambiguities.doubtful(left, beside)) {
    product.doubts ??= [];
    product.doubts.push({ index: product.count - 1, until: -1 });
  }
}

/** Goes on as if `left` and then, beside it, `right` had been read. */
export function pushProduct(state: State, left: TermNode, right: TermNode, bracket: Token): void {
  if (left.term.kind === 'symbol') state.noteValue(left.term.name, left.start);
  state.items.push(left);
  factor(state, bracket, bracket);
  state.items.push(right);
}

/** An operand right after an operand: a product, or one more factor of an argument without brackets. */
export function beside(state: State, next: Token): true {
  const before = state.before();
  // `ln 2 2^x` is a product; digits apart are likelier a slip.
  const apart = before?.kind === 'number' && next.kind === 'number' && state.top()?.kind !== 'bareCall';
  if (apart) throw state.complaints.numbers(before, next);
  state.reduceAbove(PRECEDENCE.argument);
  if (joinsArgument(state, next)) {
    const top = state.top();
    if (top?.kind === 'argument') top.count++;
    else state.push('argument', PRECEDENCE.argument, next);
    return true;
  }
  if (before?.kind === 'name') letterBeforeBracket(state, before, next);
  factor(state, next, next);
  return true;
}

/** `sin 2x`: whether the next operand belongs to the argument of a function without brackets. */
function joinsArgument(state: State, next: Token): boolean {
  const top = state.top();
  const inside =
    top?.kind === 'argument' ||
    (top?.kind === 'bareCall' && top.called?.alone === false) ||
    (top?.kind === 'negation' && top.precedence === PRECEDENCE.negatedArgument);
  const last = state.lastItem();
  if (!inside || !(last instanceof TermNode)) return false;
  if (last.form !== 'number' && last.form !== 'name' && last.form !== 'power') return false;
  if (next.kind === 'open') {
    return last.form === 'number' && next.text === '(' && (state.context.format === 'latex' || !next.spaced);
  }
  if (next.kind !== 'name') return false;
  const after = state.peek(1);
  if (next.text === 'e' && after.kind === '^') return false;
  return !(isBracket(after) && isFunctionName(state, next, after));
}

/** `k(x)`: a product, though it could be a function of x. */
function letterBeforeBracket(state: State, letter: Token, next: Token): void {
  const inner = state.peek(1);
  if (
    next.kind !== 'open' ||
    next.text !== '(' ||
    next.spaced ||
    inner.kind !== 'name' ||
    state.peek(2).kind !== 'close'
  )
    return;
  const left = state.lastItem();
  if (left?.end !== letter.end || letter.text === 'e' || letter.text === 'pi' || inner.text === letter.text) return;
  state.ambiguities.letter(letter, inner, state.peek(2).end);
}
