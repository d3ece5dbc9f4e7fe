/** PDF from LaTeX, where a LaTeX is installed. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CliError } from '../io.ts';

const ENGINES = ['pdflatex', 'lualatex'] as const;
type LatexEngine = (typeof ENGINES)[number];

export interface PdfOptions {
  /** Where images are looked for. */
  readonly folder: string;
  /** Null takes the first that is installed. */
  readonly engine: LatexEngine | null;
}

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs LaTeX as often as its references need it.
 * @throws CliError `no-latex` where there is none, `latex-failed` with LaTeX's own complaint
 */
export async function makePdf(latex: string, options: PdfOptions): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gprime-'));
  try {
    await writeFile(join(folder, 'notes.tex'), latex);
    for (const engine of options.engine === null ? ENGINES : [options.engine]) {
      const done = await compile(engine, folder, options.folder);
      if (done !== null) return done;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const wanted = options.engine ?? 'pdflatex or lualatex';
  throw new CliError(
    'no-latex',
    `a PDF needs ${wanted}, and there is none here. Install TeX Live (Debian: apt-get install texlive-latex-extra texlive-pictures), or write .tex or .html (which every browser prints) instead`,
  );
}

const MOST_RUNS = 4;

/** The PDF; null where the program is not installed. */
async function compile(engine: LatexEngine, folder: string, images: string): Promise<Uint8Array | null> {
  for (let i = 0; i < MOST_RUNS; i++) {
    const outcome = await run(engine, folder, images);
    if (outcome === null) return null;
    if (outcome.code !== 0) throw new CliError('latex-failed', complaint(engine, outcome.output));
    const log = await readFile(join(folder, 'notes.log'), 'latin1');
    // Beamer counts its frames, and references find their numbers, in the run before.
    if (i > 0 && !/Rerun to get|There were undefined references/.test(log)) break;
  }
  return readFile(join(folder, 'notes.pdf'));
}

function run(engine: LatexEngine, folder: string, images: string): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(engine, ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'notes.tex'], {
      cwd: folder,
      // The same text gives the same bytes, whatever day it is.
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: '946684800',
        FORCE_SOURCE_DATE: '1',
        TEXINPUTS: ['.', images, ''].join(delimiter),
        max_print_line: '1000',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.setEncoding('latin1').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The lines of the log that say what is wrong. */
function complaint(engine: LatexEngine, output: string): string {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.startsWith('!'));
  const said = at < 0 ? lines.slice(-5) : lines.slice(at, at + 6);
  return `${engine} stopped:\n${said.join('\n').trimEnd()}`;
}
