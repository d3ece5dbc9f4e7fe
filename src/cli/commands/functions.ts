import { Command } from 'commander';
import type { CommandMaker } from '../run.ts';

/** `gprime functions [NAME]`. */
export const functionsCommand: CommandMaker = (session) =>
  new Command('functions')
    .description('the function table, from the data: names, definitions, derivatives, domains')
    .argument('[name]', 'one function, by any of its names')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExamples:\n  $ gprime functions\n  $ gprime functions swish\n  $ gprime functions --json')
    .action(async (name: string | undefined, options: { readonly json?: boolean }) => {
      const { functionsAction } = await import('../actions/index.ts');
      session.exitCode = await functionsAction(name ?? null, options, session.io);
    });
