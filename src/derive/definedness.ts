/** Whether a definition means anything: a division by zero is refused, a function without a value anywhere is remarked on. */
import { ZERO } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { dependsOn, postorder } from '../core/traverse.ts';
import { printText } from '../print/index.ts';
import type { Definition, Remark } from '../trace/derivation.ts';
import { NumericError } from '../verify/index.ts';
import { compiledTerm } from './compiled.ts';
import { type Engine, tidyContext } from './engine.ts';
import { DeriveError } from './error.ts';
import { tidy } from './tidy/tidy.ts';

/** Quotients in larger definitions are not looked into. */
const LARGEST = 2000;

/** @throws DeriveError `division-by-zero` where a denominator is zero whatever the variable is */
export function refuseDivisionByZero({ body, variable, name }: Definition, engine: Engine): void {
  if (body.size > LARGEST) return;
  const context = tidyContext(engine, variable);
  for (const part of postorder(body)) {
    if (part.kind !== 'quotient' || tidy(part.denominator, context) !== ZERO) continue;
    const shown = printText(part.denominator, { functions: engine.functions });
    throw new DeriveError('division-by-zero', `the definition of ${name} divides by ${shown}, which is 0`);
  }
}

const PLACES = [0, 0.1, -0.1, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3.3, -3.3, 10, -10, 1e3, -1e3];
const PARAMETERS: readonly ((i: number) => number)[] = [
  (i) => 0.7 + i,
  (i) => -0.7 - i,
  (i) => (i % 2 === 0 ? 1.3 + i : -1.3 - i),
  (i) => (i % 2 === 0 ? -0.4 - i : 2.1 + i),
];

/** A remark where no place was found at which the function has a real value. Says no more than that. */
export function remarkOnNowhere({ body, variable, name }: Definition, engine: Engine): Remark[] {
  if (!dependsOn(body, variable) || hasValue(body, variable, engine)) return [];
  const text = `No place was found at which ${name} has a real value: nothing could be checked.`;
  return [{ kind: 'bound', text }];
}

function hasValue(body: Term, variable: SymbolTerm, engine: Engine): boolean {
  try {
    const { symbols, evaluate } = compiledTerm(body, engine);
    return PARAMETERS.some((parameter) =>
      PLACES.some((place) =>
        Number.isFinite(evaluate(symbols.map((symbol, i) => (symbol === variable ? place : parameter(i))))),
      ),
    );
  } catch (error) {
    if (error instanceof NumericError) return true;
    throw error;
  }
}
