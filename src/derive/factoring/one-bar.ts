/** Sums that stand under bars: all members over their highest powers, and what divides the numerator cancelled. */
import { isInteger, isNegative, isZero, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { atomsOf, collected, exponentOf, type Laurent, laurentOf, leastOf, type Monomial, product } from './laurent.ts';
import { groupedBy, ungrouped, unitOf } from './univariate.ts';

/** Sums under bars: everything over the highest powers, and what divides the numerator cancelled. */
export function overOneBar(polynomial: Laurent): { readonly above: Laurent; readonly below: Monomial } | null {
  let above = polynomial;
  const below = new Map<Term, Rational>();
  for (const atom of atomsOf(polynomial)) {
    if (atom.kind !== 'sum') continue;
    const base = laurentOf(atom);
    if (base === null) return null;
    const least = leastOf(above.map((monomial) => exponentOf(monomial, atom)));
    const rows: Monomial[] = [];
    for (const monomial of above) {
      const missing = exponentOf(monomial, atom).sub(least);
      const rest = { ...monomial, exponents: new Map([...monomial.exponents].filter(([own]) => own !== atom)) };
      const row = isInteger(missing) ? product([[rest], ...new Array<Laurent>(Number(missing.n)).fill(base)]) : null;
      if (row === null) return null;
      rows.push(...row);
    }
    const joined = collected(rows);
    if (joined === null) return null;
    above = joined;
    let exponent = least;
    for (let left = cancelled(above, base); left !== null && isNegative(exponent); left = cancelled(above, base)) {
      above = left;
      exponent = exponent.add(1);
    }
    if (!isZero(exponent)) below.set(atom, exponent);
  }
  return { above, below: { coefficient: rational(1), exponents: below } };
}

/** The polynomial divided by a sum in a single atom, where that divides it. */
function cancelled(polynomial: Laurent, by: Laurent): Laurent | null {
  const [atom, ...others] = atomsOf(by);
  if (atom === undefined || others.length > 0) return null;
  const unit = unitOf(atom, [...polynomial, ...by]);
  const divisor = unit === null ? null : groupedBy(atom, unit, by)?.[0]?.inner;
  const groups = unit === null ? null : groupedBy(atom, unit, polynomial);
  if (unit === null || !divisor || groups === null) return null;
  return ungrouped(atom, unit, groups, divisor);
}
