import { Command } from 'commander';
import type { RulesOptions } from '../actions/rules.ts';
import type { CommandMaker } from '../run.ts';

/** `gprime rules [ID]`. */
export const rulesCommand: CommandMaker = (session) =>
  new Command('rules')
    .description('the rules, from the data: names, formulas, an example each')
    .argument('[id]', 'one rule (derivative/quotient) or a folder of rules (derivative)')
    .option('--check', 'prove every rule that is listed (a single one always is)')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gprime rules\n  $ gprime rules derivative/quotient\n  $ gprime rules mistake --json',
    )
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rulesAction } = await import('../actions/rules.ts');
      session.exitCode = await rulesAction(id ?? null, options, session.io);
    });
