/**
 * Which combination of the candidates is the target? Solved in doubles at sample points, each coefficient then
 * recognised as a small rational times powers of the parameters. A fit is a guess: whoever uses it has it proved.
 */
import { E, negation, number, PI } from '../../core/make.ts';
import { rational } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, postorder, symbolsOf } from '../../core/traverse.ts';
import { compose, numericValue } from '../tidy/factors.ts';
import type { ClosingProblem } from './problem.ts';

const POINTS = [0.37, -0.53, 0.81, 1.23, -1.1, 0.19, 1.9, -0.29, 2.3, 0.62, -1.7, 1.57, 3.1, -2.4];
/** Two generic choices of the parameters: a coefficient must be recognised at both. */
const ASSIGNMENTS = [
  [0.7310585786, 1.3182818284, 0.4428854382, 1.6180339887, 0.5671432904, 1.2020569031],
  [1.1547005383, 0.6366197723, 1.4645918875, 0.3819660112, 1.7320508075, 0.9159655941],
] as const;
const TOLERANCE = 1e-8;
const LARGEST_DENOMINATOR = 60;
/** Atoms beyond these are not searched for in coefficients: the combinations grow too fast. */
const MOST_ATOMS = 3;

/** Constants that a coefficient may be made of: parameters and irrational constants such as ln 2. */
export function atomsOf(terms: readonly Term[], variable: SymbolTerm): Term[] {
  const atoms = new Set<Term>();
  for (const term of terms) {
    for (const symbol of symbolsOf(term)) if (symbol !== variable) atoms.add(symbol);
    for (const part of postorder(term)) {
      if (part.kind === 'application' && !dependsOn(part, variable)) atoms.add(part);
    }
  }
  return [...atoms].filter((atom) => numericValue(atom) === null);
}

/** One choice of the parameters: what the atoms are there, and any term at the sample points. */
interface Sampling {
  readonly atoms: readonly number[];
  readonly at: (term: Term) => readonly number[];
}
interface Samples {
  readonly atoms: readonly Term[];
  /** The first choice of the parameters, or the second; null where there are no more, or too many parameters. */
  readonly choice: (index: number) => Sampling | null;
}

/** Several fits are tried on one problem, in powers of g all of them: every term is evaluated once. */
const SAMPLES = new WeakMap<ClosingProblem, Samples>();

function samplesOf(problem: ClosingProblem): Samples {
  const known = SAMPLES.get(problem);
  if (known !== undefined) return known;
  const atoms = atomsOf([problem.tidied, problem.body], problem.variable);
  const symbols = atoms.filter((atom): atom is SymbolTerm => atom.kind === 'symbol' && atom !== E && atom !== PI);
  const isEnough = symbols.length <= ASSIGNMENTS[0].length;
  const choices = isEnough ? (symbols.length === 0 ? ASSIGNMENTS.slice(0, 1) : ASSIGNMENTS) : [];
  const made: Sampling[] = [];
  const samples: Samples = {
    atoms,
    choice: (index) => {
      const assignment = choices[index];
      if (assignment === undefined) return null;
      made[index] ??= sampling(problem, atoms, new Map(symbols.map((symbol, i) => [symbol, assignment[i] as number])));
      return made[index];
    },
  };
  SAMPLES.set(problem, samples);
  return samples;
}

function sampling(problem: ClosingProblem, atoms: readonly Term[], environment: Map<SymbolTerm, number>): Sampling {
  const known = new Map<Term, readonly number[]>();
  const at = (term: Term): readonly number[] => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const evaluate = problem.evaluate(term);
    const values = POINTS.map((point) => evaluate(environment.set(problem.variable, point)));
    known.set(term, values);
    return values;
  };
  return { atoms: atoms.map((atom) => problem.evaluate(atom)(environment)), at };
}

/**
 * Coefficients c with target = Σ c_i basis_i, as terms free of the variable; null where there are none or they are not
 * recognised. The basis is made of g(z), the target is g′ where none is given.
 */
export function fitCombination(
  basis: readonly Term[],
  problem: ClosingProblem,
  target = problem.tidied,
): Term[] | null {
  const { atoms, choice } = samplesOf(problem);
  const solutions: number[][] = [];
  const values: (readonly number[])[] = [];
  for (let made = choice(0); made !== null; made = choice(solutions.length)) {
    const rows = sampleRows(made, target, basis);
    const solution = rows === null ? null : solve(rows, basis.length);
    if (solution === null) return null;
    solutions.push(solution);
    values.push(made.atoms);
  }
  if (solutions.length === 0) return null;
  const coefficients: Term[] = [];
  for (let i = 0; i < basis.length; i++) {
    const found = recognise(
      solutions.map((solution) => solution[i] as number),
      atoms,
      values,
    );
    if (found === null) return null;
    coefficients.push(found);
  }
  return coefficients;
}

/** One row a sample point: the basis values, then the target's. */
function sampleRows({ at }: Sampling, target: Term, basis: readonly Term[]): number[][] | null {
  const columns = [...basis, target].map(at);
  const rows = POINTS.map((_, i) => columns.map((column) => column[i] as number)).filter((row) =>
    row.every(Number.isFinite),
  );
  return rows.length < basis.length + 2 ? null : rows;
}

/** Gaussian elimination with pivoting over all rows; null where the rows left over are not satisfied. */
function solve(rows: number[][], unknowns: number): number[] | null {
  for (let column = 0; column < unknowns; column++) {
    let pivot = column;
    for (let i = column + 1; i < rows.length; i++) {
      if (Math.abs(entry(rows, i, column)) > Math.abs(entry(rows, pivot, column))) pivot = i;
    }
    if (Math.abs(entry(rows, pivot, column)) < TOLERANCE) return null;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue;
      const ratio = entry(rows, i, column) / (head[column] as number);
      const row = rows[i] as number[];
      for (let j = column; j <= unknowns; j++) row[j] = (row[j] as number) - ratio * (head[j] as number);
    }
  }
  for (let i = unknowns; i < rows.length; i++) if (Math.abs(entry(rows, i, unknowns)) > TOLERANCE) return null;
  return Array.from({ length: unknowns }, (_, i) => entry(rows, i, unknowns) / entry(rows, i, i));
}
const entry = (rows: readonly number[][], i: number, j: number): number => (rows[i] as number[])[j] as number;

/** The value as q·∏ atomᵉ with a small rational q, the same in every assignment. */
function recognise(
  found: readonly number[],
  atoms: readonly Term[],
  values: readonly (readonly number[])[],
): Term | null {
  if (found.every((value) => Math.abs(value) < TOLERANCE)) return number(0);
  const searched = atoms.slice(0, MOST_ATOMS);
  const exponents = exponentTuples(searched.length);
  for (const tuple of exponents) {
    const quotients = found.map((value, k) =>
      tuple.reduce((rest, exponent, i) => rest / ((values[k] as readonly number[])[i] as number) ** exponent, value),
    );
    const first = smallFraction(quotients[0] as number);
    if (first === null) continue;
    const [n, d] = first;
    if (quotients.some((value) => Math.abs(value - n / d) > TOLERANCE * Math.max(1, Math.abs(value)))) continue;
    const factors = tuple.flatMap((exponent, i) =>
      exponent === 0 ? [] : [{ base: searched[i] as Term, exponent: integer(exponent), below: exponent < 0 }],
    );
    return compose({ coefficient: rational(n, d), factors }, null);
  }
  return null;
}
const integer = (value: number): Term => (value < 0 ? negation(number(-value)) : number(value));

/** All exponent tuples with entries from −2 to 2, the simplest first. */
function exponentTuples(length: number): readonly (readonly number[])[] {
  let tuples: number[][] = [[]];
  for (let i = 0; i < length; i++) tuples = tuples.flatMap((tuple) => [0, 1, -1, 2, -2].map((e) => [...tuple, e]));
  const cost = (tuple: readonly number[]): number => tuple.reduce((sum, e) => sum + Math.abs(e) + (e < 0 ? 0.5 : 0), 0);
  return tuples.sort((a, b) => cost(a) - cost(b));
}

/** The fraction with a denominator of at most 60 that a double is within rounding, by continued fractions. */
function smallFraction(value: number): readonly [number, number] | null {
  let [h, hBefore, k, kBefore] = [Math.floor(value), 1, 1, 0];
  let rest = value - Math.floor(value);
  for (let i = 0; i < 12; i++) {
    if (Math.abs(value - h / k) <= TOLERANCE * Math.max(1, Math.abs(value))) return h === 0 ? null : [h, k];
    if (rest === 0) return null;
    const inverse = 1 / rest;
    const whole = Math.floor(inverse);
    rest = inverse - whole;
    [h, hBefore] = [whole * h + hBefore, h];
    [k, kBefore] = [whole * k + kBefore, k];
    if (k > LARGEST_DENOMINATOR) return null;
  }
  return null;
}
