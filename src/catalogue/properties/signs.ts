/** Signs of a term, piece by piece, for all parameters that are allowed: by the ranges of its parts. */
import { comparison, ZERO } from '../../core/make.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { dependsOn, mapCondition, postorder, substitute } from '../../core/traverse.ts';
import type { Engine } from '../../derive/engine.ts';
import { all, boundaries, unsolvedComparisons } from '../../derive/piecewise/conditions.ts';
import { deciderFor } from '../../derive/piecewise/decide.ts';
import { liftCases, type Piece, piecesOf } from '../../derive/piecewise/pieces.ts';
import { decideCondition, ruleContext } from '../../rule/index.ts';
import { constantValue, unfold } from '../../verify/index.ts';
import type { Constants } from '../growth/constants.ts';

export interface Signs {
  /** Whether the term has the sign wherever the conditions hold: `strict`, or only not the other one; null if unknown. */
  on(term: Term, sign: 1 | -1, where: readonly Condition[]): 'strict' | 'weak' | null;
  /** Whether the term is defined for all real numbers. */
  isDefined(term: Term): boolean;
  /** Whether it is continuous on the whole line. */
  isContinuous(term: Term): boolean;
  /** The pieces of the term that reach to a place: itself where it has none. */
  touching(term: Term, place: Term): readonly Term[];
}

/** The condition of a piece, none for everywhere. */
const listed = (condition: Condition | null): readonly Condition[] => (condition === null ? [] : [condition]);

/** The condition with its border. */
function closure(condition: Condition): Condition {
  if (condition.kind !== 'comparison') return { ...condition, conditions: condition.conditions.map(closure) };
  const { relation } = condition;
  return relation === '<' || relation === '>' ? { ...condition, relation: `${relation}=` } : condition;
}

/** Functions that are defined and continuous everywhere. */
const TAME: ReadonlySet<string> = new Set(
  'exp sin cos atan sinh cosh tanh sech asinh erf erfc abs max min sigma softplus Phi phi'.split(' '),
);
/** Functions with corners: where a slope is 0 and not negative it need not be positive on both sides. */
const CORNERED: ReadonlySet<string> = new Set(['abs', 'sign', 'max', 'min', 'sqrt', 'nthRoot']);

export function signsOf(
  variable: SymbolTerm,
  assumptions: readonly Condition[],
  engine: Engine,
  constants: Constants,
): Signs {
  const { functions } = engine;
  const decider = deciderFor({
    engine,
    variable,
    assumptions,
    sameValue: (a, b) => (constants.same(a, b) ? 'yes' : 'unknown'),
  });
  const rulesUnder = (where: readonly Condition[]) => ruleContext(functions, [...assumptions, ...where]);
  const pieces = (term: Term): Piece[] | null => {
    if (!hasCases(term)) return null;
    const lifted = liftCases(term);
    return lifted?.kind === 'cases' ? piecesOf(lifted as Cases, decider) : [];
  };

  const ofSmooth = (term: Term, sign: 1 | -1, where: readonly Condition[]): 'strict' | 'weak' | null => {
    const rules = rulesUnder(where);
    for (const form of [term, unfold(term, { functions })]) {
      if (decideCondition(comparison(form, sign > 0 ? '>' : '<', ZERO), rules) === 'yes') return 'strict';
      if (decideCondition(comparison(form, sign > 0 ? '>=' : '<=', ZERO), rules) !== 'yes') continue;
      // An analytic function that is not constant has isolated zeros.
      const isAnalytic = !postorder(form).some((part) => part.kind === 'application' && CORNERED.has(part.name));
      return isAnalytic && dependsOn(form, variable) ? 'strict' : 'weak';
    }
    return null;
  };
  const on: Signs['on'] = (term, sign, where) => {
    const parts = pieces(term);
    if (parts === null) return ofSmooth(term, sign, where);
    if (parts.length === 0) return null;
    const known = rulesUnder(where);
    const found = parts.flatMap(({ value, domain }) => {
      const here = [...where, ...listed(domain)];
      const isEmpty = all(here, variable) === null || (domain !== null && decideCondition(domain, known) === 'no');
      return isEmpty ? [] : [ofSmooth(value, sign, here)];
    });
    return found.includes(null) ? null : found.every((one) => one === 'strict') ? 'strict' : 'weak';
  };

  const definedOn = (term: Term, where: readonly Condition[]): boolean => {
    const rules = rulesUnder(where);
    const holds = (part: Term, relation: '>' | '>=' | '!='): boolean =>
      decideCondition(comparison(part, relation, ZERO), rules) === 'yes';
    return postorder(unfold(term, { functions })).every((part) => {
      if (!dependsOn(part, variable)) return true;
      switch (part.kind) {
        case 'quotient':
          return holds(part.denominator, '!=');
        case 'power': {
          const exponent = constantValue(part.exponent);
          if (exponent === null || exponent.d !== 1n) return holds(part.base, '>');
          return exponent.s > 0n || holds(part.base, '!=');
        }
        case 'application': {
          const [first] = part.args;
          if (part.primes > 0 || first === undefined) return false;
          if (part.name === 'ln') return holds(first, '>');
          return part.name === 'sqrt' ? holds(first, '>=') : TAME.has(part.name);
        }
        case 'cases':
        case 'derivative':
          return false;
        default:
          return true;
      }
    });
  };
  const isDefined = (term: Term): boolean => {
    const parts = pieces(term);
    if (parts === null) return definedOn(term, []);
    return parts.length > 0 && parts.every(({ value, condition }) => definedOn(value, listed(condition)));
  };
  const isContinuous = (term: Term): boolean => {
    if (!isDefined(term)) return false;
    const parts = pieces(term) ?? [];
    const conditions = parts.flatMap(({ condition }) => listed(condition));
    if (conditions.some((condition) => unsolvedComparisons(condition, variable).length > 0)) return false;
    const places = new Set(conditions.flatMap((condition) => boundaries(condition, variable)));
    return [...places].every((place) => {
      const values = touching(term, place).map((value) => substitute(value, new Map([[variable as Term, place]])));
      return values.every((value) => constants.same(value, values[0] as Term));
    });
  };
  const touching: Signs['touching'] = (term, place) => {
    const parts = pieces(term);
    if (parts === null) return [term];
    const rules = rulesUnder([]);
    return parts
      .filter(({ condition }) =>
        listed(condition).every((one) => {
          const there = closure(mapCondition(one, (part) => substitute(part, new Map([[variable as Term, place]]))));
          return decideCondition(there, rules) !== 'no';
        }),
      )
      .map(({ value }) => value);
  };
  return { on, isDefined, isContinuous, touching };
}
