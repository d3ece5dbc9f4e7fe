/**
 * The rules that the function table implies:
 * - `derivative/sin-of-variable`: d/dx sin x = cos x
 * - `derivative/sin`: d/dx sin u = cos u · d/dx u
 * - `definition/tanh`: tanh u = its definition by more elementary functions; `recognise/tanh`: the same, backwards
 *
 * They are compiled one by one, when they are asked for.
 */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { application, derivative, product, sumOf, symbol, ZERO } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { substitute, symbolsOf } from '../core/traverse.ts';
import { readCondition, readTerm } from '../syntax/index.ts';
import { type CompiledRule, compileTerms, RuleError } from './compile.ts';
import type { SoundRule } from './schema.ts';

export type TableRuleKind = 'derivative' | 'derivative-of-variable' | 'definition' | 'recognise';

const KINDS: readonly TableRuleKind[] = ['derivative-of-variable', 'derivative', 'definition', 'recognise'];
const X = symbol('x');

export const tableRuleId = (kind: TableRuleKind, name: string): string =>
  kind === 'derivative-of-variable' ? `derivative/${name}-of-variable` : `${kind}/${name}`;

/** Whether the table has what a rule of this kind needs. */
function applies(kind: TableRuleKind, entry: FunctionEntry): boolean {
  if (kind === 'definition' || kind === 'recognise') return entry.definition !== undefined;
  const partials = entry.derivative?.length ?? 0;
  return partials === entry.formals.length && (kind === 'derivative' || partials === 1);
}

/** The table's rules as data, for a catalogue: those of every function, in the order of the table. */
export const tableRules = (functions: FunctionTable): readonly SoundRule[] =>
  functions.entries.flatMap((entry) => KINDS.filter((kind) => applies(kind, entry)).map((kind) => dataOf(kind, entry)));

function dataOf(kind: TableRuleKind, entry: FunctionEntry): SoundRule {
  const id = tableRuleId(kind, entry.name);
  const call = `${entry.name}(${entry.formals.join(', ')})`;
  const sides = (from: string, to: string): SoundRule => ({ id, kind: 'sound', from, to, examples: [] });
  const definition = entry.definition ?? '';
  if (kind === 'definition') return sides(call, definition);
  if (kind === 'recognise') return sides(definition, call);
  const [partial = ''] = entry.derivative ?? [];
  if (kind === 'derivative-of-variable') {
    const [formal = 'u'] = entry.formals;
    return sides(`d/dx(${entry.name}(x))`, partial.replace(new RegExp(`\\b${formal}\\b`, 'g'), 'x'));
  }
  const parts = entry.formals.map((formal, i) => `(${entry.derivative?.[i] ?? ''})*d/dx(${formal})`);
  return sides(`d/dx(${call})`, parts.join(' + '));
}

/** Splits the id of a table rule; null where it has another form. */
function parseId(id: string, functions: FunctionTable): { kind: TableRuleKind; entry: FunctionEntry } | null {
  for (const kind of KINDS) {
    const [before = '', after = ''] = tableRuleId(kind, ' ').split(' ');
    if (!id.startsWith(before) || !id.endsWith(after)) continue;
    const name = id.slice(before.length, id.length - after.length);
    const entry = functions.find(name);
    if (entry !== null && entry.name === name && applies(kind, entry)) return { kind, entry };
  }
  return null;
}

/**
 * The table rule with this id, compiled; null where the table has none (or its definition cannot be a pattern).
 * @throws RuleError where the table's text cannot be read
 */
export function tableRule(id: string, functions: FunctionTable): CompiledRule | null {
  const found = parseId(id, functions);
  if (found === null) return null;
  const { kind, entry } = found;
  const formals = entry.formals.map((name) => symbol(name));
  const read = (text: string): Term => readTerm(text, { functions, format: 'plain' }).term;
  const call = application(entry.name, formals);
  const rule = dataOf(kind, entry);
  const compile = (from: Term, to: Term, conditions: readonly Kink[] = []): CompiledRule => {
    const own = new Set<string>([...entry.formals, X.name]);
    const literal = new Set([from, to].flatMap(symbolsOf).map(({ name }) => name));
    for (const name of own) literal.delete(name);
    return compileTerms({ rule, from, to, conditions, functions, literal });
  };
  switch (kind) {
    case 'definition':
      return compile(call, read(entry.definition ?? ''));
    case 'recognise':
      try {
        return compile(read(entry.definition ?? ''), call);
      } catch (error) {
        if (error instanceof RuleError) return null;
        throw error;
      }
    case 'derivative': {
      const parts = formals.map((formal, i) => product([read(entry.derivative?.[i] ?? ''), derivative(formal, X)]));
      return compile(derivative(call, X), sumOf(parts), kinksOf(entry, functions, new Map()));
    }
    case 'derivative-of-variable': {
      const toX = new Map<Term, Term>(formals.map((formal) => [formal, X]));
      const partial = substitute(read(entry.derivative?.[0] ?? ''), toX);
      return compile(derivative(application(entry.name, [X]), X), partial, kinksOf(entry, functions, toX));
    }
  }
}

type Kink = { name: 'differ' | 'nonzero'; args: readonly Term[]; proved: false; text: string };

/** The formula holds off the kinks: that is assumed, and noted. */
function kinksOf(entry: FunctionEntry, functions: FunctionTable, by: ReadonlyMap<Term, Term>): Kink[] {
  const found: Kink[] = [];
  const use = (condition: Condition): void => {
    if (condition.kind !== 'comparison') {
      condition.conditions.forEach(use);
      return;
    }
    if (condition.relation !== '=') return;
    const left = substitute(condition.left, by);
    const right = substitute(condition.right, by);
    const text = entry.kinks?.join(', ') ?? '';
    if (right === ZERO) found.push({ name: 'nonzero', args: [left], proved: false, text: `not ${text}` });
    else found.push({ name: 'differ', args: [left, right], proved: false, text: `not ${text}` });
  };
  for (const text of entry.kinks ?? []) use(readCondition(text, { functions, format: 'plain' }));
  return found;
}
