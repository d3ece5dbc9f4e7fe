/**
 * A user's own rules and functions, from JSON with the same schema as ours. Nothing is taken on trust: the shape is
 * checked, a sound rule is tried on many terms, and one that is wrong is refused with the counterexample.
 */
import { sidesOf } from '../core/equation.ts';
import { type FunctionEntry, type FunctionTable, functionTable } from '../core/functions.ts';
import { conjunction, derivative, symbol } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import type { Witness } from '../core/verdict.ts';
import { printPlain } from '../print/index.ts';
import { type CompiledRule, compileRule, type Rule, RuleError, type Words } from '../rule/index.ts';
import { readSides, readTerm } from '../syntax/index.ts';
import { equal } from '../verify/index.ts';
import { trials } from './rule-trials.ts';

export interface UserRules {
  readonly rules: readonly Rule[];
  readonly words: Words;
  /** Our functions and theirs. */
  readonly functions: FunctionTable;
}

/** What is wrong with a rules file. */
export class UserRulesError extends Error {
  readonly code: 'bad-rules-file' | 'unsound-rule';
  constructor(code: 'bad-rules-file' | 'unsound-rule', message: string) {
    super(message);
    this.name = 'UserRulesError';
    this.code = code;
  }
}
const bad = (message: string): UserRulesError => new UserRulesError('bad-rules-file', message);

/**
 * Reads `{ "rules": […], "functions": […], "words": {…} }` (each of them optional).
 * @throws UserRulesError where the file has another shape, or a rule or a derivative in it does not hold
 * @example loadUserRules('{ "rules": [{ "id": "my/double", "kind": "sound", "from": "u + u", "to": "2 u", "examples": [] }] }', functions)
 */
export function loadUserRules(text: string, ours: FunctionTable): UserRules {
  const data = parsed(text);
  const entries = listOf(data, 'functions').map(functionEntry);
  let functions: FunctionTable;
  try {
    functions = entries.length === 0 ? ours : functionTable([...ours.entries, ...entries]);
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error));
  }
  for (const entry of entries) checkDerivative(entry, functions);
  const rules = listOf(data, 'rules').map(ruleRecord);
  for (const rule of rules) checkRule(rule, functions);
  return { rules, functions, words: wordsIn(data.words) };
}

type Data = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Data {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw bad(`the rules file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(data)) throw bad('a rules file is { "rules": […], "functions": […], "words": {…} }');
  return data;
}
function listOf(data: Data, key: string): readonly unknown[] {
  const list = data[key] ?? [];
  if (!Array.isArray(list)) throw bad(`"${key}" is a list`);
  return list;
}
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const optionalTexts = (record: Data, keys: readonly string[]): boolean =>
  keys.every((key) => record[key] === undefined || isTexts(record[key]));

function ruleRecord(value: unknown, index: number): Rule {
  const isRule = (record: Data): boolean =>
    typeof record.id === 'string' &&
    record.kind === 'sound' &&
    typeof record.from === 'string' &&
    typeof record.to === 'string' &&
    optionalTexts(record, ['when', 'assumes', 'never', 'aliases', 'chosen']) &&
    Array.isArray(record.examples) &&
    record.examples.every((example) => isTexts(example) && example.length === 2);
  const holds = (candidate: unknown): candidate is Rule => isRecord(candidate) && isRule(candidate);
  if (holds(value)) return value;
  throw bad(`rule ${index + 1} is not { "id", "kind": "sound", "from", "to", "when"?, "assumes"?, "examples" }`);
}

function functionEntry(value: unknown, index: number): FunctionEntry {
  const isEntry = (candidate: unknown): candidate is FunctionEntry =>
    isRecord(candidate) &&
    ['name', 'title', 'latex'].every((key) => typeof candidate[key] === 'string') &&
    isTexts(candidate.formals) &&
    candidate.formals.length > 0 &&
    optionalTexts(candidate, ['aliases', 'derivative', 'kinks', 'assumes', 'conventions']) &&
    ['definition', 'domain', 'inverse', 'range', 'unicode'].every((key) =>
      ['undefined', 'string'].includes(typeof candidate[key]),
    );
  if (isEntry(value)) return value;
  throw bad(`function ${index + 1} is not { "name", "title", "latex", "formals", "definition"?, "derivative"? }`);
}

function wordsIn(value: unknown): Words {
  const isWords = (candidate: unknown): candidate is Words =>
    isRecord(candidate) &&
    Object.values(candidate).every(
      (own) => isRecord(own) && typeof own.name === 'string' && typeof own.say === 'string',
    );
  if (value === undefined) return {};
  if (isWords(value)) return value;
  throw bad('"words" is { "rule/id": { "name", "say" } }');
}

function checkRule(rule: Rule, functions: FunctionTable): void {
  let compiled: CompiledRule;
  try {
    compiled = compileRule(rule, functions);
    // What a rule assumes (cos u > 0) an example cannot say; the trials below are held to it.
    const examples = (rule.assumes ?? []).length === 0 ? rule.examples : [];
    for (const [before, after] of examples) {
      // What one equation says of another the trials below try.
      const sides = [before, after]
        .map((text) => readSides(text, { functions }))
        .filter((side) => sidesOf(side) === null);
      const [left, right] = sides;
      if (left !== undefined && right !== undefined) refuse(rule.id, left, right, functions, []);
    }
  } catch (error) {
    if (error instanceof RuleError || (error instanceof Error && error.name === 'ReadError')) {
      throw bad(error instanceof RuleError ? error.message : `rule ${rule.id}: ${error.message}`);
    }
    throw error;
  }
  for (const { from, to, assumed } of trials(compiled, functions)) refuse(rule.id, from, to, functions, assumed);
}

/** @throws UserRulesError where the two sides are not equal */
function refuse(id: string, left: Term, right: Term, functions: FunctionTable, assumed: readonly Condition[]): void {
  const on = assumed.length === 0 ? null : conjunction(assumed);
  const { verdict, witness } = equal(left, right, { functions, on });
  if (verdict !== 'unequal') return;
  const sides = `${printPlain(left)} is not ${printPlain(right)}`;
  throw new UserRulesError('unsound-rule', `rule ${id} does not hold: ${sides}${pointOf(witness)}`);
}

function pointOf(witness: Witness | null): string {
  if (witness === null) return '';
  const at = Object.entries(witness.at).map(([name, value]) => `${name} = ${value}`);
  const where = at.length === 0 ? '' : `at ${at.join(', ')} `;
  return `; ${where}the left side is ${witness.left}, the right side ${witness.right}`;
}

/** A function's derivative is held against its definition. */
function checkDerivative(entry: FunctionEntry, functions: FunctionTable): void {
  const read = (text: string): Term => readTerm(text, { functions, symbols: entry.formals }).term;
  try {
    if (entry.definition === undefined || entry.derivative === undefined) return;
    if (entry.derivative.length !== entry.formals.length) {
      throw bad(
        `function ${entry.name} has ${entry.formals.length} arguments and ${entry.derivative.length} derivatives`,
      );
    }
    const body = read(entry.definition);
    entry.derivative.forEach((text, i) => {
      const formal: SymbolTerm = symbol(entry.formals[i] ?? 'u');
      refuse(`derivative/${entry.name}`, derivative(body, formal), read(text), functions, []);
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ReadError') throw bad(`function ${entry.name}: ${error.message}`);
    throw error;
  }
}
