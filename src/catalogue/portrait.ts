/** Everything that the catalogue knows of one function, put together. */

import type { FunctionEntry } from '../core/functions.ts';
import type { Engine } from '../derive/engine.ts';
import type { Derivation } from '../trace/derivation.ts';
import type { BigEvaluator } from '../verify/index.ts';
import { type CodePiece, codeOf, type Overrides, type StableForms } from './code/index.ts';
import { COMPUTABLE } from './code/stable.ts';
import { derivationOf } from './derivation.ts';
import { type Frame, frameOf, type RealFunction } from './plot/frame.ts';
import { type Property, propertiesOf } from './properties/index.ts';
import { parameterSets } from './properties/numbers.ts';
import { asFunction } from './properties/shape.ts';
import { type CatalogueSubject, subjectOf } from './subject.ts';

/** What the catalogue works with. */
export interface Studio {
  readonly engine: Engine;
  readonly forms: StableForms;
  readonly overrides: Overrides;
  readonly big: BigEvaluator | null;
}

export interface Portrait {
  readonly subject: CatalogueSubject;
  readonly derivation: Derivation;
  readonly value: RealFunction;
  readonly slope: RealFunction;
  readonly frame: Frame;
}

/** The function with its derivation and both curves, at the usual values of its parameters. */
export function portraitOf(entry: FunctionEntry, { engine, forms, big }: Studio): Portrait {
  const subject = subjectOf(entry, engine.functions);
  const derivation = derivationOf(subject, engine, { big });
  const [usual = new Map()] = parameterSets(subject);
  const base = COMPUTABLE.has(entry.name) ? subject.call : subject.body;
  const value = asFunction(base, subject, forms)(usual);
  const slope = asFunction(derivation.result, subject, forms)(usual);
  return { subject, derivation, value, slope, frame: frameOf([value, slope]) };
}

export const propertiesIn = ({ subject, derivation }: Portrait, studio: Studio): Property[] =>
  propertiesOf(subject, derivation, studio);
export const codeIn = ({ subject, derivation }: Portrait, { forms, overrides }: Studio): CodePiece[] =>
  codeOf(subject, derivation, forms, overrides);
