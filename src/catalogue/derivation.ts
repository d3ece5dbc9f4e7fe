/** The derivation that the catalogue speaks of: of the function by name, under what it assumes of its parameters. */

import { type DeriveOptions, derive } from '../derive/derive.ts';
import type { Engine } from '../derive/engine.ts';
import { DeriveError } from '../derive/error.ts';
import type { Derivation } from '../trace/derivation.ts';
import type { CatalogueSubject } from './subject.ts';

/** The name that the function goes by in its own derivation. */
const NAME = 'g';

/** @throws DeriveError where the function has several arguments */
export function derivationOf(subject: CatalogueSubject, engine: Engine, options: DeriveOptions = {}): Derivation {
  if (subject.entry.formals.length !== 1) {
    throw new DeriveError('several-variables', `${subject.entry.name} is a function of several arguments`);
  }
  const { variable, parameters, call, assumptions } = subject;
  return derive({ name: NAME, variable, parameters, body: call }, { ...options, assumptions }, engine);
}
