/** What the parser puts together: terms and conditions with their places in the text. */
import type { Condition, Term } from '../../core/term.ts';
import type { SourceNode, Span } from '../source.ts';

/** How a term was written, where that decides whether another reading is common. */
export type Form =
  | 'number'
  | 'name'
  | 'bracketed'
  | 'call' // f(u)
  | 'bareCall' // f u, without brackets
  | 'argument' // 2 x in `sin 2 x`
  | 'power' // with an exponent without brackets
  | 'quotient'
  | 'product'
  | 'negation'
  | 'other';

/** A node of the source tree while it is built. */
export class TermNode implements SourceNode {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly children: readonly TermNode[];
  readonly form: Form;

  constructor(term: Term, start: number, end: number, children: readonly TermNode[], form: Form) {
    this.term = term;
    this.start = start;
    this.end = end;
    this.children = children;
    this.form = form;
  }

  get span(): Span {
    return [this.start, this.end];
  }

  /** The same term with its brackets around it. */
  bracketed(start: number, end: number): TermNode {
    return new TermNode(this.term, start, end, this.children, 'bracketed');
  }
}

export class ConditionNode {
  readonly condition: Condition;
  readonly start: number;
  readonly end: number;
  /** The nodes of the terms in it, left to right. */
  readonly children: readonly TermNode[];
  /** A lone equation is likelier a statement in the wrong place than a condition. */
  readonly equation: boolean;

  constructor(condition: Condition, start: number, end: number, children: readonly TermNode[]) {
    this.condition = condition;
    this.start = start;
    this.end = end;
    this.children = children;
    this.equation = isEquation(condition);
  }
}

const isEquation = (condition: Condition): boolean =>
  condition.kind === 'comparison' ? condition.relation === '=' : condition.conditions.every(isEquation);

export type Item = TermNode | ConditionNode;
export const NO_NODES: readonly TermNode[] = Object.freeze([]);
