import { Command, InvalidArgumentError, Option } from 'commander';
import { expression } from '../minus.ts';
import type { CommandMaker } from '../run.ts';

export interface Shard {
  readonly i: number;
  readonly n: number;
}
export interface GradeOptions {
  readonly of?: string;
  readonly form?: 'any' | 'in-g' | 'in-x';
  readonly rubric?: string;
  readonly functions?: string;
  readonly workers?: number;
  readonly shard?: Shard;
  readonly csv?: string;
  readonly report?: string;
  readonly out?: string;
  /** The file itself, or true for that of `--out`. */
  readonly resume?: string | true;
  readonly timeLimit: number;
  readonly json?: boolean;
}

/** `gprime grade SUBMISSIONS.jsonl`. */
export const gradeCommand: CommandMaker = (session) =>
  new Command('grade')
    .description('check a whole class: a submission a line in, a record a line out, in the same order')
    .argument(
      '<submissions>',
      'a file of JSON lines { "id", "of", "work", "form"?, "rubric"? }; - reads standard input',
    )
    .option('--of <definition>', 'the definition, for submissions that name none', expression)
    .addOption(
      new Option('--form <form>', 'the form asked for, for submissions that name none').choices([
        'any',
        'in-g',
        'in-x',
      ]),
    )
    .option('--rubric <file>', 'the rubric, for submissions that bring none')
    .option('--functions <file>', 'your own functions, as JSON')
    .option('--workers <n>', 'worker threads (default: one a processor; 0 works without)', whole)
    .option('--shard <i/n>', 'only every n-th submission, beginning with the i-th', shard)
    .option('--csv <file>', 'also write a summary for a gradebook')
    .option('--report <file>', 'also write a class report: Markdown, or HTML where the name ends so')
    .option('--out <file>', 'write the records here, not to standard output')
    .option(
      '--resume [file]',
      'go on where a killed run stopped: keep what the file (or that of --out) has, add the rest',
    )
    .option('--time-limit <ms>', 'milliseconds for one submission', whole, 5000)
    .option('--json', 'records are JSON in any case')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gprime grade class.jsonl > graded.jsonl\n  $ gprime grade class.jsonl --out graded.jsonl --csv marks.csv --report report.html\n  $ gprime grade class.jsonl --out graded.jsonl --resume\n  $ gprime grade class.jsonl --shard 1/4 > part1.jsonl\n\nExit codes: 0 all graded · 2 the file cannot be read',
    )
    .action(async (path: string, options: GradeOptions) => {
      const { gradeAction } = await import('../actions/grade.ts');
      session.exitCode = await gradeAction(path, options, session.io);
    });

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is expected.');
  return Number(text);
}

function shard(text: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [i, n] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || i < 1 || n < 1 || i > n)
    throw new InvalidArgumentError('A shard is written i/n, with 1 ≤ i ≤ n.');
  return { i, n };
}
