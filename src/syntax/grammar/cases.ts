/** Braces: `{a if z < 0, b otherwise}`, or a plain group. */
import type { Token } from '../token.ts';
import { casesNode } from './build.ts';
import { ConditionNode, type Item, TermNode } from './node.ts';
import type { Operator } from './operator.ts';
import type { State } from './state.ts';

/** The node of a pair of braces with its content: values, each but perhaps the last followed by its condition. */
export function closeBraces(state: State, frame: Operator, content: readonly Item[], closing: Token): Item {
  const start = frame.token.start;
  const values = content.filter((item): item is TermNode => item instanceof TermNode);
  const conditions = content.filter((item): item is ConditionNode => item instanceof ConditionNode);
  const [first] = content;
  if (content.length === 1 && first !== undefined && !frame.half && !frame.otherwise) {
    return first instanceof TermNode ? first.bracketed(start, closing.end) : first;
  }
  content.forEach((item, i) => {
    if (i % 2 === 1 && item instanceof TermNode) throw state.complaints.notCondition(item);
    if (i % 2 === 0 && item instanceof ConditionNode) throw state.complaints.notTerm(item);
  });
  if (conditions.length === 0) {
    throw state.complaints.at(
      'bad-cases',
      'a piecewise term needs a condition: {a if z < 0, b otherwise}',
      start,
      closing.end,
    );
  }
  return casesNode(values, conditions, start, closing.end);
}
