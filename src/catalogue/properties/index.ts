/** The properties of a function of the catalogue, computed from its definition and each verified. */
import { ZERO } from '../../core/make.ts';
import type { Derivation } from '../../trace/derivation.ts';
import type { CatalogueSubject } from '../subject.ts';
import { endOf } from './ends.ts';
import { Look, type Tools } from './look.ts';
import { courseOf } from './monotone.ts';
import { type Property, proved } from './property.ts';
import { range } from './range.ts';
import { steepest } from './steepest.ts';
import { periodOf, symmetry } from './symmetry.ts';

export type { Tools } from './look.ts';
export { type How, howText, type Property } from './property.ts';

/**
 * @param derivation of the subject's call; its remarks say what happens at the joints
 * @example propertiesOf(subject, derivation, tools).map(({ text }) => text) // ['strictly increasing', …]
 */
export function propertiesOf(subject: CatalogueSubject, derivation: Derivation, tools: Tools): Property[] {
  const look = new Look(subject, derivation, tools);
  const period = derivation.result === ZERO ? null : periodOf(look);
  const ends = ([-1, 1] as const).map((direction) => endOf(look, direction, period));
  const course = courseOf(look);
  return [
    symmetry(look),
    ...(period === null ? [] : [periodic(look.text(period))]),
    course.property,
    range(look, course, ends),
    ...ends.map(({ text, how }): Property => ({ name: 'limits', text, how })),
    steepest(look),
    ...joints(derivation),
  ];
}

const periodic = (period: string): Property => ({
  name: 'period',
  text: `periodic: g(z + ${period}) = g(z)`,
  how: proved('identity'),
});

/** What the derivation says of the joints; it decides them for all values of the parameters. */
function joints({ remarks }: Derivation): Property[] {
  return remarks
    .filter(({ kind }) => kind === 'kink' || kind === 'jump' || kind === 'one-sided')
    .map(({ text }) => ({
      name: 'joints',
      text,
      how: text.includes('not decided') ? { kind: 'open' } : proved('identity'),
    }));
}
