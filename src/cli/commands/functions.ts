import { Command, Option } from 'commander';
import type { CommandMaker } from '../run.ts';

export interface FunctionsOptions {
  readonly json?: boolean;
  readonly functions?: string;
  readonly code?: 'python' | 'typescript' | 'c';
}

/** `gprime functions [NAME]`. */
export const functionsCommand: CommandMaker = (session) =>
  new Command('functions')
    .description('the function table; of one function also its properties, its code and a plot')
    .argument('[name]', 'one function, by any of its names')
    .addOption(new Option('--code <language>', 'its code alone').choices(['python', 'typescript', 'c']))
    .option('--functions <file>', 'your own functions, as JSON')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gprime functions\n  $ gprime functions swish\n  $ gprime functions gelu --code c\n  $ gprime functions --json',
    )
    .action(async (name: string | undefined, options: FunctionsOptions) => {
      const { functionsAction } = await import('../actions/functions.ts');
      session.exitCode = await functionsAction(name ?? null, options, session.io);
    });
