/** The student's names put into the terms of the task: g for g(z), helpers for what they stand for. */
import { application, derivative, quotient, symbol } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn, postorder, substitute, withChildren } from '../../core/traverse.ts';
import { differentiate } from '../../derive/differentiate.ts';
import type { CheckEngine } from '../engine.ts';
import type { Problem } from '../problem.ts';

const DEEP = 300;

/** The names of one work, as they are known at the line in hand. */
export class Names {
  private readonly problem: Problem;
  private readonly engine: CheckEngine;
  private readonly helpers = new Map<string, Term>();
  private readonly parameters: ReadonlySet<string>;

  constructor(problem: Problem, engine: CheckEngine) {
    this.problem = problem;
    this.engine = engine;
    this.parameters = new Set(problem.definition.parameters.map(({ name }) => name));
  }

  helper(name: string): Term | null {
    return this.helpers.get(name) ?? null;
  }
  /** From here on `name` stands for the term. */
  define(name: string, term: Term): void {
    this.helpers.set(name, term);
  }

  /** A term of the work with every name put in. */
  resolve(term: Term): Term {
    return this.resolver([term])(term);
  }

  /**
   * Puts names in the terms of one claim: all of them tell functions from letters. u′ beside u: then u is a function of
   * the variable, whatever it is.
   */
  resolver(around: readonly Term[]): (term: Term) => Term {
    const by = new Map<Term, Term>();
    for (const one of around) {
      for (const part of postorder(one)) {
        if (part.kind !== 'application' || part.primes === 0 || this.isKnown(part.name)) continue;
        by.set(symbol(part.name), application(part.name, [this.problem.variable]));
      }
    }
    return by.size === 0 ? (term) => this.put(term) : (term) => this.put(substitute(term, by));
  }

  private isKnown(name: string): boolean {
    return this.helpers.has(name) || this.engine.functions.find(name) !== null || name === this.problem.definition.name;
  }

  private put(term: Term): Term {
    if (term.depth > DEEP) return term;
    const { variable, named, definition } = this.problem;
    switch (term.kind) {
      case 'symbol': {
        const helper = this.helpers.get(term.name);
        if (helper !== undefined) return helper;
        if (term === variable || this.parameters.has(term.name)) return term;
        if (term.name === definition.name) return named;
        return term.name === 'sigma' ? application('sigma', [variable]) : term;
      }
      case 'application': {
        const [argument] = term.args;
        const helper = this.helpers.get(term.name);
        if (helper !== undefined && term.args.length === 1)
          return term.primes === 0 ? helper : derivative(helper, variable, term.primes);
        const inner = argument?.kind === 'symbol' ? this.helpers.get(argument.name) : undefined;
        if (inner !== undefined && term.name === definition.name) {
          return term.primes === 0 ? named : this.by(definition.body, inner, term.primes);
        }
        break;
      }
      case 'derivative': {
        const helper = this.helpers.get(term.variable.name);
        if (helper !== undefined) return this.byHelper(term.body, term.variable.name, helper, term.order);
        break;
      }
      default:
        break;
    }
    return withChildren(
      term,
      children(term).map((child) => this.put(child)),
    );
  }

  /** d(body)/du for a helper u: the quotient of the two derivatives by the variable. */
  private by(body: Term, helper: Term, order: number): Term {
    const { variable } = this.problem;
    let result = body;
    for (let i = 0; i < order; i++) result = quotient(derivative(result, variable), derivative(helper, variable));
    return result;
  }

  private byHelper(body: Term, name: string, helper: Term, order: number): Term {
    const letter = symbol(name);
    if (!occursIn(letter, body)) return this.by(this.put(body), helper, order);
    let slope = body;
    for (let i = 0; i < order; i++) slope = differentiate(slope, letter, this.engine.derive.templates);
    return this.put(slope);
  }
}
