/** Multiplying out. */
import { isInteger, isNegative, numerator, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import type { TidyContext } from './context.ts';
import { compose, type Factor, type Factored, factorsOf, multiplied, numericValue } from './factors.ts';

/** A sum with more members than this is not made by multiplying out. */
export const MANY = 48;
const HIGHEST_POWER = 4;

/** The members multiplied out, one after the other; null where nothing is to be multiplied, or too much. */
export function expanded(members: readonly Factored[], context: TidyContext): readonly Term[] | null {
  if (!members.some(({ factors }) => factors.some(isExpandable))) return null;
  const parts: Term[] = [];
  for (const member of members) {
    const rows = expandedMember(member);
    if (rows === null || parts.length + rows.length > MANY) return null;
    for (const row of rows) parts.push(compose(row, context.variable));
  }
  return parts;
}

function isExpandable({ base, exponent }: Factor): boolean {
  const value = numericValue(exponent);
  return base.kind === 'sum' && value !== null && isInteger(value) && !isNegative(value) && value.n <= HIGHEST_POWER;
}

function expandedMember({ coefficient, factors }: Factored): readonly Factored[] | null {
  let rows: readonly Factored[] = [{ coefficient, factors: factors.filter((factor) => !isExpandable(factor)) }];
  for (const { base, exponent } of factors.filter(isExpandable)) {
    if (base.kind !== 'sum') continue;
    const terms = base.terms.map(factorsOf);
    const times = Number(numerator(numericValue(exponent) ?? rational(1)));
    for (let i = 0; i < times; i++) {
      if (rows.length * terms.length > MANY) return null;
      rows = rows.flatMap((row) => terms.map((term) => multiplied(row, term)));
    }
  }
  return rows;
}
