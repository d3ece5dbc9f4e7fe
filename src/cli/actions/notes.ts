/** What `gprime notes` does: reads, builds, writes; PDF through a LaTeX that is installed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { functionEntries, malRules, rules, wholeLineMistakes } from '../../../rules/index.ts';
import { languages } from '../../../rules/words/languages.ts';
import { functionTable } from '../../core/functions.ts';
import { VERSION } from '../../core/version.ts';
import {
  type Built,
  buildNotes,
  filterPandoc,
  makeNotesEngine,
  type NotesEngine,
  notesRenderer,
  type Settings,
  type Target,
} from '../../notes/handout/index.ts';
import { loadLatex } from '../../syntax/index.ts';
import type { NotesOptions, NotesTarget } from '../commands/notes.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { makePdf } from './pdf.ts';
import { watchFile } from './watch.ts';

/** One document to write: what, in which form, and where; standard output where there is no file. */
interface Job {
  readonly target: Target;
  readonly pdf: boolean;
  readonly file: string | null;
}

export async function notesAction(path: string, options: NotesOptions, io: Io): Promise<ExitCode> {
  const jobs = jobsOf(options);
  const engine = await notesEngine();
  const build = async (): Promise<void> => {
    const text = path === '-' ? await io.input() : io.file(path);
    const written: { file: string | null; to: NotesTarget; blocks: number }[] = [];
    for (const job of jobs) {
      const built = await buildNotes(text, { ...settingsOf(path, job, options) }, engine);
      const json = options.json === true && job.file === null;
      await write(built, job, path, options, json ? null : io);
      written.push({ file: job.file, to: job.pdf ? 'pdf' : job.target, blocks: built.blocks });
      if (json)
        io.out(`${JSON.stringify({ gprime: VERSION, to: job.target, text: built.text, assets: built.assets })}\n`);
    }
    if (options.json === true && jobs.every(({ file }) => file !== null)) {
      io.out(`${JSON.stringify({ gprime: VERSION, written })}\n`);
    }
  };
  if (options.watch !== true) {
    await build();
    return EXIT.done;
  }
  if (path === '-') throw new CliError('usage', 'standard input cannot be watched');
  return watchFile(path, build, io);
}

/** Everything that documents are made with; KaTeX's parser for blocks that are written in LaTeX. */
async function notesEngine(): Promise<NotesEngine> {
  const functions = functionTable(functionEntries);
  return makeNotesEngine({ functions, rules, malRules, wholeLineMistakes, languages, latex: await loadLatex() });
}

const ENDINGS: Readonly<Record<string, NotesTarget>> = {
  '.md': 'md',
  '.markdown': 'md',
  '.qmd': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.tex': 'tex',
  '.pdf': 'pdf',
};

/** @throws CliError where an ending says nothing, or contradicts `--to` */
function jobsOf({ output = [], to }: NotesOptions): Job[] {
  if (output.length === 0) {
    if (to === 'pdf') throw new CliError('usage', 'a PDF is not written to standard output: name a file with -o');
    return [{ target: to ?? 'md', pdf: false, file: null }];
  }
  return output.map((file): Job => {
    const ending = ENDINGS[extname(file).toLowerCase()];
    if (ending === undefined && to === undefined) {
      const known = Object.keys(ENDINGS).join(', ');
      throw new CliError('usage', `the ending of ${file} does not say what to write (${known}); say it with --to`);
    }
    const pdf = ending === 'pdf' || (ending === undefined && to === 'pdf');
    if (to === 'beamer' || to === undefined || to === ending) {
      const slides = to === 'beamer' && (pdf || ending === 'tex' || ending === undefined);
      if (to === 'beamer' && !slides) throw new CliError('usage', `slides are LaTeX or PDF, not ${extname(file)}`);
      return { target: slides ? 'beamer' : pdf ? 'tex' : asTarget(ending ?? to), pdf, file };
    }
    if (ending !== undefined) throw new CliError('usage', `--to ${to} does not fit the ending of ${file}`);
    return { target: pdf ? 'tex' : asTarget(to), pdf, file };
  });
}
const asTarget = (target: NotesTarget | undefined): Target =>
  target === undefined || target === 'pdf' ? 'tex' : target;

function settingsOf(path: string, job: Job, options: NotesOptions): Parameters<typeof buildNotes>[1] {
  const folder = path === '-' ? process.cwd() : dirname(path);
  const settings: Settings = {
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.key === undefined ? {} : { key: options.key }),
  };
  const stem = job.file === null ? '' : `${basename(job.file, extname(job.file))}-`;
  return {
    file: path === '-' ? '<standard input>' : path,
    to: job.target,
    flavour: options.flavour,
    snippet: options.snippet === true && !job.pdf,
    stem,
    settings,
    image: (url) => imageData(url, folder),
    page: async () => {
      const { katexCss } = await import('../../print/katex-css.ts');
      return { render: await notesRenderer(), katexCss: await katexCss() };
    },
  };
}

const IMAGES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A local image goes into the page; one from the web, or one that is not there, stays a link. */
function imageData(url: string, folder: string): string | null {
  const type = IMAGES[extname(url).toLowerCase()];
  if (type === undefined || /^[a-z]+:/i.test(url)) return null;
  try {
    return `data:${type};base64,${readFileSync(resolve(folder, decodeURI(url)), 'base64')}`;
  } catch {
    return null;
  }
}

async function write(built: Built, job: Job, path: string, options: NotesOptions, io: Io | null): Promise<void> {
  const { file } = job;
  if (file === null) {
    io?.out(built.text);
    if (built.assets.length > 0) io?.err('gprime: note: plots are written beside a file; name one with -o\n');
    return;
  }
  for (const { name, text } of built.assets) save(join(dirname(file), name), text);
  if (!job.pdf) {
    save(file, built.text);
    return;
  }
  const folder = path === '-' ? process.cwd() : dirname(resolve(path));
  save(file, await makePdf(built.text, { folder, engine: options.engine ?? null }));
}

/** @throws CliError where the file cannot be written */
function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CliError('unwritable-file', `cannot write ${file}${code === '' ? '' : ` (${code})`}`);
  }
}

export async function pandocFilterAction(format: string, io: Io): Promise<ExitCode> {
  const filtered = await filterPandoc(await io.input(), format, await notesEngine());
  io.out(`${filtered}\n`);
  return EXIT.done;
}
