/** Relations: turned round, and between doubles. */
import type { Relation } from './term.ts';

/** Whether the relation holds between two doubles; null where one of them is not a number. @example related('<', 1, 2) */
export function related(relation: Relation, left: number, right: number): boolean | null {
  if (Number.isNaN(left) || Number.isNaN(right)) return null;
  switch (relation) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
}

/** The relation with its sides exchanged. @example flipped('<=') // '>=' */
export const flipped = (relation: Relation): Relation => FLIPPED[relation];
const FLIPPED: Readonly<Record<Relation, Relation>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '!=': '!=',
};
