/**
 * The data of the exact method.
 *
 * A *form* is a value written as c · m · ∏ F^e: a rational number, a monomial in kernels and integer powers of
 * *factors*, which are primitive polynomials with integer coefficients over the kernels. Sums expand, products and
 * quotients do not: denominators stay factored, and a zero is seen when a sum cancels.
 *
 * A *kernel* is an indeterminate with a meaning. Kernels of the kinds symbol, constant and exp (of ℚ-linearly
 * independent arguments) are algebraically independent; prime, root and sign kernels are algebraic and reduced by
 * their relation in every product.
 */
import type { SymbolTerm } from '../../core/term.ts';
import type { Ratio } from './ratio.ts';

interface KernelBase {
  /** Creation order within the workspace: the order of monomials follows it. */
  readonly id: number;
  /**
   * Which exponents occur: any integer; any rational (the kernel is positive); a fraction in [0, 1), the integer part
   * being reduced by a relation; 0 or 1 (the square is 1).
   */
  readonly exponents: 'integer' | 'rational' | 'fraction' | 'parity';
  /** Whether the value is positive wherever it is defined. */
  readonly positive: boolean;
}
/** A variable or parameter. */
export interface SymbolKernel extends KernelBase {
  readonly kind: 'symbol';
  readonly symbol: SymbolTerm;
}
/** π. (e is exp of 1.) */
export interface ConstantKernel extends KernelBase {
  readonly kind: 'constant';
  readonly name: 'pi';
}
/** exp(argument), where the argument is a monic atom: see `atoms.ts`. */
export interface ExpKernel extends KernelBase {
  readonly kind: 'exp';
  readonly argument: Form;
}
/** A prime number, to a power in [0, 1): √2 is 2^(1/2). */
export interface PrimeKernel extends KernelBase {
  readonly kind: 'prime';
  readonly value: bigint;
}
/** ln |base|. */
export interface LogKernel extends KernelBase {
  readonly kind: 'log';
  readonly base: Base | PrimeKernel;
}
/** |base|, to a power in [0, 1); |base| itself is sign(base) · base. */
export interface RootKernel extends KernelBase {
  readonly kind: 'root';
  readonly base: Base;
}
/** sign(base): 1 or −1, where the base is not zero. */
export interface SignKernel extends KernelBase {
  readonly kind: 'sign';
  readonly base: Base;
}
/** tan(angle / 2): sine and cosine of multiples of the angle are rational in it. */
export interface TangentKernel extends KernelBase {
  readonly kind: 'tangent';
  readonly angle: Form;
}
/** arctan(argument). */
export interface ArctangentKernel extends KernelBase {
  readonly kind: 'arctangent';
  readonly argument: Form;
}
/** A function that the method knows nothing about but congruence, or that has no elementary form (erf). */
export interface FunctionKernel extends KernelBase {
  readonly kind: 'function';
  readonly name: string;
  /** How often it is differentiated by each argument. */
  readonly primes: readonly number[];
  readonly args: readonly Form[];
}

export type Kernel =
  | SymbolKernel
  | ConstantKernel
  | ExpKernel
  | PrimeKernel
  | LogKernel
  | RootKernel
  | SignKernel
  | TangentKernel
  | ArctangentKernel
  | FunctionKernel;

/** What has a sign, a root and a logarithm of its own. */
export type Base = Kernel | Factor;

/** ∏ kernel^(n/d), kernels in order of id; interned within a workspace. */
export interface Monomial {
  readonly kind: 'monomial';
  readonly id: number;
  readonly kernels: readonly Kernel[];
  readonly n: readonly number[];
  readonly d: readonly number[];
  /** Whether a kernel occurs that has a relation (prime, root, sign). */
  readonly reduced: boolean;
}

/** Σ coefficient · monomial, in order of the monomials' ids; no coefficient is zero. */
export interface Poly {
  readonly monomials: readonly Monomial[];
  readonly coefficients: readonly bigint[];
}

/** A primitive polynomial of at least two terms with no monomial factor and a positive first coefficient. */
export interface Factor {
  readonly kind: 'factor';
  readonly id: number;
  readonly poly: Poly;
}
export type FactorPower = readonly [factor: Factor, exponent: number];

/** c · m · ∏ F^e, factors in order of id, no exponent zero. Zero has c = 0 and nothing else. */
export interface Form {
  readonly c: Ratio;
  readonly m: Monomial;
  readonly factors: readonly FactorPower[];
}
