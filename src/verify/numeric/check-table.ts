/** The numbers a sceptical reader wants: g′ by its closed form, by automatic differentiation and by a difference quotient. */
import { application } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import type { UserFunction, VerifyContext } from '../context.ts';
import type { BigEvaluator } from './bignumber.ts';
import { centralDifference } from './difference.ts';
import { evaluate, jet } from './evaluate.ts';
import type { Names } from './program.ts';

export interface CheckRow {
  readonly at: number;
  /** g there; null where it is undefined, as below. */
  readonly value: number | null;
  /** g′ (or the derivative of the order asked for) by the closed form or the result. */
  readonly closedForm: number | null;
  readonly automatic: number | null;
  /** By a central difference quotient: at 64 digits, or in doubles where no BigNumber is at hand. */
  readonly central: number | null;
}
export interface CheckTable {
  readonly order: number;
  readonly rows: readonly CheckRow[];
  /** The largest difference between two of the three derivatives in a row, relative to 1 or the larger of them. */
  readonly largestDisagreement: number;
  /** Values that the parameters were given. */
  readonly parameters: Readonly<Record<string, number>>;
}
export interface CheckTableOptions {
  readonly order?: number;
  readonly points?: readonly number[];
  /** Values of the parameters; each parameter without one gets a value of its own (3/2, 5/4, …). */
  readonly parameters?: ReadonlyMap<SymbolTerm, number>;
}

const POINTS = [-2, -1, -0.5, 0, 0.5, 1, 2];
const PARAMETER_VALUES = [1.5, 1.25, 0.75, 2, 0.5];

/**
 * The rows of `--check-table` for g := definition. The closed form may speak of g itself and of the companions in
 * `context.definitions`.
 * @example checkTable(g, closedForm, { functions }, [], big).rows[0] // { at: -2, value: 0.119…, closedForm: 0.104…, … }
 */
export function checkTable(
  definition: UserFunction,
  closedForm: Term,
  context: VerifyContext,
  parameters: readonly SymbolTerm[],
  big: BigEvaluator | null,
  options: CheckTableOptions = {},
): CheckTable {
  const order = options.order ?? 1;
  const others = (context.definitions ?? []).filter(({ name }) => name !== definition.name);
  const names: Names = { ...context, definitions: [definition, ...others] };
  const { variable } = definition;
  const g = application(definition.name, [variable]);
  const values = new Map<SymbolTerm, number>();
  parameters.forEach((parameter, i) => {
    const value = options.parameters?.get(parameter) ?? PARAMETER_VALUES[i % PARAMETER_VALUES.length];
    values.set(parameter, value ?? 1);
  });
  let largestDisagreement = 0;
  const rows = (options.points ?? POINTS).map((at): CheckRow => {
    const point = new Map(values).set(variable, at);
    const coefficients = jet(g, variable, order, point, names);
    const row = {
      at,
      value: known(coefficients[0]),
      closedForm: known(evaluate(closedForm, point, names)),
      automatic: known((coefficients[order] ?? Number.NaN) * factorial(order)),
      central: known(
        big === null
          ? centralInDoubles(g, variable, order, point, names)
          : centralDifference(g, variable, order, point, names, big)?.toNumber(),
      ),
    };
    // At a kink the central difference is some number; there is no derivative that it could confirm.
    const central = row.automatic === null ? null : row.central;
    largestDisagreement = Math.max(largestDisagreement, disagreement([row.closedForm, row.automatic, central]));
    return { ...row, central };
  });
  return {
    order,
    rows,
    largestDisagreement,
    parameters: Object.fromEntries([...values].map(([symbol, value]) => [symbol.name, value])),
  };
}

const known = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

function disagreement(values: readonly (number | null)[]): number {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return 0;
  const size = Math.max(1, ...present.map(Math.abs));
  return (Math.max(...present) - Math.min(...present)) / size;
}

/** The same quotient in doubles, with the step that balances its error and rounding. */
function centralInDoubles(
  term: Term,
  variable: SymbolTerm,
  order: number,
  point: ReadonlyMap<SymbolTerm, number>,
  names: Names,
): number {
  const step = 2 ** -Math.round(52 / (order + 2));
  const at = point.get(variable) ?? Number.NaN;
  let total = 0;
  let binomial = 1;
  for (let k = 0; k <= order; k++) {
    const moved = new Map(point).set(variable, at + (order / 2 - k) * step);
    total += (k % 2 === 0 ? binomial : -binomial) * evaluate(term, moved, names);
    binomial = (binomial * (order - k)) / (k + 1);
  }
  return total / step ** order;
}
