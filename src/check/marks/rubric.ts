/** The rubric: how many points for what. A small file that a teacher writes by hand; errors say where and what. */

export interface Rubric {
  /** Points for the rules of differentiation used correctly. */
  readonly rules: number;
  /** Points for the right derivative at the end. */
  readonly result: number;
  /** Part of these for an end that follows from a wrong line, no other mistake made. */
  readonly followThrough: number;
  /** Points for the form asked for. */
  readonly form: number;
  /** Points taken for a mistake: by its id, `default` for any other. */
  readonly deductions: Readonly<Record<string, number>>;
  /** The most that mistakes take together. */
  readonly mostDeducted: number;
  /** Whether the last line has to be simplified for the points of the form. */
  readonly simplified: boolean;
}

/** Five points: two for the rules, two for the result, one for the form; a mistake takes half of one, all together one. */
export const DEFAULT_RUBRIC: Rubric = {
  rules: 2,
  result: 2,
  followThrough: 1,
  form: 1,
  deductions: { default: 0.5 },
  mostDeducted: 1,
  simplified: false,
};

/** A rubric that cannot be used, with the place and the reason. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
  readonly code = 'bad-rubric';
  constructor(
    readonly path: string,
    why: string,
  ) {
    super(`rubric${path === '' ? '' : `, ${path}`}: ${why}`);
  }
}

const NUMBERS = ['rules', 'result', 'followThrough', 'form', 'mostDeducted'] as const;

/**
 * A rubric from JSON; what is left out is as in the default.
 * @throws RubricError
 * @example parseRubric({ result: 3, deductions: { default: 0.5, 'mistake/sign-overall': 1 } })
 */
export function parseRubric(data: unknown): Rubric {
  if (!isRecord(data)) throw new RubricError('', 'an object is expected');
  const known = new Set<string>([...NUMBERS, 'deductions', 'simplified']);
  for (const key of Object.keys(data)) {
    if (!known.has(key)) throw new RubricError(key, `unknown; there are ${[...known].join(', ')}`);
  }
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, points(data[key] ?? DEFAULT_RUBRIC[key], key)]));
  const { deductions = DEFAULT_RUBRIC.deductions, simplified = DEFAULT_RUBRIC.simplified } = data;
  if (typeof simplified !== 'boolean') throw new RubricError('simplified', 'true or false is expected');
  if (!isRecord(deductions)) throw new RubricError('deductions', 'an object of points by mistake is expected');
  const taken: Record<string, number> = { default: DEFAULT_RUBRIC.deductions.default ?? 0 };
  for (const [id, value] of Object.entries(deductions)) {
    if (id !== 'default' && !id.startsWith('mistake/')) {
      throw new RubricError(`deductions.${id}`, "a mistake's id (mistake/…) or default is expected");
    }
    taken[id] = points(value, `deductions.${id}`);
  }
  return { ...DEFAULT_RUBRIC, ...numbers, deductions: taken, simplified };
}

export const maxScoreOf = ({ rules, result, form }: Rubric): number => round(rules + result + form);

/** Sums of decimal points without the dust of binary fractions. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function points(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new RubricError(path, `points are a number from 0 up, not ${JSON.stringify(value)}`);
  }
  return value;
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
