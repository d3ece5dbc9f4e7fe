/** The exact value of a term at an exact point, as a short term: 2/9, √3/2, ln 2. */

import { E, PI } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { hasCases, hasDerivative } from '../../core/traits.ts';
import { substitute, symbolsOf } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import type { Form } from './kernel.ts';
import { Converter } from './rational-form.ts';
import { termOfForm } from './readback.ts';
import { Stop } from './stop.ts';
import { substituteForm } from './substitute.ts';
import { Workspace } from './workspace.ts';

const SIZE_LIMIT = 12;

/**
 * The value where it is short, else null. It is a text for people: nothing is proved by it.
 * @example exactValue(sigma(z), z = ln 2) // 2/3
 */
export function exactValue(term: Term, point: ReadonlyMap<SymbolTerm, Term>, context: VerifyContext): Term | null {
  if (hasCases(term)) return null;
  const workspace = new Workspace();
  const converter = new Converter(workspace, context);
  try {
    const form =
      hasDerivative(term) || hasPrimes(term)
        ? substituteForm(workspace, converter.form(term), formsOf(point, converter))
        : converter.form(substitute(term, point));
    const value = termOfForm(form);
    const open = symbolsOf(value).some((symbol) => symbol !== E && symbol !== PI);
    return open || value.size > SIZE_LIMIT ? null : value;
  } catch (stop) {
    if (stop instanceof Stop) return null;
    throw stop;
  }
}

const hasPrimes = (term: Term): boolean => term.kind === 'application' && term.primes > 0;

function formsOf(point: ReadonlyMap<SymbolTerm, Term>, converter: Converter): Map<SymbolTerm, Form> {
  const forms = new Map<SymbolTerm, Form>();
  for (const [symbol, value] of point) forms.set(symbol, converter.form(value));
  return forms;
}
