/** Calls: arity, inverse functions, and the letter that is a value in its own bracket. */
import { application, number } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { arityOf } from '../spellings.ts';
import type { Token } from '../token.ts';
import { callNode, powerNode, symbolNode } from './build.ts';
import { type Form, NO_NODES, TermNode } from './node.ts';
import type { Called } from './operator.ts';
import { pushProduct } from './product.ts';
import type { State } from './state.ts';

/** A call whose bracket has been closed: its node goes to the item stack. */
export function closeCall(state: State, called: Called, args: readonly TermNode[], closing: Token): void {
  const opening = state.tokens[closing.match];
  const [argument] = args;
  if (called.token.kind === 'name' && opening !== undefined && argument !== undefined && args.length === 1) {
    // g(1 - g): a letter that stands for a value inside is no function of it. In patterns names are taken as they are.
    if (!state.context.patterns && state.isValueAfter(called.token.text, opening.start)) {
      const right = argument.bracketed(opening.start, closing.end);
      const left = letterValue(state, called);
      const other = callNode(called, args, closing.end, 'call', state.context.log).term;
      state.ambiguities.value(left, right, other);
      pushProduct(state, left, right, opening);
      return;
    }
  }
  state.items.push(finishCall(state, called, args, closing.end, 'call'));
}

/** The letter of a call as a value: g, g′ or g². */
function letterValue(state: State, called: Called): TermNode {
  const base = called.primes > 0 ? primedNode(state, called.token) : symbolNode(called.token);
  return called.exponent === null ? base : powerNode(base, called.exponent);
}

/** The node of a call. @throws ReadError on a wrong number of arguments */
export function finishCall(state: State, called: Called, args: readonly TermNode[], end: number, form: Form): TermNode {
  const { context, complaints, ambiguities } = state;
  const given = args.length + (called.base === null ? 0 : 1);
  const arity =
    called.token.kind === 'root' ? ([1, 1] as const) : called.known ? arityOf(called.name, context.functions) : null;
  if (arity !== null && (given < arity[0] || given > arity[1])) throw complaints.arity(called, arity, args.length, end);
  if (arity === null && given === 0) throw complaints.missingArgument(called, called.token);
  if (called.token.kind === 'root' && called.token.order > 2) return rootNode(called.token, args, end, form);
  const node = callNode(called, args, end, form, context.log);
  if (called.exponent === null || !isMinusOne(called.exponent.term)) return node;
  const typed = complaints.shown(called.token);
  const inverse = called.known ? (context.functions.find(called.name)?.inverse ?? null) : null;
  if (inverse === null || context.functions.find(inverse) === null) {
    const message = `${typed}^-1 could be the inverse function or 1/${typed}; write 1/${typed}(…) for the second`;
    throw complaints.at('inverse-function', message, called.token.start, called.exponent.end);
  }
  // sin^-1 x is arcsin x, as calculators have it; the power is the other reading.
  const term = application(
    inverse,
    args.map((argument) => argument.term),
  );
  const inside = state.text.slice(called.exponent.end, end).trim();
  const shown = inside.startsWith('(') ? inside : `(${inside})`;
  ambiguities.add(node.start, end, term, node.term, `${inverse}${shown}`, `1/${typed}${shown}`);
  return new TermNode(term, node.start, end, args, form);
}

function rootNode(token: Token, args: readonly TermNode[], end: number, form: Form): TermNode {
  const degree = new TermNode(number(token.order), token.start, token.end, NO_NODES, 'number');
  const nodes = [...args, degree];
  return new TermNode(
    application(
      'nthRoot',
      nodes.map((node) => node.term),
    ),
    token.start,
    end,
    nodes,
    form,
  );
}

/** `g'` without a bracket: g′ at the variable that is known. */
export function primedNode(state: State, token: Token): TermNode {
  const { variable } = state.context;
  const name = token.text;
  if (variable === null) {
    const shown = `${state.complaints.shown(token)}${"'".repeat(token.primes)}`;
    throw state.complaints.at(
      'unclear-variable',
      `"${shown}" does not say which variable; write ${shown}(z)`,
      token.start,
      token.end,
      {
        suggestion: `${shown}(z)`,
      },
    );
  }
  const child = new TermNode(variable, token.start, token.end, NO_NODES, 'other');
  const known = token.entry?.name ?? name;
  return new TermNode(application(known, [variable], token.primes), token.start, token.end, [child], 'call');
}

function isMinusOne(term: Term): boolean {
  return (
    term.kind === 'negation' &&
    term.operand.kind === 'number' &&
    term.operand.value.n === 1n &&
    term.operand.value.d === 1n
  );
}
