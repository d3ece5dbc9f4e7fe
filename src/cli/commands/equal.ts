import { Command } from 'commander';
import { expression } from '../minus.ts';
import type { CommandMaker } from '../run.ts';

export interface EqualOptions {
  readonly on?: string;
  readonly batch?: string;
  readonly json?: boolean;
  readonly functions?: string;
}

/** `gprime equal A B`, `gprime equal --batch PAIRS.jsonl`. */
export const equalCommand: CommandMaker = (session) =>
  new Command('equal')
    .description('decide whether two expressions are equal wherever both are defined, with the reason')
    .argument('[a]', 'an expression; - reads standard input')
    .argument('[b]', 'another')
    .option('--on <condition>', "only where this holds: 'z > 0', 'a > 0 and b > 0'", expression)
    .option(
      '--batch <file>',
      'decide a file of pairs, one JSON object { id, a, b, on? } a line; - reads standard input',
    )
    .option('--functions <file>', 'your own functions, as JSON')
    .option('--json', 'print the verdict as JSON')
    .addHelpText(
      'after',
      "\nExamples:\n  $ gprime equal '1/(1+e^(-z))' 'e^z/(1+e^z)'\n  $ gprime equal 'sqrt(z^2)' z --on 'z > 0'\n  $ gprime equal --batch pairs.jsonl\n\nExit codes: 0 equal · 1 unequal or undecided",
    )
    .action(async (a: string | undefined, b: string | undefined, options: EqualOptions) => {
      const { equalAction } = await import('../actions/equal.ts');
      const operands = [a, b].map((operand) => (operand === undefined ? undefined : expression(operand)));
      session.exitCode = await equalAction(operands[0], operands[1], options, session.io);
    });
