/** From terms to forms: every term as a fraction in independent kernels. */
import { E, PI, symbol } from '../../core/make.ts';
import { numerator } from '../../core/rational.ts';
import type { Application, Cases, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { fold, rebuild } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import { definingTerm } from '../unfold.ts';
import { Differentiator } from './differentiate.ts';
import { generalPower } from './elementary.ts';
import {
  addForms,
  constant,
  divideForms,
  isZeroForm,
  kernelForm,
  negateForm,
  productOfForms,
  sameForm,
  subtractForms,
} from './form.ts';
import { applyKnown, powerOfForms } from './functions.ts';
import type { Form } from './kernel.ts';
import { signForm } from './multiplicative.ts';
import { ratio } from './ratio.ts';
import { Stop, undefinedAt, unsupported } from './stop.ts';
import { substituteForm } from './substitute.ts';
import type { Workspace } from './workspace.ts';

const NESTING_LIMIT = 30;
const ORDER_LIMIT = 12;

/** Converts terms within one workspace; a subterm is converted once. */
export class Converter {
  readonly #workspace: Workspace;
  readonly #context: VerifyContext;
  readonly #known = new Map<Term, Form>();
  #depth = 0;

  constructor(workspace: Workspace, context: VerifyContext) {
    this.#workspace = workspace;
    this.#context = context;
  }

  /**
   * The form of a term.
   * @throws Stop where a bound is hit, the term has no value, or the kernels must be refined.
   * @example 1/(1 + exp(-z)) is E · (E + 1)^(−1) with E = exp(z)
   */
  form(term: Term): Form {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const plain = hasCases(term) ? this.#withoutCases(term) : term;
    return fold<Form>(plain, (node, of) => this.#remembered(node, of));
  }

  #remembered(node: Term, of: (subterm: Term) => Form): Form {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const form = this.#converted(node, of);
    this.#known.set(node, form);
    return form;
  }

  #converted(node: Term, of: (subterm: Term) => Form): Form {
    const workspace = this.#workspace;
    switch (node.kind) {
      case 'number':
        return constant(workspace, ratio(numerator(node.value), node.value.d));
      case 'symbol':
        if (node === E) return kernelForm(workspace, workspace.exp(workspace.one));
        if (node === PI) return kernelForm(workspace, workspace.pi);
        return kernelForm(workspace, workspace.symbol(node));
      case 'sum':
        return addForms(workspace, node.terms.map(of));
      case 'product':
        return productOfForms(workspace, node.factors.map(of));
      case 'negation':
        return negateForm(of(node.operand));
      case 'quotient':
        return divideForms(workspace, of(node.numerator), of(node.denominator));
      case 'power':
        return powerOfForms(workspace, of(node.base), of(node.exponent), (base, exponent) =>
          generalPower(workspace, base, exponent),
        );
      case 'application':
        return this.#application(node, of);
      case 'derivative':
        return this.#derivative(of(node.body), node.variable, node.order);
      case 'cases':
        throw unsupported('a piecewise term here');
    }
  }

  #derivative(body: Form, variable: SymbolTerm, order: number): Form {
    if (order > ORDER_LIMIT) throw unsupported('a derivative of this order');
    const differentiator = new Differentiator(this.#workspace, variable);
    let form = body;
    for (let i = 0; i < order; i++) form = differentiator.form(form);
    return form;
  }

  #application(node: Application, of: (subterm: Term) => Form): Form {
    const workspace = this.#workspace;
    const args = node.args.map(of);
    const own = this.#context.definitions?.find((definition) => definition.name === node.name);
    if (node.primes > 0) return this.#primed(node, args);
    if (own === undefined) {
      const known = applyKnown(workspace, node.name, args);
      if (known !== null) return known;
    }
    const body = definingTerm(node.name, node.args, this.#context);
    if (body !== null) return this.#nested(body);
    return this.#unknownFunction(node.name, [0], args);
  }

  /** f′(u), f″(u), …: a known function is differentiated at a fresh symbol, into which u is put. */
  #primed(node: Application, args: readonly Form[]): Form {
    const argument = args[0];
    const argumentTerm = node.args[0];
    const known = this.#context.definitions?.some(({ name }) => name === node.name) || this.#inTable(node.name);
    if (!known || argument === undefined || argumentTerm === undefined || args.length !== 1) {
      return this.#unknownFunction(node.name, [node.primes], args);
    }
    const own = this.#context.definitions?.find((definition) => definition.name === node.name);
    const variable = own?.variable ?? symbol('argument');
    const form = own !== undefined ? this.#nested(own.body) : this.#tableValue(node.name, variable);
    const derivative = this.#derivative(form, variable, node.primes);
    if (argumentTerm === variable) return derivative;
    return substituteForm(this.#workspace, derivative, new Map([[variable, argument]]));
  }

  #inTable(name: string): boolean {
    return this.#context.functions.find(name) !== null;
  }

  #tableValue(name: string, variable: SymbolTerm): Form {
    const known = applyKnown(this.#workspace, name, [this.form(variable)]);
    if (known !== null) return known;
    const body = definingTerm(name, [variable], this.#context);
    if (body === null) throw unsupported(`the derivative of ${name}`);
    return this.#nested(body);
  }

  /** The form of a definition's body: definitions may refer to each other, but not without end. */
  #nested(body: Term): Form {
    if (this.#depth >= NESTING_LIMIT) throw unsupported('definitions that refer to each other without end');
    this.#depth++;
    try {
      return this.form(body);
    } finally {
      this.#depth--;
    }
  }

  /** Equal arguments give equal values: all that is known of an unknown function. */
  #unknownFunction(name: string, primes: readonly number[], args: readonly Form[]): Form {
    const workspace = this.#workspace;
    const orders = args.map((_, i) => primes[i] ?? 0);
    for (const kernel of workspace.kernels) {
      if (kernel.kind !== 'function' || kernel.name !== name || kernel.args.length !== args.length) continue;
      if (orders.some((order, i) => order !== kernel.primes[i])) continue;
      if (args.every((argument, i) => sameForm(workspace, argument, kernel.args[i] ?? workspace.zero))) {
        return kernelForm(workspace, kernel);
      }
    }
    return kernelForm(workspace, workspace.functionValue(name, orders, args));
  }

  /** The same term on the region at hand, where one branch of every piecewise term holds. */
  #withoutCases(term: Term): Term {
    return rebuild(term, (node) => (node.kind === 'cases' ? this.#branch(node) : node));
  }

  #branch(node: Cases): Term {
    for (const { condition, value } of node.branches) if (this.holds(condition)) return value;
    if (node.otherwise === null) throw undefinedAt('no branch of a piecewise term holds');
    return node.otherwise;
  }

  /** Whether a condition holds on the interior of the region at hand. @throws Stop to split the region by a sign. */
  holds(condition: Condition): boolean {
    if (condition.kind === 'and') return condition.conditions.every((part) => this.holds(part));
    if (condition.kind === 'or') return condition.conditions.some((part) => this.holds(part));
    const gap = subtractForms(this.#workspace, this.form(condition.left), this.form(condition.right));
    const { relation } = condition;
    if (isZeroForm(gap)) return relation === '=' || relation === '<=' || relation === '>=';
    this.#workspace.jumps.push(gap);
    if (relation === '=') return false;
    if (relation === '!=') return true;
    const sign = signForm(this.#workspace, gap);
    const unknown = sign.m.kernels.find((kernel) => kernel.kind === 'sign');
    if (unknown?.kind === 'sign') throw new Stop({ kind: 'split', base: unknown.base });
    return sign.c.n > 0n === (relation === '>' || relation === '>=');
  }
}
