/** Even, odd, periodic. */
import { negation, number, PI, product, quotient, sum } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, postorder, substitute } from '../../core/traverse.ts';
import { differentiate } from '../../derive/differentiate.ts';
import { agree, prove, unfold } from '../../verify/index.ts';
import type { Look } from './look.ts';
import { type How, OPEN, type Property, proved } from './property.ts';

export function symmetry(look: Look): Property {
  const { subject, big } = look;
  const { variable, body, functions, assumptions } = subject;
  const mirrored = substitute(body, new Map([[variable, negation(variable)]]));
  const context = { functions, assumptions };
  for (const [name, image, text] of [
    ['even', body, 'even: g(−z) = g(z)'],
    ['odd', negation(body), 'odd: g(−z) = −g(z)'],
  ] as const) {
    const { kind } = prove(mirrored, image, context);
    if (kind === 'equal' || kind === 'same definition') return { name: 'symmetry', text, how: proved('identity') };
    const sampled = agree(mirrored, image, context, big);
    // What the table says is looked at again where the prover gives up.
    if (sampled.kind === 'agrees' && subject.entry.parity === name) {
      return { name: 'symmetry', text, how: { kind: 'sampled', points: sampled.points } };
    }
  }
  return { name: 'symmetry', text: 'neither even nor odd', how: asymmetric(look) };
}

/** A point at which the mirror image is clearly another value. */
function asymmetric({ unusual: g }: Look): How {
  const differs = (sign: 1 | -1): boolean =>
    [1, 2, 0.3, 4].some((z) => Math.abs(g(-z) - sign * g(z)) > 1e-6 * Math.max(1, Math.abs(g(z))));
  return differs(1) && differs(-1) ? proved('identity') : OPEN;
}

/** The period that the sines and cosines suggest, where it is one: 2π/a of sin(a z), π/a of its square. */
export function periodOf({ subject, engine, constants }: Look): Term | null {
  const { variable, body, functions, assumptions } = subject;
  const rates = postorder(unfold(body, { functions })).flatMap((part) => {
    const [inner] = part.kind === 'application' && (part.name === 'sin' || part.name === 'cos') ? part.args : [];
    const rate = inner === undefined ? null : differentiate(inner, variable, engine.templates);
    return rate === null || dependsOn(rate, variable) ? [] : [rate];
  });
  const candidates = rates.flatMap((rate) => [
    constants.divide(PI, rate),
    constants.tidied(quotient(product([number(2), PI]), rate)),
  ]);
  const isPeriod = (period: Term): boolean => {
    const shifted = substitute(body, new Map<Term, Term>([[variable, sum([variable, period])]]));
    const { kind } = prove(shifted, body, { functions, assumptions });
    return kind === 'equal' || kind === 'same definition';
  };
  return candidates.find(isPeriod) ?? null;
}
