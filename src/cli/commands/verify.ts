import { Command } from 'commander';
import type { CommandMaker } from '../run.ts';

/** `gprime verify TRACE.json`. */
export const verifyCommand: CommandMaker = (session) =>
  new Command('verify')
    .description('replay a derivation that derive --json --detail full printed, with the kernel alone')
    .argument('<trace>', 'the JSON file; - reads standard input')
    .option('--rules <file>', 'the rules and functions that the derivation was made with, as JSON')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      "\nExample:\n  $ gprime derive 'tanh(z)' --json --detail full > trace.json\n  $ gprime verify trace.json\n\nExit codes: 0 replayed · 1 something does not hold",
    )
    .action(async (trace: string, options: { readonly json?: boolean; readonly rules?: string }) => {
      const { verifyAction } = await import('../actions/verify.ts');
      session.exitCode = await verifyAction(trace, options, session.io);
    });
