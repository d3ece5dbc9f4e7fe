/** Terms as S-expressions, for goldens: `(* 2 (^ x 2))`. Numbers as typed, applications as `(sin x)`, `(g'' z)`. */

import { numerator } from '../../src/core/rational.ts';
import type { Condition, Term } from '../../src/core/term.ts';
import { fold } from '../../src/core/traverse.ts';

export function shapeOfCondition(condition: Condition, of: (term: Term) => string = shape): string {
  if (condition.kind === 'comparison') return `(${condition.relation} ${of(condition.left)} ${of(condition.right)})`;
  return `(${condition.kind} ${condition.conditions.map((part) => shapeOfCondition(part, of)).join(' ')})`;
}

export function shape(root: Term): string {
  return fold<string>(root, (term, of) => {
    switch (term.kind) {
      case 'number':
        return (
          term.spelling ??
          (term.value.d === 1n ? `${numerator(term.value)}` : `${numerator(term.value)}/${term.value.d}`)
        );
      case 'symbol':
        return term.name;
      case 'sum':
        return `(+ ${term.terms.map(of).join(' ')})`;
      case 'product':
        return `(* ${term.factors.map(of).join(' ')})`;
      case 'negation':
        return `(- ${of(term.operand)})`;
      case 'quotient':
        return `(/ ${of(term.numerator)} ${of(term.denominator)})`;
      case 'power':
        return `(^ ${of(term.base)} ${of(term.exponent)})`;
      case 'application':
        return `(${term.name}${"'".repeat(term.primes)} ${term.args.map(of).join(' ')})`;
      case 'derivative':
        return `(d${term.order === 1 ? '' : term.order}/d${term.variable.name} ${of(term.body)})`;
      case 'cases': {
        const branches = term.branches.map(
          ({ condition, value }) => `[${shapeOfCondition(condition, of)} ${of(value)}]`,
        );
        if (term.otherwise !== null) branches.push(`[else ${of(term.otherwise)}]`);
        return `(cases ${branches.join(' ')})`;
      }
    }
  });
}
