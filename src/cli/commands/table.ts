import { Command, Option } from 'commander';
import type { CommandMaker } from '../run.ts';

export const TABLE_FORMATS = ['markdown', 'latex', 'html'] as const;

export interface TableOptions {
  readonly format: (typeof TABLE_FORMATS)[number];
  readonly family?: string;
  readonly functions?: string;
  readonly json?: boolean;
}

/** `gprime table`. */
export const tableCommand: CommandMaker = (session) =>
  new Command('table')
    .description('the catalogue of activation functions: definition, derivative, closed form')
    .addOption(new Option('--format <format>', 'what is printed').choices(TABLE_FORMATS).default('markdown'))
    .option('--family <name>', 'one family alone: rectifier, sigmoid, gated, wave, shrinkage, loss')
    .option('--functions <file>', 'your own functions, as JSON')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gprime table\n  $ gprime table --family gated --format latex\n  $ gprime table --format html',
    )
    .action(async (options: TableOptions) => {
      const { tableAction } = await import('../actions/table.ts');
      session.exitCode = await tableAction(options, session.io);
    });
