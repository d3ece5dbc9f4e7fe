/**
 * The words of documents beside the words of rules. English is here because a document cannot do without words; other
 * languages are data in `rules/words`, complete by a test.
 */
import type { Prose } from './prose.ts';

export const ENGLISH = {
  'derivation-of': 'Derivation of {term}',
  also: 'also',
  for: 'for',
  given: 'Given: {conditions}.',
  assumed: 'Assumed: {conditions}.',
  'no-closed-form': 'No closed form of {derivative} in {function} was found.',
  'large-line': 'Written out in full a line above has {count} symbols; its repeated parts are named:',
  checked: 'Checked: {summary}.',
  'lines-proved-one': '1 line proved',
  'lines-proved': '{n} lines proved',
  'lines-agree-one': '1 line checked numerically ({detail})',
  'lines-agree': '{n} lines checked numerically ({detail})',
  'lines-unknown-one': '1 line not decided',
  'lines-unknown': '{n} lines not decided',
  'lines-refuted-one': '1 line refuted',
  'lines-refuted': '{n} lines refuted',
  'agreement-detail': 'at {points} points, largest relative error {error}',
  'mark-proved': 'proved',
  'mark-agrees': 'agrees numerically',
  'mark-unknown': 'not decided',
  'mark-refuted': 'refuted',
  result: 'result',
  'closed-form': 'closed form',
  autodiff: 'autodiff',
  difference: 'difference',
  disagreement: 'Largest relative disagreement between the three: {size}{at}.',
  'no-disagreement': 'none',
  with: ' (with {values})',
  figure: 'Figure {n}',
  table: 'Table {n}',
  exercise: 'Exercise {n}',
  solution: 'Solution of exercise {n}',
  'answer-key': 'Answer key',
  'fill-in': 'Fill in the missing parts: the derivative of {term}.',
  'derive-task': 'Find the derivative of {term}.',
  blank: 'blank',
  'worked-by': 'A worked derivation of {term}, with the checker’s comments',
  work: 'work',
  'verdict-correct': 'right',
  'verdict-follows': 'follows from a wrong line',
  'verdict-incorrect': 'not right',
  'verdict-undecided': 'not decided',
  'verdict-unreadable': 'not readable',
  'at-point': 'At {point} the line before is {left}, this line is {right}.',
  'at-point-first': 'At {point} the derivative is {left}, this line is {right}.',
  'function-column': 'function',
  'derivative-column': 'derivative',
  'closed-column': 'in terms of {term}',
  'table-caption': 'Functions and their derivatives',
  'plot-title': 'Graph of {terms}',
  'plot-of': 'Graph of {terms} for {variable} from {from} to {to}.',
  'plot-kink': '{term} has a kink at {at}.',
  'plot-jump': '{term} jumps at {at}.',
  'plot-asymptote-vertical': '{term} has a vertical asymptote at {at}.',
  'plot-asymptote-horizontal': '{term} approaches {value}.',
  'plot-range': '{term} goes from {low} to {high}.',
  'plot-dashed': 'Derivatives are dashed.',
  'plot-parameters': 'Here {values}.',
  'spoken-summary': 'In words',
  continued: '{title} (continued)',
  footnotes: 'Footnotes',
  'back-to-text': 'Back to the text',
} as const;

export type SentenceId = keyof typeof ENGLISH;
/** The sentences of a language by id. */
export type Sentences = Readonly<Record<string, string>>;

const HOLE = /\{([a-z]+)\}/;

/** A sentence with its holes filled with prose. @example phrase('derivation-of', { term: [{ term: g }] }) */
export function phrase(id: SentenceId, fills: Readonly<Record<string, Prose>> = {}, sentences?: Sentences): Prose {
  const text = sentences?.[id] ?? ENGLISH[id];
  return text
    .split(HOLE)
    .flatMap((part, i): Prose => (i % 2 === 0 ? [part] : (fills[part] ?? [`{${part}}`])))
    .filter((span) => span !== '');
}

/** A sentence whose holes are words. @example phraseText('lines-proved', { n: '4' }) // '4 lines proved' */
export function phraseText(
  id: SentenceId,
  fills: Readonly<Record<string, string>> = {},
  sentences?: Sentences,
): string {
  const text: string = sentences?.[id] ?? ENGLISH[id];
  return text.replace(new RegExp(HOLE, 'g'), (hole, name: string) => fills[name] ?? hole);
}

/** `1 line proved`, `4 lines proved`. */
export function counted(
  id: 'lines-proved' | 'lines-agree' | 'lines-unknown' | 'lines-refuted',
  n: number,
  fills: Readonly<Record<string, string>>,
  sentences?: Sentences,
): string {
  return phraseText(n === 1 ? `${id}-one` : id, { n: String(n), ...fills }, sentences);
}
