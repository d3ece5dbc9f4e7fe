/**
 * Fingerprints: the values of terms at a few fixed points, in doubles. Every distinct subterm is computed once, so that
 * the hundreds of candidates of a diagnosis, which differ in a spot or two, cost next to nothing. A fingerprint only
 * steers; nothing is called right or wrong on its word.
 */
import { application, symbol } from '../core/make.ts';
import { isInteger } from '../core/rational.ts';
import { related } from '../core/relation.ts';
import type { Application, Cases, Condition, Derivative, SymbolTerm, Term } from '../core/term.ts';
import { children, rebuild, substitute } from '../core/traverse.ts';
import { differentiate, type Templates } from '../derive/differentiate.ts';
import type { UserFunction } from '../verify/index.ts';
import { unaryCode } from '../verify/numeric/arithmetic.ts';
import { DOUBLES } from '../verify/numeric/double.ts';

export type Fingerprint = Float64Array;

const VARIABLE_AT: readonly number[] = [0.4137, -0.7319, 1.2673, -1.6241, 2.3917, 0.0871, 3.5171, -0.2653];
const OTHERS_AT: readonly number[] = [1.3713, 0.6137, 2.1291, 0.8467, 1.7211, 2.7433, 0.3719, 1.1087];
const COUNT = VARIABLE_AT.length;
/** Values further apart than this part of them differ. */
const APART = 1e-7;
/** Values beyond this say nothing: what was lost on the way may be larger than what is left. */
const TOO_LARGE = 1e12;
const LEAST_POINTS = 2;
const DEPTH_LIMIT = 300;

export interface ValueNames {
  readonly variable: SymbolTerm;
  readonly templates: Templates;
  readonly definitions: readonly UserFunction[];
}

const UNDEFINED: Fingerprint = new Float64Array(COUNT).fill(Number.NaN);

/** @example const values = new Values(names); values.compare(a, b) // 'same' | 'differ' | 'unknown' */
export class Values {
  private readonly names: ValueNames;
  private readonly known = new Map<Term, Fingerprint>();
  private readonly slopes = new Map<Term, Term | null>();

  constructor(names: ValueNames) {
    this.names = names;
  }

  /** Number of terms whose values are known. */
  get size(): number {
    return this.known.size;
  }

  /** The values at the points; NaN where undefined. */
  of(term: Term): Fingerprint {
    const known = this.known.get(term);
    if (known !== undefined) return known;
    const value = term.depth > DEPTH_LIMIT ? UNDEFINED : this.compute(term);
    this.known.set(term, value);
    return value;
  }

  compare(a: Term, b: Term): 'same' | 'differ' | 'unknown' {
    return a === b ? 'same' : compareFingerprints(this.of(a), this.of(b));
  }

  /** Whether the term has one value at every point where it is defined. */
  isConstant(term: Term): boolean {
    const found = [...this.of(term)].filter((value) => !Number.isNaN(value));
    return found.length >= LEAST_POINTS && found.every((value) => isClose(value, found[0] as number));
  }

  /** The derivative of a term, itself a term without standing derivatives; null where there is none. */
  slope(term: Derivative): Term | null {
    const known = this.slopes.get(term);
    if (known !== undefined) return known;
    let result: Term | null = term.body;
    try {
      for (let i = 0; i < term.order && result !== null; i++) {
        result = differentiate(this.withoutNames(result), term.variable, this.names.templates);
      }
    } catch {
      result = null;
    }
    this.slopes.set(term, result);
    return result;
  }

  /** The term with nothing left standing: derivatives taken, f′(u) written out. */
  written(term: Term): Term {
    return rebuild(term, (part) => {
      if (part.kind === 'derivative') return this.slope(part) ?? part;
      if (part.kind !== 'application' || part.primes === 0) return part;
      return this.meaning(part) ?? part;
    });
  }

  private compute(term: Term): Fingerprint {
    switch (term.kind) {
      case 'number':
        return new Float64Array(COUNT).fill(term.value.valueOf());
      case 'symbol':
        return this.ofSymbol(term);
      case 'sum':
        return this.folded(term.terms, (a, b) => a + b);
      case 'product':
        return this.folded(term.factors, (a, b) => a * b);
      case 'negation':
        return this.of(term.operand).map((x) => -x);
      case 'quotient': {
        const below = this.of(term.denominator);
        return this.of(term.numerator).map((x, i) => (below[i] === 0 ? Number.NaN : x / (below[i] as number)));
      }
      case 'power': {
        const exponent = this.of(term.exponent);
        const whole = term.exponent.kind === 'number' && isInteger(term.exponent.value);
        return this.of(term.base).map((x, i) => {
          const n = exponent[i] as number;
          return whole || Number.isInteger(n) ? x ** n : DOUBLES.pow(x, n);
        });
      }
      case 'application':
        return this.ofApplication(term);
      case 'derivative': {
        const slope = this.slope(term);
        return slope === null ? UNDEFINED : this.of(slope);
      }
      case 'cases':
        return this.ofCases(term);
    }
  }

  private folded(list: readonly Term[], combine: (a: number, b: number) => number): Fingerprint {
    const result = Float64Array.from(this.of(list[0] as Term));
    for (let k = 1; k < list.length; k++) {
      const next = this.of(list[k] as Term);
      for (let i = 0; i < COUNT; i++) result[i] = combine(result[i] as number, next[i] as number);
    }
    return result;
  }

  private ofSymbol(term: SymbolTerm): Fingerprint {
    if (term.name === 'e') return new Float64Array(COUNT).fill(Math.E);
    if (term.name === 'pi') return new Float64Array(COUNT).fill(Math.PI);
    if (term === this.names.variable) return Float64Array.from(VARIABLE_AT);
    const turn = (term.hash >>> 0) % COUNT;
    const shift = ((term.hash >>> 8) % 97) / 997;
    return Float64Array.from(OTHERS_AT, (_, i) => (OTHERS_AT[(i + turn) % COUNT] as number) + shift);
  }

  private ofApplication(term: Application): Fingerprint {
    const meaning = this.meaning(term);
    if (meaning !== null) return this.of(meaning);
    const own = this.names.definitions.some(({ name }) => name === term.name);
    const code = term.primes > 0 || own ? null : unaryCode(term.name);
    const [argument, second] = term.args;
    if (code !== null && argument !== undefined) {
      const compute = DOUBLES.unary[code] as (x: number) => number;
      return this.of(argument).map((x) => finite(compute(x)));
    }
    if (term.primes > 0 || own || argument === undefined) return UNDEFINED;
    switch (term.name) {
      case 'max':
        return this.folded(term.args, Math.max);
      case 'min':
        return this.folded(term.args, Math.min);
      case 'log':
      case 'nthRoot': {
        if (second === undefined) return UNDEFINED;
        const b = this.of(second);
        const isLog = term.name === 'log';
        return this.of(argument).map((x, i) => {
          const n = b[i] as number;
          if (isLog) return x > 0 && n > 0 && n !== 1 ? Math.log(x) / Math.log(n) : Number.NaN;
          return Number.isInteger(n) && n !== 0 ? DOUBLES.root(x, n) : Number.NaN;
        });
      }
      default:
        return UNDEFINED;
    }
  }

  /** What an application stands for, as a term of more elementary functions; null for base functions. */
  private meaning(term: Application): Term | null {
    const [argument] = term.args;
    const own = this.names.definitions.find(({ name }) => name === term.name);
    if (term.primes > 0) {
      if (term.args.length !== 1 || argument === undefined) return null;
      const at = own?.variable ?? FORMAL;
      const head = own === undefined ? application(term.name, [at]) : own.body;
      if (own === undefined && this.names.templates(term.name) === null) return null;
      let slope: Term | null = head;
      try {
        for (let i = 0; i < term.primes; i++) slope = differentiate(slope, at, this.names.templates);
      } catch {
        return null;
      }
      return substitute(slope, new Map([[at, argument]]));
    }
    if (own !== undefined)
      return argument === undefined ? null : substitute(own.body, new Map([[own.variable, argument]]));
    if (unaryCode(term.name) !== null) return null;
    const definition = this.names.templates(term.name)?.definition ?? null;
    return definition === null ? null : definition(term.args);
  }

  /** g(u) and g′(u) put in, so that what is left can be differentiated. */
  private withoutNames(term: Term): Term {
    if (this.names.definitions.length === 0) return term;
    const by = new Map<Term, Term>();
    const visit = (part: Term): void => {
      if (part.kind === 'application') {
        const own = this.names.definitions.some(({ name }) => name === part.name);
        const meaning = own ? this.meaning(part) : null;
        if (meaning !== null) by.set(part, meaning);
      }
      for (const child of children(part)) visit(child);
    };
    if (term.depth <= DEPTH_LIMIT) visit(term);
    return by.size === 0 ? term : substitute(term, by);
  }

  private ofCases(term: Cases): Fingerprint {
    return Float64Array.from(VARIABLE_AT, (_, i) => {
      for (const branch of term.branches) {
        const truth = this.holds(branch.condition, i);
        if (truth === null) return Number.NaN;
        if (truth) return this.of(branch.value)[i] as number;
      }
      return term.otherwise === null ? Number.NaN : (this.of(term.otherwise)[i] as number);
    });
  }

  private holds(condition: Condition, i: number): boolean | null {
    if (condition.kind !== 'comparison') {
      const parts = condition.conditions.map((part) => this.holds(part, i));
      const decisive = condition.kind === 'or';
      return parts.includes(decisive) ? decisive : parts.includes(null) ? null : !decisive;
    }
    return related(condition.relation, this.of(condition.left)[i] as number, this.of(condition.right)[i] as number);
  }
}

/** No author can type this name. */
const FORMAL = symbol(' formal');
const finite = (x: number): number => (Number.isFinite(x) ? x : Number.NaN);
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= APART * (1 + Math.max(Math.abs(a), Math.abs(b)));

export function compareFingerprints(a: Fingerprint, b: Fingerprint): 'same' | 'differ' | 'unknown' {
  let common = 0;
  for (let i = 0; i < COUNT; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (Math.abs(x) > TOO_LARGE || Math.abs(y) > TOO_LARGE) continue;
    if (!isClose(x, y)) return 'differ';
    common++;
  }
  return common >= LEAST_POINTS ? 'same' : 'unknown';
}
