/** A derivative that was derived before is cited by its formula: σ′(z) = σ(z)(1 − σ(z)). */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { application, comparison, symbol } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { substitute } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';
import type { Step } from '../trace/index.ts';
import type { Span } from './prose.ts';

/** A longer formula is no reason in brackets any more. */
const LONGEST = 24;

/** The formula that a step cites; null where it cites none, or one that everybody knows (sin′ = cos). */
export function citationOf(step: Step, functions: FunctionTable): Span | null {
  const found = /^derivative\/(\w+?)(-of-variable)?$/.exec(step.rule);
  const entry = found === null ? null : functions.find(found[1] ?? '');
  if (found === null || entry === null || !isDerivedBefore(entry, functions)) return null;
  const [formal = 'u'] = entry.formals;
  // With the chain rule to come, f′ is said at u.
  const argument = found[2] === undefined ? symbol('u') : (step.bindings.x ?? symbol(formal));
  const [text = '0'] = entry.derivative ?? [];
  const value = substitute(
    readTerm(text, { functions, symbols: entry.formals }).term,
    new Map<Term, Term>([[symbol(formal), argument]]),
  );
  if (value.size > LONGEST) return null;
  return { condition: comparison(application(entry.name, [argument], 1), '=', value) };
}

/** Functions of one variable with a definition to derive them from; roots and case distinctions are read off. */
function isDerivedBefore(entry: FunctionEntry, functions: FunctionTable): boolean {
  if (entry.definition === undefined || entry.derivative?.length !== 1) return false;
  const { kind } = readTerm(entry.definition, { functions, symbols: entry.formals }).term;
  return kind !== 'power' && kind !== 'cases';
}
