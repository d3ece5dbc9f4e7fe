/** One line of a batch: a submission, or why it is none. */
import { DEFAULT_RUBRIC, parseRubric, type Rubric, RubricError } from '../marks/rubric.ts';
import type { Form } from '../result.ts';

export interface Submission {
  readonly id: unknown;
  readonly of: string;
  readonly work: string;
  readonly form: Form;
  readonly rubric: Rubric;
}
export interface Refused {
  readonly id: unknown;
  readonly code: string;
  readonly message: string;
}

const FORMS: ReadonlySet<unknown> = new Set(['any', 'in-g', 'in-x']);

/** What holds where a submission says nothing of its own. */
export interface Defaults {
  readonly of?: string;
  readonly form?: Form;
  readonly rubric?: Rubric;
}

/** @example parseSubmission('{"id":"a","of":"g(z) = z^2","work":["g\'(z) = 2 z"]}') */
export function parseSubmission(text: string, defaults: Defaults = {}): Submission | Refused {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      id: null,
      code: 'bad-json',
      message: `no JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { id: null, code: 'bad-submission', message: 'an object with id, of and work is expected' };
  }
  const fields: { readonly [key: string]: unknown } = { ...data };
  const id = fields.id ?? null;
  const refuse = (message: string): Refused => ({ id, code: 'bad-submission', message });
  const of = fields.of ?? defaults.of;
  if (typeof of !== 'string') return refuse('of: a definition is expected, as text');
  const work = workOf(fields.work);
  if (work === null) return refuse('work: text or a list of lines is expected');
  const form = fields.form ?? defaults.form ?? 'any';
  if (!isForm(form)) return refuse('form is one of any, in-g, in-x');
  try {
    const rubric = fields.rubric === undefined ? (defaults.rubric ?? DEFAULT_RUBRIC) : parseRubric(fields.rubric);
    return { id, of, work, form, rubric };
  } catch (error) {
    if (error instanceof RubricError) return { id, code: error.code, message: error.message };
    throw error;
  }
}

const isForm = (value: unknown): value is Form => FORMS.has(value);

/** The lines of a list keep their numbers: one that has a line break in it becomes blanks. */
function workOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || !value.every((line): line is string => typeof line === 'string')) return null;
  return value.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n');
}
