import { Command } from 'commander';
import type { CommandMaker } from '../run.ts';

/** `gprime pandoc-filter [FORMAT]`, as pandoc calls it. */
export const pandocFilterCommand: CommandMaker = (session) =>
  new Command('pandoc-filter')
    .description("fill in derive blocks as a pandoc filter: pandoc's JSON on standard input and output")
    .argument('[format]', 'the format that pandoc writes, which pandoc gives itself', 'html')
    .option('--json', 'the output is JSON in any case')
    .addHelpText(
      'after',
      '\nExample (gprime-filter is a script with the one line \'gprime pandoc-filter "$@"\'):\n  $ pandoc notes.md --filter ./gprime-filter -o notes.pdf\n  $ pandoc notes.md -t json | gprime pandoc-filter latex | pandoc -f json -o notes.tex',
    )
    .action(async (format: string) => {
      const { pandocFilterAction } = await import('../actions/notes.ts');
      session.exitCode = await pandocFilterAction(format, session.io);
    });
