/** Filling a template (a rule's `from` or `to`, a condition's argument) with what the metavariables stand for. */
import { application, cases, derivative, negation, power, quotient } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { fold, mapCondition } from '../core/traverse.ts';
import { join, type ListKind, members } from './members.ts';
import { PATTERN_DEPTH, VALUE } from './pattern.ts';
import { arithmeticValue } from './value.ts';

/** metavariable → what it stands for. A function metavariable is bound to the function applied to its formals. */
export type Bindings = Readonly<Record<string, Term>>;

/**
 * The template with its metavariables replaced. Symbols and functions that are not bound stay as they are. A
 * metavariable that stands for a sum (product) is spliced into a sum (product) of the template. `value(…)` is
 * computed exactly.
 * @returns null where a `value` cannot be computed, or a binding does not fit its place
 * @example instantiate(parse('d/dx(u) + d/dx(v)'), { u, v, x })
 */
export function instantiate(template: Term, bindings: Bindings): Term | null {
  if (template.depth > PATTERN_DEPTH) return fold<Term | null>(template, (term, of) => fill(term, bindings, of));
  const of = (part: Term): Term | null => fill(part, bindings, of);
  return of(template);
}

/** What a name is bound to. Names come from texts: `constructor` must not find what every object inherits. */
export const boundTo = (bindings: Bindings, name: string): Term | undefined =>
  Object.hasOwn(bindings, name) ? bindings[name] : undefined;

type Fill = (part: Term) => Term | null;

function fill(template: Term, bindings: Bindings, of: Fill): Term | null {
  switch (template.kind) {
    case 'number':
      return template;
    case 'symbol':
      return boundTo(bindings, template.name) ?? template;
    case 'sum':
      return fillList('sum', template.terms, bindings, of);
    case 'product':
      return fillList('product', template.factors, bindings, of);
    case 'negation': {
      const operand = of(template.operand);
      return operand === null ? null : negation(operand);
    }
    case 'quotient': {
      const n = of(template.numerator);
      const d = of(template.denominator);
      if (n === null || d === null) return null;
      // A computed sign stands in front of the fraction, as people write it.
      if (n.kind === 'negation' && isValue(template.numerator)) return negation(quotient(n.operand, d));
      return quotient(n, d);
    }
    case 'power': {
      const base = of(template.base);
      const exponent = of(template.exponent);
      return base === null || exponent === null ? null : power(base, exponent);
    }
    case 'application':
      return isValue(template)
        ? arithmeticValue(template.args[0] as Term, bindings)
        : fillApplication(template, bindings, of);
    case 'derivative': {
      const body = of(template.body);
      const variable = boundTo(bindings, template.variable.name) ?? template.variable;
      return body === null || variable.kind !== 'symbol' ? null : derivative(body, variable, template.order);
    }
    case 'cases':
      return fillCases(template, of);
  }
}

const isValue = (template: Term): boolean =>
  template.kind === 'application' && template.name === VALUE && template.args.length === 1;

function fillList(kind: ListKind, list: readonly Term[], bindings: Bindings, of: Fill): Term | null {
  const filled: Term[] = [];
  let negative = false;
  for (const part of list) {
    const term = of(part);
    if (term === null) return null;
    if (part.kind === 'symbol' && term.kind === kind && boundTo(bindings, part.name) !== undefined) {
      filled.push(...members(term, kind));
    } else if (kind === 'product' && term.kind === 'negation' && isValue(part)) {
      // (-6)·u, computed, is written -6u.
      filled.push(term.operand);
      negative = !negative;
    } else filled.push(term);
  }
  return negative ? negation(join(kind, filled)) : join(kind, filled);
}

function fillApplication(template: Term & { kind: 'application' }, bindings: Bindings, of: Fill): Term | null {
  const args: Term[] = [];
  for (const part of template.args) {
    const arg = of(part);
    if (arg === null) return null;
    args.push(arg);
  }
  const bound = boundTo(bindings, template.name);
  if (bound === undefined) return application(template.name, args, template.primes);
  if (bound.kind !== 'application' || bound.args.length !== args.length) return null;
  return application(bound.name, args, bound.primes + template.primes);
}

function fillCases(template: Term & { kind: 'cases' }, of: Fill): Term | null {
  let failed = false;
  const filled = (part: Term): Term => {
    const term = of(part);
    failed ||= term === null;
    return term ?? part;
  };
  const branches = template.branches.map(({ condition, value }) => ({
    condition: mapCondition(condition, filled),
    value: filled(value),
  }));
  const otherwise = template.otherwise === null ? null : filled(template.otherwise);
  if (failed) return null;
  return cases(branches, otherwise);
}

/** The instance of a side of a rule whose root is a sum (product), together with the members it left alone. */
export const withRest = (kind: ListKind, instance: Term, rest: Term): Term =>
  join(kind, [...members(instance, kind), ...members(rest, kind)]);
