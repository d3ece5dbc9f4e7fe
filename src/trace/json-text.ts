/** Terms as text in a document, and back. Very large terms share their repeated parts through the document's `where`. */
import type { FunctionTable } from '../core/functions.ts';
import { sum } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { children, mapCondition, substitute } from '../core/traverse.ts';
import { MAX_SIZE, printConditionPlain, printLatex, printPlain, shareTerm } from '../print/index.ts';
import { readCondition, readSides, readTerm } from '../syntax/index.ts';
import type { Derivation } from './derivation.ts';

export interface TermWriter {
  plain(term: Term): string;
  latex(term: Term): string;
  condition(condition: Condition): string;
  /** What the names mean that stand for repeated parts; empty in all but huge documents. */
  readonly where: readonly (readonly [name: string, plain: string])[];
}

/** The writer for one derivation. Terms are written once, however often they occur. */
export function termWriter(derivation: Derivation, functions: FunctionTable): TermWriter {
  const large = largeTerms(derivation);
  const short = new Map<Term, Term>();
  let where: readonly (readonly [string, string])[] = [];
  if (large.length > 0) {
    const { variable, parameters } = derivation.definition;
    // One sum of all of them, so that a part has one name throughout; the symbols keep their names to themselves.
    const shared = shareTerm(sum([variable, ...parameters, ...large]), 0);
    const written = children(shared.term).slice(1 + parameters.length);
    large.forEach((term, i) => {
      short.set(term, written[i] as Term);
    });
    where = shared.where.map(([name, part]) => [name.name, printPlain(part)]);
  }
  const shorten = (term: Term): Term => short.get(term) ?? term;
  const plain = remembered((term) => printPlain(shorten(term)));
  const latex = remembered((term) => printLatex(shorten(term), { functions }));
  const condition = (written: Condition): string => printConditionPlain(mapCondition(written, shorten));
  return { plain, latex, condition, where };
}

function remembered(write: (term: Term) => string): (term: Term) => string {
  const known = new Map<Term, string>();
  return (term) => {
    let text = known.get(term);
    if (text === undefined) {
      text = write(term);
      known.set(term, text);
    }
    return text;
  };
}

/** The terms too large to be written out, each once, in order of appearance. */
function largeTerms({ definition, lines, result, closedForm, also }: Derivation): Term[] {
  const found = new Set<Term>();
  const look = (term: Term): void => {
    if (term.size > MAX_SIZE) found.add(term);
  };
  look(definition.body);
  for (const { left, term, steps } of lines) {
    if (left !== undefined) look(left);
    look(term);
    for (const step of steps) for (const part of [step.before, step.after, ...Object.values(step.bindings)]) look(part);
  }
  for (const part of [result, ...(closedForm === null ? [] : [closedForm.term]), ...also.map((other) => other.term)]) {
    look(part);
  }
  return [...found];
}

export interface TermReader {
  term(text: string): Term;
  /** A term, or an equation. */
  state(text: string): Term;
  condition(text: string): Condition;
}

/** Reads what a writer wrote. Both methods throw a ReadError on text that cannot be read. */
export function termReader(functions: FunctionTable, where: readonly (readonly [string, string])[]): TermReader {
  // As in patterns: in plain text a name before a bracket is a function, and names are taken as they stand.
  const options = { functions, format: 'plain', patterns: true } as const;
  const meaning = new Map<Term, Term>();
  const restore = (term: Term): Term => (meaning.size === 0 ? term : substitute(term, meaning));
  const known = new Map<string, Term>();
  const term = (text: string): Term => {
    let found = known.get(text);
    if (found === undefined) {
      found = restore(readTerm(text, options).term);
      known.set(text, found);
    }
    return found;
  };
  const equations = new Map<string, Term>();
  const state = (text: string): Term => {
    if (!text.includes(' = ')) return term(text);
    const found = equations.get(text) ?? restore(readSides(text, options));
    equations.set(text, found);
    return found;
  };
  for (const [name, text] of where) {
    const part = term(text);
    meaning.set(readTerm(name, options).term, part);
    known.clear();
  }
  return { term, state, condition: (text) => mapCondition(readCondition(text, options), restore) };
}
