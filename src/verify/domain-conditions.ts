/** What a term asks of its parts to have a value as a real function. */
import { difference, MINUS_ONE, number, ONE, power, product, sum } from '../core/make.ts';
import { isInteger } from '../core/rational.ts';
import type { Condition, Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import type { VerifyContext } from './context.ts';
import { constantValue } from './numeric/index.ts';
import { definingTerm, unfold } from './unfold.ts';

/** The part must be positive, not negative, or not zero. */
export interface Requirement {
  readonly asks: 'positive' | 'non-negative' | 'non-zero';
  readonly of: Term;
}

const square = (u: Term): Term => power(u, number(2));
const oneMinusSquare = (u: Term): Term => difference(ONE, square(u));
const squareMinusOne = (u: Term): Term => difference(square(u), ONE);
const call = (asks: Requirement['asks'], of: Term): Requirement => ({ asks, of });

const DOMAINS: Readonly<Record<string, (u: Term, v: Term) => readonly Requirement[]>> = {
  ln: (u) => [call('positive', u)],
  log: (u, b) => [call('positive', u), call('positive', b), call('non-zero', difference(b, ONE))],
  sqrt: (u) => [call('non-negative', u)],
  asin: (u) => [call('non-negative', oneMinusSquare(u))],
  acos: (u) => [call('non-negative', oneMinusSquare(u))],
  acosh: (u) => [call('non-negative', difference(u, ONE))],
  atanh: (u) => [call('positive', oneMinusSquare(u))],
  acoth: (u) => [call('positive', squareMinusOne(u))],
  asech: (u) => [call('positive', u), call('non-negative', difference(ONE, u))],
  acsch: (u) => [call('non-zero', u)],
  asec: (u) => [call('non-negative', squareMinusOne(u))],
  acsc: (u) => [call('non-negative', squareMinusOne(u))],
  coth: (u) => [call('non-zero', u)],
  csch: (u) => [call('non-zero', u)],
  nthRoot: (u, n) => (isEven(n) ? [call('non-negative', u)] : []),
};
const TOTAL = new Set([
  'exp',
  'sin',
  'cos',
  'atan',
  'abs',
  'sign',
  'max',
  'min',
  'sinh',
  'cosh',
  'tanh',
  'sech',
  'asinh',
]);
for (const name of ['erf', 'erfc', 'Phi', 'phi', 'sigma', 'softplus', 'acot']) TOTAL.add(name);

function isEven(n: Term): boolean {
  const value = constantValue(n);
  return value === null || !isInteger(value) || value.n % 2n === 0n;
}

/**
 * All requirements of a term, or null where they are not known (a piecewise term, a derivative, an unknown function).
 * @example requirements(ln(z)/z) // z positive, z not zero
 */
export function requirements(term: Term, context: VerifyContext, depth = 0): Requirement[] | null {
  const found: Requirement[] = [];
  if (depth > 10) return null;
  for (const node of postorder(term)) {
    switch (node.kind) {
      case 'derivative': {
        const inner = ofDerivative(unfold(node.body, context), context, depth);
        if (inner === null) return null;
        found.push(...inner);
        break;
      }
      case 'quotient':
        found.push(call('non-zero', node.denominator));
        break;
      case 'power':
        found.push(...ofPower(node.base, node.exponent));
        break;
      case 'cases':
        return null;
      case 'application': {
        if (node.primes > 0) {
          const body = definingTerm(node.name, node.args, context);
          const inner = body === null ? null : ofDerivative(unfold(body, context), context, depth);
          if (inner === null) return null;
          found.push(...inner);
          break;
        }
        const [u = ONE, v = u] = node.args;
        const own = context.definitions?.some(({ name }) => name === node.name) ?? false;
        const domain = own || !Object.hasOwn(DOMAINS, node.name) ? undefined : DOMAINS[node.name];
        if (domain !== undefined) found.push(...domain(u, v));
        else if (own || !TOTAL.has(node.name)) {
          const body = definingTerm(node.name, node.args, context);
          const inner = body === null ? null : requirements(body, context, depth + 1);
          if (inner === null) return null;
          found.push(...inner);
        }
        break;
      }
      default:
        break;
    }
  }
  return found;
}

/** Functions with places where they have a value and no derivative, inside their domain. */
const KINKED = new Set(['abs', 'sign', 'max', 'min', 'nthRoot', 'acot']);

/** A derivative needs a neighbourhood: the border of the body's domain does not belong to it. */
function ofDerivative(body: Term, context: VerifyContext, depth: number): Requirement[] | null {
  if (postorder(body).some((node) => node.kind === 'application' && KINKED.has(node.name))) return null;
  const inner = requirements(body, context, depth + 1);
  return inner?.map(({ asks, of }) => call(asks === 'non-negative' ? 'positive' : asks, of)) ?? null;
}

function ofPower(base: Term, exponent: Term): Requirement[] {
  const value = constantValue(exponent);
  if (value === null) return [call('positive', base)];
  if (isInteger(value)) return value.s < 0n ? [call('non-zero', base)] : [];
  return [call(value.s < 0n ? 'positive' : 'non-negative', base)];
}

/** Requirements of a condition's comparisons, as signed gaps: what must hold of each is in `relation`. */
export function gapsOf(condition: Condition): Term[] {
  if (condition.kind !== 'comparison') return condition.conditions.flatMap(gapsOf);
  return [sum([condition.left, product([MINUS_ONE, condition.right])])];
}
