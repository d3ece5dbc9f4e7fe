/** A term as a flat list of instructions: every distinct subterm is computed once, however deep the term. */
import type { FunctionTable } from '../../core/functions.ts';
import { application, symbol } from '../../core/make.ts';
import { isInteger, numerator, type Rational } from '../../core/rational.ts';
import type { Condition, Relation, SymbolTerm, Term } from '../../core/term.ts';
import { children } from '../../core/traverse.ts';
import type { UserFunction } from '../context.ts';
import { NumericError, unaryCode } from './arithmetic.ts';
import { constantValue } from './constant.ts';
import { definitionIn } from './definition.ts';
import { testFunction } from './test-function.ts';

/** Operation codes. An instruction is three numbers, [operation, a, b]; its slot is its place in the list. */
export const OP = {
  /** a: place in `constants` */ constant: 0,
  /** a: place in `inputs` */ input: 1,
  pi: 2,
  e: 3,
  add: 4,
  sub: 5,
  mul: 6,
  div: 7,
  neg: 8,
  /** b: the exponent itself */ intPow: 9,
  /** b: place in `constants` */ ratPow: 10,
  pow: 11,
  root: 12,
  log: 13,
  max: 14,
  min: 15,
  /** b: code of the function */ unary: 16,
  /** a: place in `choices` */ choice: 17,
  /** a: place in `derivatives` */ derivative: 18,
} as const;

export type SlotCondition =
  | { readonly kind: 'comparison'; readonly relation: Relation; readonly left: number; readonly right: number }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly SlotCondition[] };

/** A case distinction; `otherwise` is −1 where there is no last branch. */
export interface Choice {
  readonly branches: readonly { readonly condition: SlotCondition; readonly value: number }[];
  readonly otherwise: number;
}

/** d^order/dv^order of the body, at the values that the slots in `inputs` have; v is the body's input number `variable`. */
export interface StandingDerivative {
  readonly body: Program;
  readonly inputs: readonly number[];
  /** −1 where the body does not depend on the variable. */
  readonly variable: number;
  readonly order: number;
}

export interface Program {
  readonly inputs: readonly SymbolTerm[];
  readonly code: readonly number[];
  readonly constants: readonly Rational[];
  readonly choices: readonly Choice[];
  readonly derivatives: readonly StandingDerivative[];
  /** The slots of the terms asked for. */
  readonly outputs: readonly number[];
  readonly conditions: readonly SlotCondition[];
}

/** What names stand for. A function in neither place is unknown: a smooth test function takes its place. */
export interface Names {
  readonly functions: FunctionTable;
  readonly definitions?: readonly UserFunction[];
  readonly seed?: number;
}

/** name(variables) := body. */
export interface Meaning {
  readonly variables: readonly SymbolTerm[];
  readonly body: Term;
}

/** No line of a derivation needs more; each level multiplies the work. */
const MAX_DERIVATIVE_ORDER = 12;
const MAX_NESTED_DERIVATIVES = 6;
const MAX_NESTED_CALLS = 40;
const MAX_SLOTS = 4_000_000;
/** Below this depth plain recursion is safe. */
const SAFE_DEPTH = 300;

/**
 * Translates terms (and conditions) that share their subterms into one program.
 * @param inputs variables that shall be the first inputs, in this order; others are added as they appear.
 * @throws NumericError where a term is beyond these numerics (a definition that calls itself, g′ of two arguments).
 * @example programOf([term], { functions }).inputs // the variables of the term
 */
export function programOf(
  terms: readonly Term[],
  names: Names,
  inputs: readonly SymbolTerm[] = [],
  conditions: readonly Condition[] = [],
): Program {
  const builder = new Builder(names, 0, 0);
  for (const symbol of inputs) builder.input(symbol);
  const scope = newScope(null);
  const outputs = terms.map((term) => builder.slot(term, scope));
  const tests = conditions.map((condition) => builder.condition(condition, scope));
  return builder.finish(outputs, tests);
}

/** Where symbols have values of their own: inside the body of g, its variable is the argument's slot. */
interface Scope {
  readonly bound: ReadonlyMap<SymbolTerm, number> | null;
  readonly slots: Map<Term, number>;
}
const newScope = (bound: ReadonlyMap<SymbolTerm, number> | null): Scope => ({ bound, slots: new Map() });

class Builder {
  private readonly names: Names;
  private readonly nesting: number;
  /** Depth of calls now open, those of the programs around this one included. */
  private calls: number;
  private readonly code: number[] = [];
  private readonly constants: Rational[] = [];
  private readonly choices: Choice[] = [];
  private readonly derivatives: StandingDerivative[] = [];
  private readonly inputs: SymbolTerm[] = [];
  private readonly inputSlots = new Map<SymbolTerm, number>();
  private readonly callScopes = new Map<string, Scope>();
  /** Names whose definition is being translated: inside it, the name means the table's function. */
  private readonly open: string[] = [];

  constructor(names: Names, nesting: number, calls: number) {
    this.names = names;
    this.nesting = nesting;
    this.calls = calls;
  }

  finish(outputs: readonly number[], conditions: readonly SlotCondition[]): Program {
    const { inputs, code, constants, choices, derivatives } = this;
    return { inputs, code, constants, choices, derivatives, outputs, conditions };
  }

  private emit(operation: number, a: number, b: number): number {
    if (this.code.length > 3 * MAX_SLOTS) throw new NumericError('the term is too large to evaluate');
    return this.code.push(operation, a, b) / 3 - 1;
  }
  private constant(value: Rational): number {
    return this.emit(OP.constant, this.constants.push(value) - 1, 0);
  }
  input(symbol: SymbolTerm): number {
    const known = this.inputSlots.get(symbol);
    if (known !== undefined) return known;
    const slot = this.emit(OP.input, this.inputs.push(symbol) - 1, 0);
    this.inputSlots.set(symbol, slot);
    return slot;
  }
  private symbol(symbol: SymbolTerm, scope: Scope): number {
    const bound = scope.bound?.get(symbol);
    if (bound !== undefined) return bound;
    if (symbol.name === 'e') return this.emit(OP.e, 0, 0);
    if (symbol.name === 'pi') return this.emit(OP.pi, 0, 0);
    return this.input(symbol);
  }

  slot(term: Term, scope: Scope): number {
    const known = scope.slots.get(term);
    if (known !== undefined) return known;
    if (term.depth > SAFE_DEPTH) {
      for (const part of postorderOutsideDerivatives(term)) this.place(part, scope);
    }
    return this.place(term, scope);
  }
  private place(term: Term, scope: Scope): number {
    const known = scope.slots.get(term);
    if (known !== undefined) return known;
    const slot = this.translate(term, scope);
    scope.slots.set(term, slot);
    return slot;
  }

  private translate(term: Term, scope: Scope): number {
    const of = (part: Term): number => scope.slots.get(part) ?? this.slot(part, scope);
    switch (term.kind) {
      case 'number':
        return this.constant(term.value);
      case 'symbol':
        return this.symbol(term, scope);
      case 'sum': {
        let total = of(term.terms[0] as Term);
        for (let i = 1; i < term.terms.length; i++) {
          const part = term.terms[i] as Term;
          total =
            part.kind === 'negation' ? this.emit(OP.sub, total, of(part.operand)) : this.emit(OP.add, total, of(part));
        }
        return total;
      }
      case 'product': {
        let total = of(term.factors[0] as Term);
        for (let i = 1; i < term.factors.length; i++) {
          total = this.emit(OP.mul, total, of(term.factors[i] as Term));
        }
        return total;
      }
      case 'negation':
        return this.emit(OP.neg, of(term.operand), 0);
      case 'quotient': {
        const top = of(term.numerator);
        return this.emit(OP.div, top, of(term.denominator));
      }
      case 'power':
        return this.power(term.base, term.exponent, of);
      case 'application':
        return this.application(term, of);
      case 'derivative':
        return this.standing(term, scope);
      case 'cases': {
        const branches = term.branches.map((branch) => ({
          condition: this.condition(branch.condition, scope),
          value: of(branch.value),
        }));
        const otherwise = term.otherwise === null ? -1 : of(term.otherwise);
        return this.emit(OP.choice, this.choices.push({ branches, otherwise }) - 1, 0);
      }
    }
  }

  condition(condition: Condition, scope: Scope): SlotCondition {
    if (condition.kind === 'comparison') {
      const left = this.slot(condition.left, scope);
      return { kind: 'comparison', relation: condition.relation, left, right: this.slot(condition.right, scope) };
    }
    return { kind: condition.kind, conditions: condition.conditions.map((part) => this.condition(part, scope)) };
  }

  private power(base: Term, exponent: Term, of: (part: Term) => number): number {
    const value = constantValue(exponent);
    if (value === null) {
      const slot = of(base);
      return this.emit(OP.pow, slot, of(exponent));
    }
    if (!isInteger(value)) return this.emit(OP.ratPow, of(base), this.constants.push(value) - 1);
    const n = Number(numerator(value));
    if (!Number.isSafeInteger(n)) throw new NumericError('an exponent is too large to evaluate');
    return this.emit(OP.intPow, of(base), n);
  }

  private application(term: Term & { kind: 'application' }, of: (part: Term) => number): number {
    const { name, args, primes } = term;
    const argument = args[0];
    if (argument === undefined) throw new NumericError(`${name} has no argument`);
    const entry = this.names.functions.find(name);
    if (this.open.includes(name) && entry === null) throw new NumericError(`the definition of ${name} calls itself`);
    const own = this.open.includes(name) ? undefined : this.names.definitions?.find((d) => d.name === name);
    if (primes === 0 && own === undefined && entry !== null) {
      const native = this.native(entry.name, args, of);
      if (native !== null) return native;
    }
    const meaning: Meaning =
      own !== undefined
        ? { variables: [own.variable], body: own.body }
        : entry === null
          ? testFunction(name, args.length, this.names.seed ?? 0)
          : unaryCode(entry.name) !== null
            ? { variables: [FORMAL], body: application(entry.name, [FORMAL]) }
            : definitionIn(this.names.functions, entry);
    if (meaning.variables.length !== args.length) throw new NumericError(`${name} with ${args.length} arguments`);
    const label = own !== undefined ? name : (entry?.name ?? name);
    return primes === 0
      ? this.call(own !== undefined ? name : null, label, meaning, args.map(of))
      : this.primed(own !== undefined ? name : null, label, meaning, of(argument), primes);
  }

  /** A function that the arithmetics compute themselves, or null. */
  private native(name: string, args: readonly Term[], of: (part: Term) => number): number | null {
    const [u, v] = args;
    if (u === undefined) return null;
    const code = unaryCode(name);
    if (code !== null) return args.length === 1 ? this.emit(OP.unary, of(u), code) : null;
    if (name === 'log' && v === undefined) return this.emit(OP.unary, of(u), unaryCode('ln') ?? 0);
    if (v === undefined || args.length !== 2) return null;
    const operation = BINARY.get(name);
    if (operation === undefined) return null;
    const first = of(u);
    return this.emit(operation, first, of(v));
  }

  /** The body with its variables bound to slots; the same call is translated once. */
  private call(own: string | null, label: string, meaning: Meaning, slots: readonly number[]): number {
    const { variables, body } = meaning;
    const key = `${own === null ? 'table' : 'own'} ${label} ${slots.join(' ')}`;
    let scope = this.callScopes.get(key);
    if (scope === undefined) {
      scope = newScope(new Map(variables.map((variable, i) => [variable, slots[i] as number])));
      this.callScopes.set(key, scope);
    }
    const known = scope.slots.get(body);
    if (known !== undefined) return known;
    if (++this.calls > MAX_NESTED_CALLS) throw new NumericError(`the definition of ${label} is nested too deeply`);
    if (own !== null) this.open.push(own);
    const slot = this.slot(body, scope);
    if (own !== null) this.open.pop();
    this.calls--;
    return slot;
  }

  private standing(term: Term & { kind: 'derivative' }, scope: Scope): number {
    let { body, order } = term;
    while (body.kind === 'derivative' && body.variable === term.variable) {
      order += body.order;
      body = body.body;
    }
    const inner = this.inner(order);
    const bound = scope.bound ?? NOTHING;
    const output = inner.slot(body, inner.hygienic(bound));
    return this.derivative(inner, output, bound, bound.has(term.variable), term.variable, order);
  }

  private primed(own: string | null, label: string, meaning: Meaning, argument: number, order: number): number {
    const variable = meaning.variables[0];
    if (variable === undefined || meaning.variables.length !== 1) {
      throw new NumericError(`${label} has more than one argument: its prime has no meaning`);
    }
    const inner = this.inner(order);
    if (own !== null) inner.open.push(own);
    const bound = new Map([[variable, argument]]);
    const output = inner.slot(meaning.body, inner.hygienic(bound));
    return this.derivative(inner, output, bound, true, variable, order);
  }

  /** A scope in which each bound symbol is an input of its own, apart from the parameter of the same name. */
  private hygienic(bound: ReadonlyMap<SymbolTerm, number>): Scope {
    return newScope(new Map([...bound.keys()].map((name) => [name, this.input(standIn(name))])));
  }

  private inner(order: number): Builder {
    if (order > MAX_DERIVATIVE_ORDER) throw new NumericError(`a derivative of order ${order}`);
    if (this.nesting >= MAX_NESTED_DERIVATIVES) throw new NumericError('derivatives are nested too deeply');
    const inner = new Builder(this.names, this.nesting + 1, this.calls + 1);
    inner.open.push(...this.open);
    return inner;
  }
  private derivative(
    inner: Builder,
    output: number,
    bound: ReadonlyMap<SymbolTerm, number>,
    isBound: boolean,
    variable: SymbolTerm,
    order: number,
  ): number {
    const body = inner.finish([output], []);
    const outside = new Map([...bound].map(([name, slot]) => [standIn(name), slot]));
    // A symbol that is not bound means the parameter outside, not what a caller calls by its name.
    const inputs = body.inputs.map((name) => outside.get(name) ?? this.input(name));
    const place = body.inputs.indexOf(isBound ? standIn(variable) : variable);
    return this.emit(OP.derivative, this.derivatives.push({ body, inputs, variable: place, order }) - 1, 0);
  }
}

/** About how many operations one run of the program takes. */
export const costOf = (program: Program): number =>
  program.derivatives.reduce(
    (cost, { body, order }) => cost + costOf(body) * (order + 1) * (order + 2),
    program.code.length / 3,
  );

const NOTHING: ReadonlyMap<SymbolTerm, number> = new Map();
/** The input that a bound symbol becomes in the program of a derivative; no reader makes such a name. */
const standIn = (name: SymbolTerm): SymbolTerm => symbol(`(${name.name})`);
const FORMAL = symbol('u');
const BINARY: ReadonlyMap<string, number> = new Map([
  ['nthRoot', OP.root],
  ['log', OP.log],
  ['max', OP.max],
  ['min', OP.min],
]);

/** The subterms below the term, each after its own; what stands inside a derivative belongs to another program. */
function postorderOutsideDerivatives(root: Term): Term[] {
  const seen = new Set<Term>();
  const order: Term[] = [];
  const stack: Term[] = [root];
  for (let term = stack.at(-1); term !== undefined; term = stack.at(-1)) {
    const missing =
      seen.has(term) || term.kind === 'derivative' ? [] : children(term).filter((child) => !seen.has(child));
    if (missing.length > 0) {
      for (const child of missing) stack.push(child);
      continue;
    }
    stack.pop();
    if (!seen.has(term)) {
      seen.add(term);
      order.push(term);
    }
  }
  return order;
}
