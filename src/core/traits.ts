/** The bit set every term carries: a quick "certainly not" for questions about what occurs in it. */
import type { SymbolTerm, Term } from './term.ts';

export const HAS_DERIVATIVE = 1 << 30;
export const HAS_CASES = 1 << 29;
export const HAS_DECIMALS = 1 << 28;
const SYMBOL_BITS = 28;

/** The bit of a symbol; different symbols may share one. */
export const symbolBit = (hash: number): number => 1 << ((hash >>> 0) % SYMBOL_BITS);

export const hasDerivative = (term: Term): boolean => (term.traits & HAS_DERIVATIVE) !== 0;
export const hasCases = (term: Term): boolean => (term.traits & HAS_CASES) !== 0;
/** Whether a number in it is spelt as a decimal. */
export const hasDecimals = (term: Term): boolean => (term.traits & HAS_DECIMALS) !== 0;
/** False means that the symbol does not occur; true means only that it may. */
export const mayContain = (term: Term, symbol: SymbolTerm): boolean => (term.traits & symbol.traits) !== 0;
/** Whether two terms may be the same but for order and spelling: the same symbols, derivatives and cases, perhaps. */
export const mayBeCongruent = (a: Term, b: Term): boolean => ((a.traits ^ b.traits) & ~HAS_DECIMALS) === 0;
/** Whether nothing but numbers and functions of numbers occurs in the term. */
export const isNumeric = (term: Term): boolean => (term.traits & ~HAS_DECIMALS) === 0;
/** False means that the two have no symbol in common; true means only that they may. */
export const mayShareSymbols = (a: Term, b: Term): boolean => (a.traits & b.traits & (HAS_DECIMALS - 1)) !== 0;
