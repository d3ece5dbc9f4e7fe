/** Conditions in every flavour: comparisons joined with `and` and `or`, and chains such as −1 < z < 1. */
import type { Comparison, Condition, Relation } from '../core/term.ts';

/** How one flavour writes conditions. */
export interface ConditionWords {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly and: string;
  readonly or: string;
  /**
   * Whether `a < z and z < b` is written `a < z < b`; `rising` turns `z > a and z < b` round for it, which reads back
   * as other comparisons.
   */
  readonly chains: 'never' | 'as written' | 'rising';
}

export const PLAIN_CONDITIONS: ConditionWords = {
  relations: { '<': ' < ', '<=': ' <= ', '>': ' > ', '>=': ' >= ', '=': ' == ', '!=': ' != ' },
  and: ' and ',
  or: ' or ',
  chains: 'never',
};
export const LATEX_CONDITIONS: ConditionWords = {
  relations: { '<': ' < ', '<=': ' \\leq ', '>': ' > ', '>=': ' \\geq ', '=': ' = ', '!=': ' \\neq ' },
  and: ' \\text{ and } ',
  or: ' \\text{ or } ',
  chains: 'as written',
};
export const TEXT_CONDITIONS: ConditionWords = {
  relations: { '<': ' < ', '<=': ' ≤ ', '>': ' > ', '>=': ' ≥ ', '=': ' = ', '!=': ' ≠ ' },
  and: ' and ',
  or: ' or ',
  chains: 'rising',
};
export const ASCII_CONDITIONS: ConditionWords = { ...PLAIN_CONDITIONS, chains: 'rising' };

/**
 * A condition as text; `texts` are the texts of its terms, left to right.
 * @example writeCondition(comparison(z, '<', ZERO), ['z', '0'], PLAIN_CONDITIONS) // 'z < 0'
 */
export function writeCondition(condition: Condition, texts: readonly string[], words: ConditionWords): string {
  return writeConditionIn(
    condition,
    texts,
    words,
    (text) => text,
    (list) => list.join(''),
  );
}

/** The same in any medium: `word` makes a piece of a word, `join` puts pieces side by side. */
export function writeConditionIn<P>(
  condition: Condition,
  sides: readonly P[],
  words: ConditionWords,
  word: (text: string) => P,
  join: (pieces: readonly P[]) => P,
): P {
  let used = 0;
  const side = (i: number): P => sides[i] as P;
  const write = (part: Condition): P => {
    if (part.kind === 'comparison') {
      used += 2;
      return join([side(used - 2), word(words.relations[part.relation]), side(used - 1)]);
    }
    const chain = words.chains === 'never' ? null : chainOf(part, words.chains);
    if (chain !== null) {
      const first = used;
      used += 4;
      return join(chain.map((link) => (typeof link === 'number' ? side(first + link) : word(words.relations[link]))));
    }
    const written = part.conditions.map((inner) => {
      const piece = write(inner);
      return inner.kind === part.kind || inner.kind === 'or' ? join([word('('), piece, word(')')]) : piece;
    });
    const between = word(part.kind === 'and' ? words.and : words.or);
    return join(written.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece])));
  };
  return write(condition);
}

type Link = number | Relation;

/** `a < z and z < b` as a chain: which of its four terms stand where, and the relations between. */
function chainOf(condition: Condition, chains: 'as written' | 'rising'): readonly Link[] | null {
  if (condition.kind !== 'and' || condition.conditions.length !== 2) return null;
  const [first, second] = condition.conditions;
  if (first?.kind !== 'comparison' || second?.kind !== 'comparison') return null;
  if (chains === 'as written') {
    const linked = first.right === second.left && second.left.kind !== 'number';
    const goesOn = DIRECTION[first.relation] !== null && DIRECTION[first.relation] === DIRECTION[second.relation];
    return linked && goesOn ? [0, first.relation, 1, second.relation, 3] : null;
  }
  const a = rising(first, 0);
  const b = rising(second, 2);
  if (a === null || b === null) return null;
  if (a.high === b.low && a.high.kind !== 'number') return [a.lowAt, a.relation, a.highAt, b.relation, b.highAt];
  if (b.high === a.low && b.high.kind !== 'number') return [b.lowAt, b.relation, b.highAt, a.relation, a.highAt];
  return null;
}

const DIRECTION: Readonly<Record<Relation, 'up' | 'down' | null>> = {
  '<': 'up',
  '<=': 'up',
  '>': 'down',
  '>=': 'down',
  '=': null,
  '!=': null,
};

/** A comparison read from its smaller to its larger side; `at` is the position of its left term. */
function rising({ left, relation, right }: Comparison, at: number) {
  if (relation === '<' || relation === '<=') return { low: left, lowAt: at, relation, high: right, highAt: at + 1 };
  if (relation === '>') return { low: right, lowAt: at + 1, relation: '<' as const, high: left, highAt: at };
  if (relation === '>=') return { low: right, lowAt: at + 1, relation: '<=' as const, high: left, highAt: at };
  return null;
}
