/** What the code generator knows, as data. */
export { type ComputedBy, computedBy } from './formulas.ts';
export { numericFunctions } from './functions.ts';
export { expansionRules, stableRules } from './stable.ts';
