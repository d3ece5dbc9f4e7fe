/**
 * One question's tables: its kernels, interned monomials and factors, what is known of signs, and the budget.
 * A restart (see `stop.ts`) keeps the workspace: refinements accumulate, numbers stay stable.
 */
import type { SymbolTerm, Term } from '../../core/term.ts';
import type { Splitting } from './bases.ts';
import type {
  ArctangentKernel,
  Base,
  ConstantKernel,
  ExpKernel,
  Factor,
  FactorPower,
  Form,
  FunctionKernel,
  Kernel,
  LogKernel,
  Monomial,
  Poly,
  PrimeKernel,
  RootKernel,
  SignKernel,
  SymbolKernel,
  TangentKernel,
} from './kernel.ts';
import { addPower, type KernelPower, mergePowers, reducedPower } from './kernel-power.ts';
import { MINUS_ONE_RATIO, ONE_RATIO, type Ratio, ZERO_RATIO } from './ratio.ts';
import { decideSign } from './signs.ts';
import { tooBig } from './stop.ts';

/** The product of two monomials after the relations of their kernels: coefficient · monomial · ∏ factors. */
export interface Reduced {
  readonly c: Ratio;
  readonly m: Monomial;
  readonly factors: readonly FactorPower[];
}

/** Monomial products a question may cost: a few tenths of a second. */
const WORK_LIMIT = 400_000;
export const TERM_LIMIT = 4_000;

export class Workspace {
  readonly #byKey = new Map<string, Kernel>();
  readonly #kernels: Kernel[] = [];
  readonly #monomials = new Map<string, Monomial>();
  readonly #products = new Map<number, Reduced>();
  readonly #factors = new Map<string, Factor>();
  readonly #powers = new Map<Factor, Poly[]>();
  readonly #signs = new Map<Base, 1 | -1>();
  /** For each atom the angle of which all its angles met so far are integer multiples. */
  readonly angleUnits = new Map<string, { readonly atom: Form; readonly unit: Ratio }>();
  /** Coprime bases that stand for a factor in roots, logarithms and signs. */
  readonly splittings = new Map<Factor, Splitting>();
  readonly bases = new Set<Factor>();
  /** Factors that were split by their conjugate, under the signs that are known now. */
  readonly conjugates = new Set<Factor>();
  /** Signs of bases that are products of other signs: sign(e^(2z) − 1) is sign(z). */
  readonly signAliases = new Map<Base, Form>();
  /** What must not be negative where the terms are defined (radicands, arguments of logarithms). */
  facts: Form[] = [];
  /** Where a value may jump: the zeros of these are looked at one by one. */
  jumps: Form[] = [];
  readonly constantSign: (term: Term) => 1 | -1 | null;
  readonly oneMonomial: Monomial;
  readonly one: Form;
  readonly zero: Form;
  readonly minusOne: Form;
  #work = 0;

  /** @param constantSign tells the sign of a term without symbols, if it can. */
  constructor(constantSign: (term: Term) => 1 | -1 | null = () => null) {
    this.constantSign = constantSign;
    this.oneMonomial = this.#intern([]);
    this.one = { c: ONE_RATIO, m: this.oneMonomial, factors: [] };
    this.zero = { c: ZERO_RATIO, m: this.oneMonomial, factors: [] };
    this.minusOne = { c: MINUS_ONE_RATIO, m: this.oneMonomial, factors: [] };
  }

  /** All kernels, in order of creation. */
  get kernels(): readonly Kernel[] {
    return this.#kernels;
  }

  /** Counts work. @throws Stop when the budget is used up. */
  spend(amount: number): void {
    this.#work += amount;
    if (this.#work > WORK_LIMIT) throw tooBig('work');
  }

  // ── kernels ────────────────────────────────────────────────────────────────────────────────────────────────
  #kernel<K extends Kernel>(key: string, is: (kernel: Kernel) => kernel is K, make: (id: number) => K): K {
    const known = this.#byKey.get(key);
    if (known !== undefined && is(known)) return known;
    const kernel = make(this.#kernels.length);
    this.#kernels.push(kernel);
    this.#byKey.set(key, kernel);
    return kernel;
  }
  symbol(symbol: SymbolTerm): SymbolKernel {
    return this.#kernel(
      `symbol ${symbol.name}`,
      (k): k is SymbolKernel => k.kind === 'symbol',
      (id) => ({ kind: 'symbol', id, exponents: 'integer', positive: false, symbol }),
    );
  }
  get pi(): ConstantKernel {
    return this.#kernel(
      'pi',
      (k): k is ConstantKernel => k.kind === 'constant',
      (id) => ({ kind: 'constant', id, exponents: 'rational', positive: true, name: 'pi' }),
    );
  }
  exp(argument: Form): ExpKernel {
    return this.#kernel(
      `exp ${formKey(argument)}`,
      (k): k is ExpKernel => k.kind === 'exp',
      (id) => ({ kind: 'exp', id, exponents: 'rational', positive: true, argument }),
    );
  }
  prime(value: bigint): PrimeKernel {
    return this.#kernel(
      `prime ${value}`,
      (k): k is PrimeKernel => k.kind === 'prime',
      (id) => ({ kind: 'prime', id, exponents: 'fraction', positive: true, value }),
    );
  }
  log(base: Base | PrimeKernel): LogKernel {
    const positive = base.kind === 'prime' || base.kind === 'constant';
    return this.#kernel(
      `log ${baseKey(base)}`,
      (k): k is LogKernel => k.kind === 'log',
      (id) => ({ kind: 'log', id, exponents: 'integer', positive, base }),
    );
  }
  root(base: Base): RootKernel {
    return this.#kernel(
      `root ${baseKey(base)}`,
      (k): k is RootKernel => k.kind === 'root',
      (id) => ({ kind: 'root', id, exponents: 'fraction', positive: true, base }),
    );
  }
  sign(base: Base): SignKernel {
    return this.#kernel(
      `sign ${baseKey(base)}`,
      (k): k is SignKernel => k.kind === 'sign',
      (id) => ({ kind: 'sign', id, exponents: 'parity', positive: false, base }),
    );
  }
  tangent(angle: Form): TangentKernel {
    return this.#kernel(
      `tangent ${formKey(angle)}`,
      (k): k is TangentKernel => k.kind === 'tangent',
      (id) => ({ kind: 'tangent', id, exponents: 'integer', positive: false, angle }),
    );
  }
  arctangent(argument: Form): ArctangentKernel {
    return this.#kernel(
      `arctangent ${formKey(argument)}`,
      (k): k is ArctangentKernel => k.kind === 'arctangent',
      (id) => ({ kind: 'arctangent', id, exponents: 'integer', positive: false, argument }),
    );
  }
  functionValue(name: string, primes: readonly number[], args: readonly Form[]): FunctionKernel {
    return this.#kernel(
      `function ${name} ${primes.join(',')} ${args.map(formKey).join(' ; ')}`,
      (k): k is FunctionKernel => k.kind === 'function',
      (id) => ({ kind: 'function', id, exponents: 'integer', positive: false, name, primes, args }),
    );
  }

  // ── signs ──────────────────────────────────────────────────────────────────────────────────────────────────
  /** What is known of the sign of a base (where it is not zero): 1, −1, or null. */
  knownSign(base: Base): 1 | -1 | null {
    if (base.kind !== 'factor' && base.positive) return 1;
    return this.#signs.get(base) ?? null;
  }
  /** Takes a sign for granted (a fact, or the region at hand). */
  setSign(base: Base, sign: 1 | -1): void {
    this.#signs.set(base, sign);
    this.#signsChanged();
  }
  /** What was derived under other signs is void. */
  #signsChanged(): void {
    this.undecided.clear();
    this.signAliases.clear();
    for (const factor of this.conjugates) this.splittings.delete(factor);
    this.conjugates.clear();
    this.forgetPowers();
  }
  /** Remembers a sign that follows from what is known already. */
  noteSign(base: Base, sign: 1 | -1): void {
    this.#signs.set(base, sign);
  }
  /** Bases whose sign was asked for and could not be told from what is known now. */
  readonly undecided = new Set<Base>();
  get signs(): ReadonlyMap<Base, 1 | -1> {
    return this.#signs;
  }
  /** Forgets what was assumed of signs since the copy was taken. */
  resetSigns(signs: ReadonlyMap<Base, 1 | -1>): void {
    this.#signs.clear();
    for (const [base, sign] of signs) this.#signs.set(base, sign);
    this.#signsChanged();
  }

  // ── monomials ──────────────────────────────────────────────────────────────────────────────────────────────
  #intern(powers: readonly KernelPower[]): Monomial {
    let key = '';
    for (const { kernel, n, d } of powers) key += d === 1 ? `${kernel.id}^${n} ` : `${kernel.id}^${n}/${d} `;
    const known = this.#monomials.get(key);
    if (known !== undefined) return known;
    const monomial: Monomial = {
      kind: 'monomial',
      id: this.#monomials.size,
      kernels: powers.map((power) => power.kernel),
      n: powers.map((power) => power.n),
      d: powers.map((power) => power.d),
      reduced: powers.some(({ kernel }) => kernel.exponents === 'fraction' || kernel.exponents === 'parity'),
    };
    this.#monomials.set(key, monomial);
    return monomial;
  }

  /** a · b by the relations of the kernels. */
  multiply(a: Monomial, b: Monomial): Reduced {
    if (a === this.oneMonomial) return { c: ONE_RATIO, m: b, factors: NO_FACTORS };
    if (b === this.oneMonomial) return { c: ONE_RATIO, m: a, factors: NO_FACTORS };
    const key = a.id < b.id ? a.id * 0x4000000 + b.id : b.id * 0x4000000 + a.id;
    const known = this.#products.get(key);
    if (known !== undefined) return known;
    const powers = mergePowers(a, b);
    const result =
      a.reduced && b.reduced ? this.reduce(powers) : { c: ONE_RATIO, m: this.#intern(powers), factors: NO_FACTORS };
    this.#products.set(key, result);
    return result;
  }

  /** m^(n/d); rational only where every kernel of m is positive with rational exponents, or d is 1. */
  power(m: Monomial, n: number, d = 1): Reduced {
    const powers = m.kernels.map((kernel, i) => reducedPower(kernel, (m.n[i] ?? 0) * n, (m.d[i] ?? 1) * d));
    const kept = powers.filter((power) => power.n !== 0);
    return m.reduced ? this.reduce(kept) : { c: ONE_RATIO, m: this.#intern(kept), factors: NO_FACTORS };
  }

  /** The monomial of a list of kernel powers in any order, repeats allowed, after their relations. */
  reduce(list: readonly KernelPower[]): Reduced {
    const sum = new Map<Kernel, KernelPower>();
    const queue: KernelPower[] = [...list];
    const factors = new Map<Factor, number>();
    let c: Ratio = ONE_RATIO;
    const whole = (base: Base, count: number): void => {
      // |base|^count = sign(base)^count · base^count
      if (count % 2 !== 0) {
        const sign = decideSign(this, base);
        const alias = sign === null ? this.signAliases.get(base) : undefined;
        if (alias !== undefined) {
          for (const kernel of alias.m.kernels) queue.push({ kernel, n: 1, d: 1 });
          if (alias.c.n < 0n) c = { n: -c.n, d: c.d };
        } else if (sign === null) queue.push({ kernel: this.sign(base), n: 1, d: 1 });
        else if (sign === -1) c = { n: -c.n, d: c.d };
      }
      if (base.kind === 'factor') factors.set(base, (factors.get(base) ?? 0) + count);
      else queue.push({ kernel: base, n: count, d: 1 });
    };
    for (let power = queue.pop(); power !== undefined; power = queue.pop()) {
      const { kernel } = power;
      const before = sum.get(kernel);
      let total = before === undefined ? power : addPower(before, power);
      if (kernel.exponents === 'fraction') {
        const count = Math.floor(total.n / total.d);
        if (count !== 0) {
          total = { kernel, n: total.n - count * total.d, d: total.d };
          if (kernel.kind === 'prime') {
            const value = kernel.value ** BigInt(Math.abs(count));
            c = count > 0 ? { n: c.n * value, d: c.d } : { n: c.n, d: c.d * value };
          } else if (kernel.kind === 'root') whole(kernel.base, count);
        }
      } else if (kernel.kind === 'sign') {
        const known = this.knownSign(kernel.base);
        const odd = Math.abs(total.n % 2);
        if (known !== null && odd === 1) {
          c = known === 1 ? c : { n: -c.n, d: c.d };
          total = { kernel, n: 0, d: 1 };
        } else total = { kernel, n: odd, d: 1 };
      }
      sum.set(kernel, total);
    }
    const powers = [...sum.values()].filter((power) => power.n !== 0);
    powers.sort((x, y) => x.kernel.id - y.kernel.id);
    const divisor = factors.size === 0 ? NO_FACTORS : sortedFactors(factors);
    return { c: reduceSmall(c), m: this.#intern(powers), factors: divisor };
  }

  // ── factors ────────────────────────────────────────────────────────────────────────────────────────────────
  /** The interned factor of a normalised polynomial. */
  factor(poly: Poly): Factor {
    let key = '';
    for (let i = 0; i < poly.monomials.length; i++) key += `${poly.monomials[i]?.id}:${poly.coefficients[i]} `;
    const known = this.#factors.get(key);
    if (known !== undefined) return known;
    const factor: Factor = { kind: 'factor', id: this.#factors.size, poly };
    this.#factors.set(key, factor);
    return factor;
  }
  /** A base that turned out to be a product: factors split through it so far are split further. */
  replaceBase(base: Factor, by: Splitting): void {
    for (const [factor, splitting] of this.splittings) {
      const power = splitting.powers.find(([part]) => part === base)?.[1];
      if (power === undefined) continue;
      const rest = splitting.powers.filter(([part]) => part !== base);
      const flip = by.sign === -1 && power % 2 !== 0;
      this.splittings.set(factor, {
        sign: flip ? (splitting.sign === 1 ? -1 : 1) : splitting.sign,
        powers: [...rest, ...by.powers.map(([part, e]): FactorPower => [part, e * power])],
      });
    }
  }
  /** All factors met so far, in order of their making. */
  factors(): Iterable<Factor> {
    return this.#factors.values();
  }
  /** The powers of a factor computed so far: entry k − 1 is the k-th. */
  powersOf(factor: Factor): Poly[] {
    const known = this.#powers.get(factor);
    if (known !== undefined) return known;
    const list = [factor.poly];
    this.#powers.set(factor, list);
    return list;
  }
  /** Forgets products that a change of sign knowledge or of bases has made stale. */
  forgetPowers(): void {
    this.#powers.clear();
    this.#products.clear();
  }
}

const NO_FACTORS: readonly FactorPower[] = Object.freeze([]);

const reduceSmall = (c: Ratio): Ratio => {
  if (c.d === 1n) return c;
  let a = c.n < 0n ? -c.n : c.n;
  let b = c.d;
  while (b !== 0n) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return { n: c.n / a, d: c.d / a };
};

function sortedFactors(factors: ReadonlyMap<Factor, number>): FactorPower[] {
  const list: FactorPower[] = [];
  for (const [factor, exponent] of factors) if (exponent !== 0) list.push([factor, exponent]);
  return list.sort((x, y) => x[0].id - y[0].id);
}

/** A text that is equal for forms written alike (the same value may have several). */
export function formKey(form: Form): string {
  let key = `${form.c.n}/${form.c.d}|${form.m.id}`;
  for (const [factor, exponent] of form.factors) key += `|${factor.id}^${exponent}`;
  return key;
}

export const baseKey = (base: Base | PrimeKernel): string =>
  base.kind === 'factor' ? `factor ${base.id}` : `kernel ${base.id}`;
