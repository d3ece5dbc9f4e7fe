/**
 * A user's own functions, from JSON. Nothing is taken on trust: names, symbols, usual values and assumptions are
 * checked, and a derivative that is given must be the definition's. What passes is an entry like any other.
 */
import { type FunctionEntry, type FunctionTable, functionTable } from '../core/functions.ts';
import { conjunction, derivative, symbol } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { mapCondition, postorder, substitute, symbolsOf } from '../core/traverse.ts';
import { printPlain } from '../print/index.ts';
import { decideCondition, numberTerm, ruleContext } from '../rule/index.ts';
import { readCondition, readDefinition, readTerm } from '../syntax/index.ts';
import { constantValue, equal, unfold } from '../verify/index.ts';

/** What is wrong with a file of functions, and in which of them. */
export class UserFunctionsError extends Error {
  readonly code = 'bad-functions-file';
  constructor(message: string) {
    super(message);
    this.name = 'UserFunctionsError';
  }
}

type Data = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const SHAPE =
  '{ "functions": [{ "name": "bell", "definition": "bell(x) = a exp(-x^2)", "parameters": { "a": "1" } }] }';
const KEYS: readonly string[] = [
  'name',
  'definition',
  'title',
  'latex',
  'unicode',
  'aliases',
  'parameters',
  'assumes',
  'assumptions',
  'derivative',
  'domain',
  'range',
  'kinks',
  'conventions',
  'source',
  'family',
];
const LONGEST_NAME = 60;
const LONGEST_QUOTE = 60;
/** What a lesson can be made of. */
const MOST_NODES = 300;
const MOST_LEVELS = 40;
/** What a page, a terminal or TeX would take for an order. */
const CONTROL = /\p{Cc}/u;
/** A name in LaTeX: one command or word, with an index: `\\sigma`, `\\operatorname{bell}_\\alpha`. */
const LATEX_NAME =
  /^(?:\\(?:operatorname\*?|mathrm|mathit|mathsf|mathbf|text)\{(?:[\w\s.,+-]|\\_)+\}|\\[A-Za-z]+|[A-Za-z]+)(?:[_^](?:\{[\w\s\\*+-]+\}|\\[A-Za-z]+|[\w*]))*$/;
const TEX_ORDER = /\\(?:input|include|write|openin|openout|read|def|let|gdef|edef|csname|catcode|immediate|special)\b/;
/** Names that mean something else wherever they stand. */
const TAKEN: ReadonlySet<string> = new Set(['e', 'pi', 'd', 'i', 'f', 'g', 'h', 'F', 'G', 'H', 'value']);
/** What the argument is called in the table: metavariables of rules, which stand for any term. */
const FORMALS = ['u', 'v', 'w'];
/** The variable of functions that are called by their name alone. */
const VARIABLE = 'z';
const CONSTANTS: ReadonlySet<string> = new Set(['e', 'pi']);

/**
 * The table of our functions and theirs. A function may use those before it in the file.
 * @throws UserFunctionsError with the function's name and what is wrong
 * @example loadUserFunctions('[{ "name": "bell", "definition": "exp(-x^2)" }]', functions).find('bell')
 */
export function loadUserFunctions(text: string, ours: FunctionTable): FunctionTable {
  return listIn(text).reduce<FunctionTable>((known, data, i) => {
    const entry = entryOf(data, i + 1, known);
    try {
      return functionTable([...known.entries, entry]);
    } catch (error) {
      throw new UserFunctionsError(`function ${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }, ours);
}

function listIn(text: string): readonly unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserFunctionsError(`the file of functions is not JSON: ${why}`);
  }
  const list = isRecord(data) ? data.functions : data;
  if (!Array.isArray(list)) throw new UserFunctionsError(`a file of functions is ${SHAPE}, or the list alone`);
  return list;
}

function entryOf(data: unknown, number: number, known: FunctionTable): FunctionEntry {
  if (!isRecord(data) || typeof data.name !== 'string') {
    throw new UserFunctionsError(`function ${number} has no "name"; a file of functions is ${SHAPE}`);
  }
  const checker = new Checker(data.name, data, known);
  return checker.entry();
}

class Checker {
  readonly #name: string;
  readonly #data: Data;
  readonly #functions: FunctionTable;

  constructor(name: string, data: Data, functions: FunctionTable) {
    this.#name = name;
    this.#data = data;
    this.#functions = functions;
  }

  entry(): FunctionEntry {
    this.#checkShape();
    const parameters = this.#parameters();
    const names = Object.keys(parameters);
    const { formal: own, body: written } = this.#definition(names);
    const formal = symbol(FORMALS.find((name) => !names.includes(name)) ?? 'u');
    const renamed = (term: Term): Term => substitute(term, new Map<Term, Term>([[own, formal]]));
    const body = renamed(written);
    const assumes = this.#assumptions(parameters);
    const whole = unfold(body, { functions: this.#functions });
    if (whole.size > MOST_NODES || whole.depth > MOST_LEVELS) {
      throw this.#bad(
        `its definition has ${whole.size} nodes on ${whole.depth} levels when spelt out; at most ${MOST_NODES} on ${MOST_LEVELS} are taken`,
      );
    }
    const definition = printPlain(body);
    if (this.#read(definition, []) !== body) {
      throw this.#bad('a name in the definition is too long to be read back: use single letters, Greek names or a_1');
    }
    const given = this.#derivative(own, written, assumes, names);
    const slope = given === null ? null : printPlain(renamed(given));
    const texts = (key: string): readonly string[] | undefined => {
      const value = this.#data[key];
      return isTexts(value) ? value : undefined;
    };
    const text = (key: string): string | undefined => {
      const value = this.#data[key];
      return typeof value === 'string' ? value : undefined;
    };
    /** A condition on the argument, with the argument's new name. */
    const condition = (written: string): string => {
      this.#reading(written, () =>
        readCondition(written, { functions: this.#functions, symbols: [own.name, ...names] }),
      );
      return written.replace(new RegExp(`\\b${own.name}\\b`, 'g'), formal.name);
    };
    const domain = text('domain');
    const optional = {
      aliases: texts('aliases'),
      kinks: texts('kinks')?.map(condition),
      conventions: texts('conventions'),
      domain: domain === undefined ? undefined : condition(domain),
      range: text('range'),
      source: text('source'),
      unicode: text('unicode'),
    };
    return {
      name: this.#name,
      title: text('title') ?? this.#name,
      latex: text('latex') ?? `\\operatorname{${this.#name.replaceAll('_', '\\_')}}`,
      formals: [formal.name],
      definition,
      family: text('family') ?? 'own',
      ...(names.length > 0 && { parameters }),
      ...(assumes.length > 0 && { assumes: this.#assumptionTexts() }),
      ...(slope !== null && { derivative: [slope] }),
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
  }

  #bad(message: string): UserFunctionsError {
    return new UserFunctionsError(`function ${this.#name}: ${message}`);
  }

  #checkShape(): void {
    const strange = Object.keys(this.#data).find((key) => !KEYS.includes(key));
    if (strange !== undefined) throw this.#bad(`there is no "${strange}"; known are ${KEYS.join(', ')}`);
    const indexed = /^([A-Za-z]+)_\d+$/.exec(this.#name)?.[1] ?? null;
    const isIndex = indexed !== null && (indexed.length === 1 || this.#functions.find(indexed) !== null);
    if (!/^[A-Za-z]\w*$/.test(this.#name) || this.#name.length > LONGEST_NAME || TAKEN.has(this.#name) || isIndex) {
      throw this.#bad(
        'a name is letters, digits and _, starts with a letter, and is not one of e, pi, d, i, f, g, h or another name with an index',
      );
    }
    const taken = this.#functions.find(this.#name);
    if (taken !== null) throw this.#bad(`the name is taken by the ${taken.title}`);
    if (typeof this.#data.definition !== 'string') throw this.#bad('"definition" is missing: "exp(-x^2)"');
    for (const key of ['title', 'latex', 'unicode', 'domain', 'range', 'source', 'family']) {
      if (!['undefined', 'string'].includes(typeof this.#data[key])) throw this.#bad(`"${key}" is a text`);
    }
    for (const [key, value] of Object.entries(this.#data)) {
      if (typeof value === 'string' && CONTROL.test(value)) throw this.#bad(`"${key}" has a control character`);
    }
    const { latex } = this.#data;
    if (typeof latex === 'string' && (!LATEX_NAME.test(latex) || TEX_ORDER.test(latex))) {
      throw this.#bad('"latex" is the name alone, as one command: "\\\\operatorname{bell}"');
    }
    for (const key of ['aliases', 'kinks', 'conventions', 'assumes', 'assumptions']) {
      if (this.#data[key] !== undefined && !isTexts(this.#data[key])) throw this.#bad(`"${key}" is a list of texts`);
    }
  }

  /** Reads a formula of the entry; what cannot be read is told with its place. */
  #read(text: string, symbols: readonly string[]): Term {
    return this.#reading(text, () => readTerm(text, { functions: this.#functions, symbols }).term);
  }
  #reading<T>(text: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
      throw this.#bad(`cannot read '${shown}': ${why}`);
    }
  }

  #parameters(): Readonly<Record<string, string>> {
    const given = this.#data.parameters ?? {};
    if (!isRecord(given)) throw this.#bad('"parameters" gives each its usual value: { "alpha": "1" }');
    const parameters: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) {
      if (TAKEN.has(name) || name === VARIABLE) {
        throw this.#bad(`a parameter cannot be called ${name}: by name, functions are derived as g(${VARIABLE})`);
      }
      const text = typeof value === 'number' ? String(value) : value;
      if (
        typeof text !== 'string' ||
        !/^-?[\d.]+(?:\/[\d.]+)?$/.test(text) ||
        constantValue(this.#read(text, [])) === null
      )
        throw this.#bad(`the usual value of ${name} is a number, such as "1" or "3/2"`);
      parameters[name] = text;
    }
    return parameters;
  }

  #definition(parameters: readonly string[]): { formal: SymbolTerm; body: Term } {
    const text = String(this.#data.definition);
    const options = { functions: this.#functions, symbols: parameters, unknownFunctions: [this.#name] };
    const { name, variable, reading } = this.#reading(text, () => readDefinition(text, options));
    if (name !== null && name !== this.#name) throw this.#bad(`its definition defines ${name}`);
    const body = reading.term;
    if (postorder(body).some((term) => term.kind === 'application' && term.name === this.#name)) {
      throw this.#bad('it is defined by itself');
    }
    const open = symbolsOf(body).filter((one) => !CONSTANTS.has(one.name) && !parameters.includes(one.name));
    const formal =
      variable ?? (open.length === 1 ? open[0] : undefined) ?? (open.length === 0 ? symbol('u') : undefined);
    if (formal === undefined) {
      throw this.#bad(
        `which of ${open.map((one) => one.name).join(', ')} is its argument? Write ${this.#name}(x) = …, and give the others a usual value under "parameters"`,
      );
    }
    const stray = open.find((one) => one !== formal);
    if (stray !== undefined) {
      throw this.#bad(
        `${stray.name} is neither its argument nor a parameter: give it a usual value under "parameters"`,
      );
    }
    if (parameters.includes(formal.name)) throw this.#bad(`${formal.name} is its argument and a parameter at once`);
    return { formal, body };
  }

  #assumptionTexts(): readonly string[] {
    const { assumes, assumptions } = this.#data;
    return [...(isTexts(assumes) ? assumes : []), ...(isTexts(assumptions) ? assumptions : [])];
  }

  #assumptions(parameters: Readonly<Record<string, string>>): readonly Condition[] {
    const names = Object.keys(parameters);
    const values = new Map<Term, Term>(
      Object.entries(parameters).flatMap(([name, text]) => {
        const value = constantValue(this.#read(text, []));
        return value === null ? [] : [[symbol(name), numberTerm(value)]];
      }),
    );
    return this.#assumptionTexts().map((text) => {
      const condition = this.#reading(text, () => readCondition(text, { functions: this.#functions, symbols: names }));
      const used = new Set<string>();
      mapCondition(condition, (term) => {
        for (const one of symbolsOf(term)) used.add(one.name);
        return term;
      });
      const stray = [...used].find((name) => !names.includes(name) && !CONSTANTS.has(name));
      if (stray !== undefined) throw this.#bad(`it assumes '${text}', but ${stray} is not one of its parameters`);
      const usual = mapCondition(condition, (term) => substitute(term, values));
      if (decideCondition(usual, ruleContext(this.#functions)) === 'no') {
        throw this.#bad(`its usual values are against what it assumes: '${text}'`);
      }
      return condition;
    });
  }

  #derivative(
    formal: SymbolTerm,
    body: Term,
    assumes: readonly Condition[],
    parameters: readonly string[],
  ): Term | null {
    const given = this.#data.derivative;
    if (given === undefined) return null;
    const text = isTexts(given) && given.length === 1 ? given[0] : given;
    if (typeof text !== 'string') throw this.#bad('"derivative" is a text');
    const claimed = this.#read(text, [formal.name, ...parameters]);
    const on = assumes.length === 0 ? null : conjunction(assumes);
    const { verdict, witness } = equal(derivative(body, formal), claimed, { functions: this.#functions, on });
    if (verdict === 'unequal') {
      const at = Object.entries(witness?.at ?? {}).map(([name, value]) => `${name} = ${value}`);
      const where = witness === null ? '' : `: at ${at.join(', ')} it is ${witness.left}, not ${witness.right}`;
      throw this.#bad(`'${text}' is not its derivative${where}`);
    }
    return claimed;
  }
}
