/**
 * A formula of the function table, compiled to a builder: given the arguments it makes the term, without matching and
 * without walking the formula's text again.
 */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { application, negation, power, product, quotient, sum, symbol } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { substitute } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';

export type Template = (args: readonly Term[]) => Term;

/** The templates of one function: its definition, and one partial derivative for each formal argument. */
export interface FunctionTemplates {
  readonly entry: FunctionEntry;
  readonly definition: Template | null;
  readonly partials: readonly Template[] | null;
}

/** Compiles the formulas of every function when it is first asked for. */
export function templatesOf(functions: FunctionTable): (name: string) => FunctionTemplates | null {
  const compiled = new Map<string, FunctionTemplates>();
  return (name) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const entry = functions.find(name);
    if (entry === null) return null;
    const read = (text: string): Template => compileTemplate(readTerm(text, { functions }).term, entry.formals);
    const templates: FunctionTemplates = {
      entry,
      definition: entry.definition === undefined ? null : read(entry.definition),
      partials: entry.derivative === undefined ? null : entry.derivative.map(read),
    };
    compiled.set(name, templates);
    return templates;
  };
}

/** A builder for a term whose symbols named in `formals` stand for arguments. */
export function compileTemplate(term: Term, formals: readonly string[]): Template {
  const compile = (part: Term): Template => {
    switch (part.kind) {
      case 'symbol': {
        const index = formals.indexOf(part.name);
        return index < 0 ? () => part : (args) => args[index] as Term;
      }
      case 'number':
        return () => part;
      case 'sum': {
        const terms = part.terms.map(compile);
        return (args) => sum(terms.map((build) => build(args)));
      }
      case 'product': {
        const factors = part.factors.map(compile);
        return (args) => product(factors.map((build) => build(args)));
      }
      case 'negation': {
        const operand = compile(part.operand);
        return (args) => negation(operand(args));
      }
      case 'quotient': {
        const [over, under] = [compile(part.numerator), compile(part.denominator)];
        return (args) => quotient(over(args), under(args));
      }
      case 'power': {
        const [base, exponent] = [compile(part.base), compile(part.exponent)];
        return (args) => power(base(args), exponent(args));
      }
      case 'application': {
        const inner = part.args.map(compile);
        return (args) =>
          application(
            part.name,
            inner.map((build) => build(args)),
            part.primes,
          );
      }
      case 'derivative':
      case 'cases': {
        return (args) => replaceFormals(part, formals, args);
      }
    }
  };
  return compile(term);
}

function replaceFormals(term: Term, formals: readonly string[], args: readonly Term[]): Term {
  return substitute(term, new Map(formals.map((name, i) => [symbol(name), args[i] as Term])));
}
