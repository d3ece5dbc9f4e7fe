/** A `check` block: a worked derivation (often a wrong one) with the checker's comment on every line. */
import { checkWork } from '../../check/check.ts';
import { makeCheckEngine } from '../../check/engine.ts';
import type { CheckedLine } from '../../check/result.ts';
import type { FunctionTable } from '../../core/functions.ts';
import { application } from '../../core/make.ts';
import type { SymbolTerm } from '../../core/term.ts';
import type { Prose, Span } from '../prose.ts';
import { phrase } from '../sentences.ts';
import type { CheckBlock, CheckedRow } from './block.ts';
import { inBlock, oneDefinition } from './derive-block.ts';
import type { NotesEngine, Style } from './engine.ts';
import { NotesError, problemAt } from './error.ts';
import { label, readOptions, words } from './options.ts';
import type { Settings } from './settings.ts';
import { commonOf } from './show.ts';
import type { BlockSource } from './source.ts';
import { mathInWords, wholeFormula } from './words-math.ts';

const SCHEMA = { title: words, label, work: words } as const;

/** @throws NotesError */
export function checkBlock(source: BlockSource, settings: Settings, style: Style, engine: NotesEngine): CheckBlock {
  const options = readOptions(source.options, SCHEMA, source.place, source.optionsLine);
  const { text, line } = oneDefinition(source);
  const { context, language } = style;
  if (options.work === undefined) {
    const message = 'the worked lines are missing; write "work: |" and the lines below it, indented';
    throw new NotesError([problemAt(source.place, message, 'work')]);
  }
  const checker = makeCheckEngine({
    functions: engine.functions,
    rules: engine.rules,
    malRules: engine.malRules,
    wholeLineMistakes: engine.wholeLineMistakes,
    words: language.words,
    ...(engine.latex === undefined ? {} : { latex: engine.latex }),
  });
  let result: ReturnType<typeof checkWork>;
  try {
    result = checkWork({ of: text, work: options.work }, {}, checker);
  } catch (error) {
    throw inBlock(error, { ...source.place, line });
  }
  const { definition } = result.problem;
  const name = application(definition.name, [definition.variable], 1);
  return {
    kind: 'check',
    source,
    title: options.title ?? null,
    label: options.label ?? null,
    context,
    show: commonOf({}, settings).show,
    intro: phrase('worked-by', { term: [{ term: name }] }, context.sentences),
    rows: result.lines.map((checked, i) => checkedRow(checked, definition.variable, style, engine.functions, i === 0)),
  };
}

function checkedRow(
  checked: CheckedLine,
  variable: SymbolTerm,
  { context, language }: Style,
  engineFunctions: FunctionTable,
  first: boolean,
): CheckedRow {
  const english = language.tag === 'en';
  const comment: Prose[] = checked.steps.flatMap((step, i) => {
    const mistakes = step.mistakes
      .filter(({ alternative }) => !alternative)
      .map(({ say }) => mathInWords(say, engineFunctions));
    if (step.verdict !== 'incorrect') return [];
    // What the checker says beside the mistakes it knows in English alone.
    if (mistakes.length === 0 && english && step.repair !== null)
      mistakes.push(mathInWords(step.repair.say, engineFunctions));
    if (step.witness === null) return mistakes;
    const { at, left, right } = step.witness;
    const point = Object.entries(at)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
    return [
      ...mistakes,
      phrase(
        first && i === 0 ? 'at-point-first' : 'at-point',
        {
          point: mathInWords(point, engineFunctions),
          left: wholeFormula(left, engineFunctions),
          right: wholeFormula(right, engineFunctions),
        },
        context.sentences,
      ),
    ];
  });
  return {
    formula: formulaOf(checked, variable),
    verdict: checked.verdict,
    comment: comment.flatMap((part, i): Prose => (i === 0 ? part : [' ', ...part])),
  };
}

/** The line as it was read; one that could not be read is quoted. */
function formulaOf({ steps, subject, source }: CheckedLine, variable: SymbolTerm): Prose {
  if (steps.length === 0) return [source.trim()];
  const left = /^([A-Za-z]\w*)('*)$/.exec(subject ?? '');
  const head: Span[] =
    left === null ? [] : [{ term: application(left[1] ?? 'g', [variable], left[2]?.length ?? 0) }, ' = '];
  return [...head, ...steps.flatMap(({ term }, i): Span[] => (i === 0 ? [{ term }] : [' = ', { term }]))];
}
