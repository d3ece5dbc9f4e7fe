/** The derivatives that still stand in a line. */
import type { Path } from '../../core/path.ts';
import type { Derivative, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children } from '../../core/traverse.ts';

/** More standing derivatives than this in one line are left to the tidy-up without being shown. */
const MANY = 256;

/** Paths of the outermost standing derivatives, left to right. */
export function standingDerivatives(term: Term): Path[] {
  const found: Path[] = [];
  const visit = (part: Term, path: Path): void => {
    if (!hasDerivative(part) || found.length >= MANY) return;
    if (part.kind === 'derivative') found.push(path);
    else {
      children(part).forEach((child, i) => {
        visit(child, [...path, i]);
      });
    }
  };
  visit(term, []);
  return found;
}

/** Whether d/dx(body) is so easy that nobody writes it out before evaluating it. */
export function isEasy({ body, variable, order }: Derivative, isConstant: (term: Term) => boolean): boolean {
  if (order > 1) return false;
  const linear = (term: Term): boolean => {
    if (term === variable || isConstant(term)) return true;
    switch (term.kind) {
      case 'negation':
        return linear(term.operand);
      case 'sum':
        return term.terms.every(linear);
      case 'product':
        return term.factors.filter((factor) => !isConstant(factor)).length === 1 && term.factors.every(linear);
      case 'quotient':
        return isConstant(term.denominator) && linear(term.numerator);
      default:
        return false;
    }
  };
  const monomial = (term: Term): boolean =>
    linear(term) ||
    (term.kind === 'power' && term.base === variable && isConstant(term.exponent)) ||
    onlyExponential(term);
  const onlyExponential = (term: Term): boolean =>
    (term.kind === 'application' && term.args.length === 1 && !isConstant(term) && linear(term.args[0] as Term)) ||
    (term.kind === 'power' && isConstant(term.base) && linear(term.exponent));
  const easy = (term: Term): boolean => {
    if (monomial(term)) return true;
    switch (term.kind) {
      case 'negation':
        return easy(term.operand);
      case 'sum':
        return term.terms.every(easy);
      case 'product': {
        const dependent = term.factors.filter((factor) => !isConstant(factor));
        return dependent.length === 1 && easy(dependent[0] as Term);
      }
      case 'quotient':
        return isConstant(term.denominator) && easy(term.numerator);
      default:
        return false;
    }
  };
  return easy(body);
}
