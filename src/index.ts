/**
 * gprime, the library: a definition in, its derivation out, every line checked. No console, no files, no process:
 * it runs in a browser as it does in Node.
 *
 * @example
 * import { derive, write } from 'gprime';
 * console.log(write(derive('g(z) = 1/(1+e^(-z))'), 'text'));
 */
import { functionEntries, malRules, rules, wholeLineMistakes, words } from '../rules/index.ts';
import {
  type CheckEngine,
  type CheckJson,
  type CheckOptions,
  checkJson,
  checkWork,
  makeCheckEngine,
} from './check/index.ts';
import { type FunctionEntry, type FunctionTable, functionTable } from './core/functions.ts';
import type { Condition, SymbolTerm, Term } from './core/term.ts';
import { closedDerivative as closedDerivativeWith } from './derive/closed-derivative.ts';
import { type Defined, define as defineIn } from './derive/define.ts';
import { type DeriveOptions as CourseOptions, derive as deriveWith } from './derive/derive.ts';
import { differentiate as differentiateRaw } from './derive/differentiate.ts';
import { type Engine, makeEngine, tidyContext } from './derive/engine.ts';
import { tidy } from './derive/tidy/tidy.ts';
import * as notes from './notes/index.ts';
import * as print from './print/index.ts';
import { compileRules } from './rule/index.ts';
import {
  fromMathjs as fromMathjsNode,
  type MathjsNode,
  type ReadOptions as ReadIn,
  type Reading,
  readCondition,
  readTerm,
} from './syntax/index.ts';
import type { ClosedForm, Definition, Derivation } from './trace/derivation.ts';
import * as verify from './verify/index.ts';

export {
  type CheckJson,
  type CheckOptions,
  DEFAULT_RUBRIC,
  parseRubric,
  type Rubric,
  RubricError,
} from './check/index.ts';
export type { FunctionEntry, FunctionTable } from './core/functions.ts';
export {
  application,
  cases,
  comparison,
  conjunction,
  derivative,
  difference,
  disjunction,
  exponential,
  negation,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from './core/make.ts';
export type { Path } from './core/path.ts';
export type { Condition, Relation, SymbolTerm, Term } from './core/term.ts';
export type { Verdict, Witness } from './core/verdict.ts';
export { VERSION } from './core/version.ts';
export type { Defined } from './derive/define.ts';
export { DeriveError, type DeriveErrorCode, RefutedLine } from './derive/error.ts';
export type { HtmlNotesOptions, Paint, TextFormat, UnicodeNotesOptions } from './notes/index.ts';
export { type HtmlRenderer, htmlRenderer, renderHtml, renderMathml, type SharedText } from './print/index.ts';
export type { Rule } from './rule/schema.ts';
export { type Ambiguity, detectFormat, loadLatex, ReadError, type Reading, type SourceNode } from './syntax/index.ts';
export type { ClosedForm, Definition, Derivation, Detail, Line, Remark, Step, Subject } from './trace/derivation.ts';
export { type BigEvaluator, type CheckTable, type EqualResult, loadBig } from './verify/index.ts';

/** The functions that are known by name, from `rules/functions`. */
export const functions: FunctionTable = functionTable(functionEntries);
export { rules, words };

/** How texts are read; the function table is given. */
export type ReadOptions = Partial<ReadIn>;
export type DeriveOptions = CourseOptions & ReadOptions;

// One engine for the table and the rules above, made when it is first needed; keyed by the table, which never changes.
const ENGINES = new WeakMap<FunctionTable, Engine>();
function engine(): Engine {
  const made = ENGINES.get(functions) ?? makeEngine(functions, compileRules(rules, functions));
  ENGINES.set(functions, made);
  return made;
}

/**
 * Reads an expression, plain text or (given `latex` from `await loadLatex()`) LaTeX.
 * @throws ReadError with code, span and caret excerpt.
 * @example parse('1/(1+e^-z)').term
 */
export const parse = (text: string, options: ReadOptions = {}): Reading => readTerm(text, { functions, ...options });

/** Reads a condition. @throws ReadError @example parseCondition('z > 0 and a != 1') */
export const parseCondition = (text: string, options: ReadOptions = {}): Condition =>
  readCondition(text, { functions, ...options });

/**
 * Reads a definition: `g(z) = …`, `y = …`, a bare expression, or a name from the function table.
 * @throws ReadError; DeriveError where the variable is not clear.
 * @example define('a tanh(b z)').definition.parameters.map((one) => one.name) // ['a', 'b']
 */
export const define = (text: string, options: ReadOptions = {}): Defined => defineIn(text, { functions, ...options });

/**
 * Derives g′ step by step, to its closed form in g, every line checked.
 * @throws ReadError, DeriveError; RefutedLine where a line of ours is wrong (a mistake in gprime).
 * @example derive('g(z) = tanh(z)').closedForm // 1 - g(z)^2, proved
 */
export function derive(definition: string | Definition, options: DeriveOptions = {}): Derivation {
  if (typeof definition !== 'string') return deriveWith(definition, options, engine());
  const { definition: given, order } = define(definition, options);
  return deriveWith(given, { ...options, order: options.order ?? order }, engine());
}

/**
 * The closed form of a derivative of any order in g, without the lines that lead to it; null where there is none.
 * @throws ReadError, DeriveError; RefutedLine where a line of ours is wrong (a mistake in gprime).
 * @example printPlain(closedDerivative('sigma(z)', 2).term) // g(z)*(1 - g(z))*(1 - 2*g(z))
 */
export function closedDerivative(
  definition: string | Definition,
  order = 1,
  options: DeriveOptions = {},
): ClosedForm | null {
  const given = typeof definition === 'string' ? define(definition, options).definition : definition;
  return closedDerivativeWith(given, order, options, engine());
}

/**
 * The derivative as a term, without steps: as the rules give it, or with `tidy` in the form a person would leave it in.
 * The cost is linear in the number of distinct subterms.
 * @example differentiate(parse('sin(z^2)').term, symbol('z'))
 */
export function differentiate(term: Term, variable: SymbolTerm, options: { readonly tidy?: boolean } = {}): Term {
  const made = engine();
  const raw = differentiateRaw(term, variable, made.templates);
  return options.tidy === true ? tidy(raw, tidyContext(made, variable)) : raw;
}

/**
 * Whether two terms are equal wherever both are defined.
 * @example equal(parse('tanh(z)').term, parse('2 sigma(2 z) - 1').term).verdict // 'equal'
 */
export const equal = (a: Term, b: Term, options: Partial<verify.VerifyContext> = {}): verify.EqualResult =>
  verify.equal(a, b, { functions, ...options });

/** The numbers of g and of its derivative in three ways that share no code. */
export function checkTable(
  derivation: Derivation,
  options: { readonly big?: verify.BigEvaluator | null } = {},
): verify.CheckTable {
  const { definition, order, closedForm, result } = derivation;
  const context = { functions, assumptions: derivation.assumptions };
  return verify.checkTable(
    definition,
    closedForm?.term ?? result,
    context,
    definition.parameters,
    options.big ?? null,
    { order },
  );
}

/** Options of the writers: what `documentOf` needs besides the tables that are given here. */
export type WriteOptions = notes.UnicodeNotesOptions & Partial<notes.NotesContext>;

/** A derivation as text of a format. @example write(derivation, 'latex') // \begin{align*} … */
export const write = (derivation: Derivation, format: notes.TextFormat, options: WriteOptions = {}): string =>
  notes.write(derivation, format, { functions, words, ...options }, options);

/** A derivation as one HTML page. @example writeHtml(derivation, { render: await htmlRenderer(), katexCss }) */
export function writeHtml(
  derivation: Derivation,
  options: notes.HtmlNotesOptions & Partial<notes.NotesContext>,
): string {
  const context = { functions, words, ...options };
  return notes.writeHtml(notes.documentOf(derivation, context), context, options);
}

/** One line that `parse` reads back to the same term, and mathjs to the same value. */
export const printPlain = (term: Term): string => print.printPlain(term);
/** One line of Unicode for people. */
export const printText = (term: Term): string => print.printText(term, { functions });
/** LaTeX for KaTeX, MathJax and LaTeX alike; `mark` sets off the subterm at a path. */
export const printLatex = (term: Term, options: Omit<print.LatexOptions, 'functions'> = {}): string =>
  print.printLatex(term, { functions, ...options });
/** Two-dimensional text, in lines no wider than `width`. */
export const printUnicode = (term: Term, options: Omit<print.UnicodeOptions, 'functions'> = {}): string[] =>
  print.printUnicode(term, { functions, ...options });
/** MathML through KaTeX. */
export const printMathml = (term: Term): Promise<string> => print.renderMathml(printLatex(term));
/** HTML with MathML inside, through KaTeX; the page needs KaTeX's style sheet. */
export const printHtml = (term: Term): Promise<string> => print.renderHtml(printLatex(term));
/** A large term with its repeated parts named. */
export const printShared = (term: Term, by: (term: Term) => string, maxSize?: number): print.SharedText =>
  print.printShared(term, by, maxSize);
/** The term of a mathjs node. @example fromMathjs(math.parse('1/(1+e^(-z))')) */
export const fromMathjs = (node: MathjsNode): Term => fromMathjsNode(node, functions);
/** A mathjs node of the same value. */
export const toMathjs: typeof print.toMathjsNode = print.toMathjsNode;

// As for the engine above: one for the rules and one more for each LaTeX reader, which never changes either.
const CHECK_ENGINES = new WeakMap<object, CheckEngine>();

/**
 * Checks a student's derivation: verdict, rules, mistakes of every line, the end, marks and the next hint, as the JSON
 * document of `gprime check`. LaTeX needs `latex: await loadLatex()`.
 * @throws ReadError, DeriveError where the definition is not clear; work that cannot be read is a result
 * @example check('g(z) = tanh(z)', "g'(z) = 1 - tanh^2 z").correct // true
 */
export function check(
  of: string,
  work: string,
  options: CheckOptions & Pick<ReadOptions, 'latex' | 'log'> = {},
): CheckJson {
  const { latex, log } = options;
  const key = latex ?? functions;
  const known = CHECK_ENGINES.get(key);
  const made =
    known?.log === (log ?? 'natural')
      ? known
      : makeCheckEngine({
          functions,
          rules,
          malRules,
          wholeLineMistakes,
          words,
          ...(latex !== undefined && { latex }),
          ...(log !== undefined && { log }),
        });
  CHECK_ENGINES.set(key, made);
  return checkJson(checkWork({ of, work }, options, made), made);
}

/** One entry of the function table, by any of its names. */
export const functionNamed = (name: string): FunctionEntry | null => functions.find(name);
