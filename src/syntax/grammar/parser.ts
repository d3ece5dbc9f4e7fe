/**
 * Tokens → terms: operator precedence with explicit stacks, so that nesting costs memory and never the call stack.
 * The parser is in one of two states: an operand is wanted (`operand.ts`), or an operator is (`continuation.ts`).
 * Every token moves it once.
 */
import type { Context } from '../options.ts';
import type { Token } from '../token.ts';
import type { Ambiguities } from './ambiguity.ts';
import { continuation } from './continuation.ts';
import type { ConditionNode, Item, TermNode } from './node.ts';
import { operand } from './operand.ts';
import { PRECEDENCE } from './operator.ts';
import { State } from './state.ts';

export class Parser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly context: Context;
  private readonly ambiguities: Ambiguities;

  constructor(text: string, tokens: readonly Token[], context: Context, ambiguities: Ambiguities) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
    this.ambiguities = ambiguities;
  }

  /** Reads the tokens from index `from` up to `stop` as a term. @throws ReadError */
  term(from: number, stop: number): TermNode {
    const state = this.start(from, stop);
    return state.asTerm(run(state));
  }

  /** Reads the tokens from index `from` up to `stop` as a condition. @throws ReadError */
  condition(from: number, stop: number): ConditionNode {
    const state = this.start(from, stop);
    return state.asCondition(run(state));
  }

  private start(from: number, stop: number): State {
    return new State(this.text, this.tokens, this.context, this.ambiguities, from, stop);
  }
}

function run(state: State): Item {
  let wanted = true;
  while (state.at < state.stop) wanted = wanted ? operand(state) : continuation(state);
  if (wanted) throw state.complaints.operand(state.tokens[state.at - 1], state.peek());
  state.reduceAbove(PRECEDENCE.frame);
  const open = state.top();
  if (open !== undefined) throw state.complaints.unclosedBar(open.token);
  return state.lastItem();
}
