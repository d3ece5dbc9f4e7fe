/** What frameworks take for the slope at a kink of a function of the table, as remarks. */
import { application, comparison } from '../../core/make.ts';
import { printConditionText } from '../../print/index.ts';
import { readTerm } from '../../syntax/index.ts';
import type { Definition, Remark } from '../../trace/derivation.ts';
import type { Engine } from '../engine.ts';
import { say } from './sentences.ts';

/** The conventions for g where g is a function of the table, in the variable itself. */
export function conventionsOf({ name, variable, body }: Definition, { functions }: Engine): Remark[] {
  if (body.kind !== 'application' || body.primes > 0 || body.args.length !== 1 || body.args[0] !== variable) return [];
  const byFrameworks = new Map<string, string[]>();
  for (const { at, slope, frameworks } of functions.find(body.name)?.slopesAtKinks ?? []) {
    const [place, value] = [at, slope].map((text) => readTerm(text, { functions }).term);
    if (place === undefined || value === undefined) continue;
    const equation = comparison(application(name, [place], 1), '=', value);
    const names = frameworks.join(', ');
    byFrameworks.set(names, [...(byFrameworks.get(names) ?? []), printConditionText(equation, { functions })]);
  }
  return [...byFrameworks].map(([frameworks, equations]) => ({
    kind: 'convention',
    text: say('convention', { equation: equations.join(', '), frameworks }),
  }));
}
