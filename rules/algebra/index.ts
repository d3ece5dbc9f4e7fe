/** The algebra after the differentiation. Order matters within a file: the first rule that explains a step names it. */
import { fractions } from './fractions.ts';
import { functionIdentities } from './functions.ts';
import { inverseFunctions } from './inverse-functions.ts';
import { logarithms } from './logarithms.ts';
import { negativePowers } from './negative-powers.ts';
import { numbers } from './numbers.ts';
import { powers } from './powers.ts';
import { rearrangements } from './rearrange.ts';
import { shortenings } from './shortenings.ts';
import { signs } from './signs.ts';
import { trigonometry } from './trigonometry.ts';
import { units } from './units.ts';

export const algebraRules = [
  ...units,
  ...signs,
  ...numbers,
  ...powers,
  ...fractions,
  ...negativePowers,
  ...trigonometry,
  ...shortenings,
  ...functionIdentities,
  ...inverseFunctions,
  ...logarithms,
  ...rearrangements,
];
