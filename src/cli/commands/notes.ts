import { Command, Option } from 'commander';
import type { CommandMaker } from '../run.ts';

export const NOTES_TARGETS = ['md', 'html', 'tex', 'beamer', 'pdf'] as const;
export type NotesTarget = (typeof NOTES_TARGETS)[number];

export interface NotesOptions {
  readonly output?: readonly string[];
  readonly to?: NotesTarget;
  readonly flavour: 'portable' | 'myst' | 'quarto';
  readonly snippet?: boolean;
  readonly lang?: string;
  readonly key?: 'end' | 'none';
  readonly engine?: 'pdflatex' | 'lualatex';
  readonly watch?: boolean;
  readonly json?: boolean;
}

/** `gprime notes NOTES.md -o OUT`. */
export const notesCommand: CommandMaker = (session) =>
  new Command('notes')
    .description('lecture notes from Markdown: derivations, plots, tables and exercises are filled in, checked')
    .argument(
      '<notes>',
      'the Markdown file with its derive, plot, table, exercise and check blocks; - reads standard input',
    )
    .option('-o, --output <file...>', 'where to write; the ending chooses md, html, tex or pdf (standard output: md)')
    .addOption(
      new Option('--to <target>', 'what to write, where the ending does not say it (beamer: slides)').choices(
        NOTES_TARGETS,
      ),
    )
    .addOption(
      new Option('--flavour <flavour>', 'whose Markdown is written')
        .choices(['portable', 'myst', 'quarto'])
        .default('portable'),
    )
    .option('--snippet', 'LaTeX without a preamble, for \\input')
    .option('--lang <tag>', 'the language of reasons and headings, over the front matter (en, de)')
    .addOption(new Option('--key <where>', 'the answer key of the exercises').choices(['end', 'none']))
    .addOption(
      new Option('--engine <program>', 'what makes PDF (the first that is installed)').choices([
        'pdflatex',
        'lualatex',
      ]),
    )
    .option('--watch', 'write again whenever the file changes')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gprime notes lecture.md -o lecture.html\n  $ gprime notes lecture.md -o lecture.tex -o lecture.pdf\n  $ gprime notes lecture.md --to beamer -o slides.pdf\n  $ gprime notes lecture.md --flavour quarto > lecture.qmd\n\nExit codes: 0 done · 2 a mistake in the notes (file, line and option are named) · 3 a derivation does not verify',
    )
    .action(async (path: string, options: NotesOptions) => {
      const { notesAction } = await import('../actions/notes.ts');
      session.exitCode = await notesAction(path, options, session.io);
    });
