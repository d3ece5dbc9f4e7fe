/** Why a line follows: the names of its rules, or at full detail the sentence of its one step. */
import type { FunctionTable } from '../core/functions.ts';
import { symbol } from '../core/make.ts';
import type { Application, Term } from '../core/term.ts';
import { type Words, wordsFor } from '../rule/words.ts';
import { type Detail, nameOfRule, type Step, sayStep } from '../trace/index.ts';
import { citationOf } from './citation.ts';
import type { Prose, Span } from './prose.ts';

interface ReasonContext {
  readonly functions: FunctionTable;
  readonly words: Words;
  readonly language?: string;
}
/** More names than these on one line explain nothing. */
const MOST_NAMES = 2;

/** The reason for a line with these steps. Bookkeeping is named only where nothing else happened on the line. */
export function reasonOf(steps: readonly Step[], detail: Detail, context: ReasonContext): Prose {
  const only = steps.length === 1 ? steps[0] : undefined;
  if (detail === 'full' && only !== undefined) return sentenceOf(only, context);
  const weights = new Map<string, number>();
  const citations = new Map<string, Span>();
  for (const step of steps) {
    const { called, clause, weight } = namedRule(step.rule, context);
    // Elsewhere nouns may have capitals of their own.
    const name = (context.language ?? 'en') === 'en' ? clause : called;
    weights.set(name, Math.max(weights.get(name) ?? 0, weight));
    const citation = citationOf(step, context.functions);
    if (citation !== null) citations.set(partsOf(name)[0] ?? name, citation);
  }
  const names = [...weights.keys()];
  const heaviest = Math.max(...weights.values());
  const worth = names.filter((name) => (weights.get(name) ?? 0) >= Math.min(heaviest, WEIGHT.method));
  const shown = new Set(worth.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, MOST_NAMES));
  // Two names may have a part in common: "derivative of tanh, chain rule" and "derivative of ln, chain rule".
  const parts = names.filter((name) => shown.has(name)).flatMap(partsOf);
  return [...new Set(parts)].flatMap((part, i): Span[] => {
    const citation = citations.get(part);
    const own = citation === undefined ? lettersAsTerms(part, steps) : [citation];
    return i === 0 ? [...own] : [', ', ...own];
  });
}

const partsOf = (name: string): readonly string[] => name.split(', ');

/** "recognise g": the letter of a function is a formula. */
function lettersAsTerms(text: string, steps: readonly Step[]): Prose {
  const letters = new Set(
    steps.flatMap(({ rule }) => /^(?:recognise|insert|write-out)\/([A-Za-z])$/.exec(rule)?.[1] ?? []),
  );
  const [letter] = letters;
  if (letter === undefined) return [text].filter((part) => part !== '');
  const parts = text.split(new RegExp(`(?<![\\p{L}\\d])${letter}(?![\\p{L}\\d])`, 'u'));
  return parts
    .flatMap((part, i): Span[] => (i === 0 ? [part] : [{ term: symbol(letter) }, part]))
    .filter((span) => span !== '');
}

interface NamedRule {
  readonly called: string;
  /** The same inside a sentence. */
  readonly clause: string;
  readonly weight: number;
}
const NAMED = new WeakMap<FunctionTable, WeakMap<Words, Map<string, NamedRule>>>();

/** The same few rules explain all lines: what is said of each is worked out once for a table and a language. */
function namedRule(rule: string, { functions, words }: ReasonContext): NamedRule {
  const ofTable = NAMED.get(functions) ?? new WeakMap<Words, Map<string, NamedRule>>();
  NAMED.set(functions, ofTable);
  const ofWords = ofTable.get(words) ?? new Map<string, NamedRule>();
  ofTable.set(words, ofWords);
  const known = ofWords.get(rule);
  if (known !== undefined) return known;
  const called = nameOfRule(rule, words, functions);
  const named: NamedRule = { called, clause: asClause(called), weight: WEIGHT[significance(rule)] };
  ofWords.set(rule, named);
  return named;
}

/** How much a rule says to the reader of the line: its idea, its method, its craft, or mere bookkeeping. */
type Significance = 'idea' | 'method' | 'craft' | 'bookkeeping';
const WEIGHT: Readonly<Record<Significance, number>> = { idea: 3, method: 2, craft: 1, bookkeeping: 0 };

const IDEAS =
  /^(recognise|insert|write-out|closing|equation)\/|^algebra\/(add-and-subtract|split-|common-factor|factor$|.*[a-z]2(-|$))/;
const LINEAR = /^derivative\/(sum|difference|negation|constant-factor|constant-divisor)$/;
const CRAFT =
  /^definition\/|^algebra\/(expand|cancel|same-over-same|.*-powers?$|.*denominator|.*exponential|root-|ln-)/;
const BOOKKEEPING = /^derivative\/(constant|variable|unknown-function)$|^closing\/identity$/;

function significance(rule: string): Significance {
  if (BOOKKEEPING.test(rule)) return 'bookkeeping';
  if (IDEAS.test(rule)) return 'idea';
  if (LINEAR.test(rule) || CRAFT.test(rule)) return 'craft';
  return rule.startsWith('derivative/') ? 'method' : 'bookkeeping';
}

/** "Product rule" inside a list: "product rule"; names such as "L'Hospital" and formulas keep their capital. */
const asClause = (name: string): string =>
  /^[A-Z][a-z]+( |$)/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;

/** The sentence of a step with its placeholders as formulas. */
export function sentenceOf(step: Step, context: ReasonContext): Prose {
  const words = wordsFor(context.words, step.rule);
  if (words === null) return [step.rule];
  const prose: Span[] = [];
  let from = 0;
  for (const match of words.say.matchAll(/\{([A-Za-z_]\w*)\}/g)) {
    prose.push(words.say.slice(from, match.index), filling(match[1] ?? '', step, context) ?? match[0]);
    from = match.index + match[0].length;
  }
  const citation = citationOf(step, context.functions);
  const rest = words.say.slice(from);
  prose.push(...(citation === null ? [rest] : [rest.replace(/\.$/, ': '), citation, '.']));
  return prose.filter((span) => span !== '');
}

/** Of a function metavariable only the function is said, not its formal arguments. */
const isFunctionName = (placeholder: string): boolean => /^[fgh]$/.test(placeholder);
const nameOfFunction = ({ name, primes }: Application): string => name + '′'.repeat(primes);

function filling(placeholder: string, step: Step, context: ReasonContext): Span | null {
  const bound: Term | undefined = step.bindings[placeholder];
  if (bound?.kind === 'application' && isFunctionName(placeholder)) return nameOfFunction(bound);
  if (bound !== undefined) return { term: bound };
  if (placeholder !== 'name' && placeholder !== 'title') return null;
  return sayStep({ rule: step.rule, bindings: {} }, { [step.rule]: { name: '', say: `{${placeholder}}` } }, context);
}
