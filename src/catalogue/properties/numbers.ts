/** Numbers as people write them: a value that was computed, recognised where it is a short formula. */
import { symbol } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { readTerm } from '../../syntax/index.ts';
import { evaluate } from '../../verify/index.ts';
import type { CatalogueSubject } from '../subject.ts';

const PLAIN: readonly string[] = [
  '0',
  '1',
  '1/2',
  '1/3',
  '2/3',
  '1/4',
  '3/4',
  '1/5',
  '3/5',
  '1/6',
  '1/8',
  '3/8',
  '3/2',
  '2',
  '3',
  '5/2',
  '4',
  '6',
  'pi/2',
  'pi/4',
  'ln(2)',
  '1/e',
  '1/sqrt(2*pi)',
  '1/sqrt(pi)',
  'sqrt(2)',
  'sqrt(2/e)',
  '1/sqrt(2)',
];
const TOLERANCE = 1e-8;

/** The formulas that a value could be: numbers, and simple terms of the parameters. */
function candidates({ parameters }: CatalogueSubject): string[] {
  const names = parameters.map(({ name }) => name);
  const own = names.flatMap((a) => [
    a,
    `1/${a}`,
    `sqrt(${a})`,
    `1/sqrt(${a})`,
    `sqrt(${a})/2`,
    `1 + ${a}`,
    `1 - ${a}`,
    `ln(${a})`,
    `${a}/2`,
    `${a}^2/2`,
  ]);
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => [`${a}*${b}`, `ln(${a})/${b}`, `ln(${b})/${a}`]),
  );
  const triples = names.length === 3 ? [`${names[0]}*${names[2]}/e`, `ln(${names[1]})/${names[2]}`] : [];
  return [...PLAIN, ...own, ...pairs, ...triples];
}

/**
 * The formula for a quantity, given as a function of the parameters' values; null where none is known. It must fit at
 * two different sets of values.
 */
export function recognise(
  subject: CatalogueSubject,
  quantity: (at: ReadonlyMap<SymbolTerm, number>) => number,
): Term | null {
  const sets = parameterSets(subject);
  const values = sets.map((at) => quantity(at));
  if (!values.every(Number.isFinite)) return null;
  for (const text of candidates(subject)) {
    for (const sign of ['', '-']) {
      if (sign === '-' && text === '0') continue;
      const written = sign === '' ? text : text.includes(' ') ? `-(${text})` : `-${text}`;
      const { term } = readTerm(written, {
        functions: subject.functions,
        symbols: subject.parameters.map(({ name }) => name),
      });
      const fits = sets.every((at, i) => {
        const value = evaluate(term, at, { functions: subject.functions });
        return Math.abs(value - (values[i] ?? Number.NaN)) <= TOLERANCE * Math.max(1, Math.abs(value));
      });
      if (fits) return term;
    }
  }
  return null;
}

/** The usual values, and others near them that no formula meets by chance. */
export function parameterSets({ parameters, usual }: CatalogueSubject): ReadonlyMap<SymbolTerm, number>[] {
  const at = (factor: (i: number) => number): ReadonlyMap<SymbolTerm, number> =>
    new Map(
      parameters.map((one, i) => {
        const value = usual.get(one)?.valueOf() ?? 1;
        return [symbol(one.name), factor(i) === 1 ? value : value === 0 ? 0.37 : value * factor(i)];
      }),
    );
  if (parameters.length === 0) return [new Map()];
  return [at(() => 1), at((i) => [0.83, 1.19, 0.71, 1.31][i % 4] ?? 1)];
}

const DIGITS = 6;

/** A number for people: 1.5, and 1.09983… where there are more digits. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return `${value}`.replace('Infinity', '∞').replace(/^-/, '−');
  const short = Number(value.toPrecision(DIGITS));
  if (Math.abs(short - value) <= 1e-9 * Math.max(1, Math.abs(value))) return `${short}`.replace(/^-/, '−');
  const places = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  const cut = Math.trunc(value * 10 ** places) / 10 ** places;
  return `${Number(cut.toPrecision(DIGITS))}…`.replace(/^-/, '−');
}
