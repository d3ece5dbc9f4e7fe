/** Reaching the closed form. */
import { general } from './general.ts';
import { closingIdentities } from './identities.ts';
import { inverses } from './inverses.ts';

export const closingRules = [...closingIdentities, ...inverses, ...general];
