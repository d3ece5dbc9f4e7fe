/** A derivation as it is read aloud: a sentence a row. */
import { printConditionSpoken, printSpoken, type SpokenOptions, say } from '../print/index.ts';
import type { Language } from '../rule/index.ts';
import type { Document, Head, NotesContext, Row } from './document.ts';
import type { Prose } from './prose.ts';

interface Speaker {
  readonly context: NotesContext;
  readonly language: Language;
}

/** @example spokenLines(document, style)[1] // 'g prime of z equals …: reciprocal rule, chain rule.' */
export function spokenLines(document: Document, { context, language }: Speaker): string[] {
  const options: SpokenOptions = { ...context, speech: language.spoken };
  let left = '';
  return document.rows.map((row) => {
    left = headSpoken(row.head, left, options);
    return `${rowSpoken(row, left, options)}.`;
  });
}

/** A row that continues another says again what it is about: a listener cannot look up. */
function headSpoken(head: Head, before: string, options: SpokenOptions): string {
  return head === null || head.kind === 'also' ? before : printSpoken(head.term, options);
}

function rowSpoken(row: Row, left: string, options: SpokenOptions): string {
  const equation = say('equals', { a: left, b: printSpoken(row.term, options) }, options);
  const said = row.head?.kind === 'also' ? say('also', { a: equation }, options) : equation;
  const where =
    row.domain === null ? said : say('for', { a: said, b: printConditionSpoken(row.domain, options) }, options);
  if (row.reason.length === 0) return where;
  return say('because', { a: where, b: proseSpoken(row.reason, options) }, options).replace(/\.$/, '');
}

/** Sentences with their formulas said. */
export const proseSpoken = (prose: Prose, options: SpokenOptions): string =>
  prose
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'term' in span ? printSpoken(span.term, options) : printConditionSpoken(span.condition, options);
    })
    .join('');
