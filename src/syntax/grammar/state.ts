/** The parser's state: where it is in the tokens, and its two stacks. */
import type { Context } from '../options.ts';
import { Token } from '../token.ts';
import type { Ambiguities } from './ambiguity.ts';
import { Complaints } from './complaint.ts';
import { ConditionNode, type Item, type TermNode } from './node.ts';
import { type Called, type FrameKind, Operator, type OperatorKind, PRECEDENCE } from './operator.ts';
import { reduceTop } from './reduce.ts';

export class State {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: Context;
  readonly ambiguities: Ambiguities;
  readonly complaints: Complaints;
  /** Finished operands. */
  readonly items: Item[] = [];
  /** Operators and open brackets that wait for operands. */
  readonly operators: Operator[] = [];
  /** The open brackets among them. */
  readonly frames: Operator[] = [];
  /** Function letters that stood for a value, and where each last did. */
  private readonly values = new Map<string, number>();
  at: number;
  readonly from: number;
  readonly stop: number;

  /** Starts at token `from` of the tokens, and stops before token `stop`. */
  constructor(
    text: string,
    tokens: readonly Token[],
    context: Context,
    ambiguities: Ambiguities,
    from: number,
    stop: number,
  ) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
    this.ambiguities = ambiguities;
    this.complaints = new Complaints(text);
    this.at = from;
    this.from = from;
    this.stop = stop;
  }

  /** The token at hand, or `n` further on; past the end one that says so. */
  peek(n = 0): Token {
    const token = this.tokens[this.at + n];
    if (this.at + n < this.stop && token !== undefined) return token;
    const end = this.tokens[this.stop]?.start ?? this.text.length;
    return new Token('end', '', end, end, true);
  }
  /** The token before the one at hand. */
  before(): Token | undefined {
    return this.at > this.from ? this.tokens[this.at - 1] : undefined;
  }

  /** The operator that waits last. */
  top(): Operator | undefined {
    return this.operators[this.operators.length - 1];
  }
  push(kind: OperatorKind, precedence: number, token: Token): Operator {
    const operator = new Operator(kind, precedence, token, this.items.length - 1);
    this.operators.push(operator);
    return operator;
  }
  /** Opens a bracket at the token at hand. Returns that an operand is wanted next. */
  open(kind: FrameKind, called: Called | null): true {
    const frame = new Operator('frame', PRECEDENCE.frame, this.peek(), this.items.length);
    frame.frame = kind;
    frame.called = called;
    this.operators.push(frame);
    this.frames.push(frame);
    this.at++;
    return true;
  }
  /** Takes the innermost bracket off the stacks, with what is in it. Only its frame may wait on the stack. */
  closeFrame(): { frame: Operator; content: Item[] } {
    const frame = this.frames.pop() as Operator;
    this.operators.pop();
    return { frame, content: this.items.splice(frame.height) };
  }

  /** Reduces every operator that binds tighter than this. */
  reduceAbove(precedence: number): void {
    for (let top = this.top(); top !== undefined && top.precedence > precedence; top = this.top()) {
      this.operators.pop();
      reduceTop(this, top);
    }
  }

  /** The last operand, still on its stack. */
  lastItem(): Item {
    return this.items[this.items.length - 1] as Item;
  }
  /** The item as a term. @throws ReadError where it is a condition */
  asTerm(item: Item): TermNode {
    if (item instanceof ConditionNode) throw this.complaints.notTerm(item);
    return item;
  }
  /** The item as a condition. @throws ReadError where it is a term */
  asCondition(item: Item): ConditionNode {
    if (item instanceof ConditionNode) return item;
    throw this.complaints.notCondition(item);
  }

  /** Notes that a function letter stands for a value here. */
  noteValue(letter: string, start: number): void {
    this.values.set(letter, start);
  }
  /** Whether a letter stood for a value after a place: in `g(1 - g)` it does, in `g(g(z))` it does not. */
  isValueAfter(letter: string, start: number): boolean {
    return (this.values.get(letter) ?? -1) >= start;
  }
}
