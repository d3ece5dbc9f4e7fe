/**
 * What a class got right and wrong, from the records of a batch one by one: nothing is kept but counts and a few
 * examples of each mistake, so that a report of a hundred thousand works is as small as one of ten.
 */
import { nameOfRule } from '../../trace/index.ts';
import type { CheckEngine } from '../engine.ts';
import { csvRow, escapeHtml, markdownCode } from './escape.ts';
import { page } from './html.ts';
import type { CheckJson } from './json.ts';

/** A line of a batch's output. */
export type GradedRecord = Partial<CheckJson> & { readonly id: unknown; readonly gradable: boolean };

interface Example {
  readonly id: string;
  readonly line: number;
  readonly source: string;
}
interface Frequency {
  works: number;
  readonly examples: Example[];
}

const MOST_EXAMPLES = 3;

export class ClassReport {
  private readonly mistakes = new Map<string, Frequency>();
  private readonly definitions = new Map<string, number>();
  private works = 0;
  private correct = 0;
  private ungradable = 0;
  private undecided = 0;
  private scores = 0;
  private maxScores = 0;

  /** Counts one record. */
  add(record: GradedRecord): void {
    this.works++;
    if (!record.gradable) {
      this.ungradable++;
      return;
    }
    if (record.correct === true) this.correct++;
    this.scores += record.score ?? 0;
    this.maxScores += record.maxScore ?? 0;
    const lines = record.lines ?? [];
    if (lines.some(({ verdict }) => verdict === 'undecided')) this.undecided++;
    if (record.definition !== undefined) {
      const { plain } = record.definition;
      if (this.definitions.has(plain) || this.definitions.size < 1000)
        this.definitions.set(plain, (this.definitions.get(plain) ?? 0) + 1);
    }
    const seen = new Set<string>();
    for (const line of lines) {
      for (const { id, alternative } of line.mistakes) {
        if (alternative || seen.has(id)) continue;
        seen.add(id);
        const known = this.mistakes.get(id) ?? { works: 0, examples: [] };
        known.works++;
        if (known.examples.length < MOST_EXAMPLES)
          known.examples.push({ id: idText(record.id), line: line.line, source: line.source });
        this.mistakes.set(id, known);
      }
    }
  }

  private sorted(): [string, Frequency][] {
    return [...this.mistakes].sort((a, b) => b[1].works - a[1].works || (a[0] < b[0] ? -1 : 1));
  }

  private facts(): string[] {
    const mean = this.maxScores === 0 ? 0 : (100 * this.scores) / this.maxScores;
    const wrong = this.works - this.correct - this.ungradable;
    return [
      `${this.works} works on ${this.definitions.size} ${this.definitions.size === 1 ? 'definition' : 'definitions'}: ${this.correct} right, ${wrong} not, ${this.ungradable} not readable.`,
      `Marks: ${mean.toFixed(1)} % on average. Works with a line that was not decided: ${this.undecided}.`,
    ];
  }

  /** @example report.markdown(engine) */
  markdown(engine: CheckEngine): string {
    const rows = this.sorted().map(([id, { works, examples }]) => {
      const shown = examples.map((one) => `${markdownCode(one.source)} (${markdownCode(one.id)}, line ${one.line})`);
      return `| ${nameOf(id, engine)} | ${markdownCode(id)} | ${works} | ${shown.join('<br>')} |`;
    });
    const table =
      rows.length === 0
        ? ['No mistakes were named.']
        : ['| mistake | id | works | examples |', '|---|---|---:|---|', ...rows];
    return `${['# Class report', '', ...this.facts().flatMap((fact) => [fact, '']), '## Mistakes', '', ...table].join('\n')}\n`;
  }

  /** @example report.html(engine) */
  html(engine: CheckEngine): string {
    const rows = this.sorted().map(([id, { works, examples }]) => {
      const shown = examples.map(
        (one) => `<code>${escapeHtml(one.source)}</code> (${escapeHtml(one.id)}, line ${one.line})`,
      );
      return `<tr><td>${escapeHtml(nameOf(id, engine))}</td><td><code>${escapeHtml(id)}</code></td><td class="number">${works}</td><td>${shown.join('<br>')}</td></tr>`;
    });
    const content = [
      '<h1>Class report</h1>',
      ...this.facts().map((fact) => `<p>${escapeHtml(fact)}</p>`),
      '<h2>Mistakes</h2>',
      '<table><thead><tr><th>mistake</th><th>id</th><th>works</th><th>examples</th></tr></thead><tbody>',
      ...rows,
      '</tbody></table>',
    ];
    return page('Class report', content.join('\n'));
  }
}

const nameOf = (id: string, { words, functions }: CheckEngine): string => nameOfRule(id, words, functions);

/** An id as text; it may be any JSON. */
export const idText = (id: unknown): string => (typeof id === 'string' ? id : (JSON.stringify(id) ?? ''));

export const CSV_HEAD = csvRow([
  'id',
  'score',
  'max_score',
  'gradable',
  'correct',
  'complete',
  'outcome',
  'first_error',
  'mistakes',
  'undecided_lines',
  'error',
]);

/** The row of a gradebook. */
export function csvRecord(record: GradedRecord): string {
  const lines = record.lines ?? [];
  const ids = lines.flatMap(({ mistakes }) => mistakes.filter(({ alternative }) => !alternative).map(({ id }) => id));
  return csvRow([
    idText(record.id),
    record.score ?? null,
    record.maxScore ?? null,
    record.gradable,
    record.correct ?? null,
    record.complete ?? null,
    record.final?.outcome ?? null,
    record.firstError ?? null,
    [...new Set(ids)].join(' '),
    lines.filter(({ verdict }) => verdict === 'undecided').length,
    record.errors?.[0]?.message ?? null,
  ]);
}
