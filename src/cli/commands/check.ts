import { Command, Option } from 'commander';
import { expression } from '../minus.ts';
import type { CommandMaker } from '../run.ts';

export const CHECK_FORMATS = ['text', 'html', 'json', 'gradescope', 'prairielearn'] as const;

export interface CheckOptions {
  readonly of: string;
  readonly form: 'any' | 'in-g' | 'in-x';
  readonly rubric?: string;
  readonly functions?: string;
  readonly detail: 'brief' | 'lecture' | 'full';
  readonly format?: (typeof CHECK_FORMATS)[number];
  readonly json?: boolean;
  readonly log: 'natural' | '10';
}

/** `gprime check WORK --of DEFINITION`. */
export const checkCommand: CommandMaker = (session) =>
  new Command('check')
    .description("check a student's derivation line by line: what holds, which rule, which mistake, what marks")
    .argument('<work>', 'a text file, a line a step, or LaTeX; - reads standard input')
    .requiredOption('--of <definition>', 'the function that was to be differentiated', expression)
    .addOption(
      new Option('--form <form>', 'what the last line must look like').choices(['any', 'in-g', 'in-x']).default('any'),
    )
    .option('--rubric <file>', 'points for rules, result and form, and deductions, as JSON')
    .option('--functions <file>', 'your own functions, as JSON')
    .addOption(
      new Option('--detail <level>', 'how much is said about a line')
        .choices(['brief', 'lecture', 'full'])
        .default('lecture'),
    )
    .addOption(new Option('--format <format>', 'what is printed (default: text)').choices(CHECK_FORMATS))
    .option('--json', 'short for --format json')
    .addOption(
      new Option('--log <base>', 'what log without a base means').choices(['natural', '10']).default('natural'),
    )
    .addHelpText(
      'after',
      "\nExamples:\n  $ gprime check work.txt --of 'g(z) = 1/(1+e^(-z))' --form in-g\n  $ gprime check work.tex --of 'g(z) = tanh(z)' --json\n\nExit codes: 0 every line holds and the end is right · 1 something is wrong or open · 2 nothing could be read",
    )
    .action(async (work: string, options: CheckOptions) => {
      const { checkAction } = await import('../actions/check.ts');
      session.exitCode = await checkAction(work, { ...options, of: expression(options.of) }, session.io);
    });
