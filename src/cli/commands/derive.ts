import { Command, InvalidArgumentError, Option } from 'commander';
import { expression } from '../minus.ts';
import type { CommandMaker } from '../run.ts';

export const FORMATS = ['unicode', 'text', 'latex', 'markdown', 'html', 'json'] as const;

export interface DeriveOptions {
  readonly var?: string;
  readonly detail: 'brief' | 'lecture' | 'full';
  readonly order: number;
  readonly format?: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly closedForm: boolean;
  readonly by?: 'definition' | 'table';
  readonly route?: string;
  readonly rules?: string;
  readonly functions?: string;
  readonly log: 'natural' | '10';
  readonly checkTable?: boolean;
}

/** `gprime derive DEFINITION`. */
export const deriveCommand: CommandMaker = (session) =>
  new Command('derive')
    .description('derive g′ step by step, to its closed form in g')
    .argument('<definition>', "a definition, an expression, or a function's name; - reads standard input")
    .option('--var <name>', 'the variable, where it is not clear from the definition', expression)
    .addOption(
      new Option('--detail <level>', 'how much shares a line').choices(['brief', 'lecture', 'full']).default('lecture'),
    )
    .option('--order <n>', 'the order of the derivative', wholeOrder, 1)
    .addOption(
      new Option('--format <format>', 'what is printed (default: unicode on a terminal, text elsewhere)').choices(
        FORMATS,
      ),
    )
    .option('--json', 'short for --format json')
    .option('--no-closed-form', 'stop at the derivative: look for no closed form in g')
    .addOption(
      new Option(
        '--by <way>',
        "differentiate the function's definition, or take its derivative from the table",
      ).choices(['definition', 'table']),
    )
    .option('--route <name>', 'derive another way: implicit, logarithmic, or one that gprime functions NAME lists')
    .option('--rules <file>', 'your own rules and functions, as JSON')
    .option('--functions <file>', 'your own functions, as JSON')
    .addOption(
      new Option('--log <base>', 'what log without a base means').choices(['natural', '10']).default('natural'),
    )
    .option('--check-table', 'add a table of numbers: g and its derivative in three independent ways')
    .addHelpText(
      'after',
      "\nExamples:\n  $ gprime derive 'g(z) = 1/(1+e^(-z))'\n  $ gprime derive 'a tanh(b z)' --format latex\n  $ gprime derive '\\frac{1}{1+e^{-z}}' --order 2 --json\n  $ gprime derive swish --check-table\n  $ gprime derive -- '-z^2'",
    )
    .action(async (definition: string, options: DeriveOptions) => {
      const { deriveAction } = await import('../actions/derive.ts');
      session.exitCode = await deriveAction(expression(definition), options, session.io);
    });

function wholeOrder(text: string): number {
  const order = Number(text);
  if (!/^\d+$/.test(text) || order < 1) {
    throw new InvalidArgumentError('An order is a whole number from 1.');
  }
  return order;
}
