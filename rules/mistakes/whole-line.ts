/** Mistakes that no rewrite of one subterm describes. */
import type { WholeLineMistake } from '../../src/rule/schema.ts';

export const wholeLineMistakes: readonly WholeLineMistake[] = [
  {
    id: 'mistake/sign-overall',
    kind: 'mal',
    whole: 'negated',
    insteadOf: 'derivative/constant-factor',
    examples: [['cos(z)', 'sin(z)']],
  },
  {
    id: 'mistake/integrated-instead',
    kind: 'mal',
    whole: 'antiderivative',
    insteadOf: 'derivative/power',
    examples: [['z^2', 'z^3/3']],
  },
  {
    id: 'mistake/differentiated-twice',
    kind: 'mal',
    whole: 'second-derivative',
    insteadOf: 'derivative/power',
    examples: [['z^3', '6*z']],
  },
  {
    id: 'mistake/function-and-derivative-equated',
    kind: 'mal',
    whole: 'subject',
    insteadOf: 'derivative/reciprocal',
    examples: [['1/(1 + exp(-z))', 'exp(-z)/(1 + exp(-z))^2']],
  },
];
