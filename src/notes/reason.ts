/** Why a line follows: the names of its rules, or at full detail the sentence of its one step. */
import type { FunctionTable } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import { type Words, wordsFor } from '../rule/words.ts';
import { type Detail, nameOfRule, type Step, sayStep } from '../trace/index.ts';
import type { Prose, Span } from './prose.ts';

interface ReasonContext {
  readonly functions: FunctionTable;
  readonly words: Words;
}
/** More names than these on one line explain nothing. */
const MOST_NAMES = 3;

/** The reason for a line with these steps. Bookkeeping is named only where nothing else happened on the line. */
export function reasonOf(steps: readonly Step[], detail: Detail, context: ReasonContext): Prose {
  const only = steps.length === 1 ? steps[0] : undefined;
  if (detail === 'full' && only !== undefined) return sentence(only, context);
  const names = new Map<string, number>();
  for (const step of steps) {
    const name = asClause(nameOfRule(step.rule, context.words, context.functions));
    if (!names.has(name)) names.set(name, weight(step.rule));
  }
  const shown = new Set(
    [...names]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_NAMES)
      .map(([name]) => name),
  );
  return [[...names.keys()].filter((name) => shown.has(name)).join(', ')].filter((text) => text !== '');
}

/** Which rules a reader wants named first. */
function weight(rule: string): number {
  if (rule === 'derivative/constant' || rule === 'derivative/variable') return 1;
  if (rule.startsWith('closing/')) return 4;
  if (rule.startsWith('derivative/')) return 3;
  return rule.startsWith('definition/') ? 2 : 0;
}

/** "Product rule" inside a list: "product rule"; names such as "L'Hospital" and formulas keep their capital. */
const asClause = (name: string): string =>
  /^[A-Z][a-z]+( |$)/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;

/** The sentence of a step with its placeholders as formulas. */
function sentence(step: Step, context: ReasonContext): Prose {
  const words = wordsFor(context.words, step.rule);
  if (words === null) return [step.rule];
  const prose: Span[] = [];
  let from = 0;
  for (const match of words.say.matchAll(/\{([A-Za-z_]\w*)\}/g)) {
    prose.push(words.say.slice(from, match.index), filling(match[1] ?? '', step, context) ?? match[0]);
    from = match.index + match[0].length;
  }
  prose.push(words.say.slice(from));
  return prose.filter((span) => span !== '');
}

function filling(placeholder: string, step: Step, context: ReasonContext): Span | null {
  const bound: Term | undefined = step.bindings[placeholder];
  if (bound !== undefined) return { term: bound };
  if (placeholder !== 'name' && placeholder !== 'title') return null;
  return sayStep({ rule: step.rule, bindings: {} }, { [step.rule]: { name: '', say: `{${placeholder}}` } }, context);
}
