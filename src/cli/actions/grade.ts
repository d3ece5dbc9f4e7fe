/** Grades a file of submissions, streaming: what `gprime grade` does. */
import { createReadStream, createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import {
  ClassReport,
  CSV_HEAD,
  chunked,
  csvRecord,
  type GradedRecord,
  type GradeLimits,
  inOrder,
  parseSubmission,
  shardOf,
} from '../../check/index.ts';
import { checkEngine } from '../check-engine.ts';
import type { GradeOptions } from '../commands/grade.ts';
import { ownFunctions } from '../engine.ts';
import { gradePool } from '../grade-pool.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { readRubric } from './check.ts';

/** Submissions that go to a worker at once. */
const PIECE = 16;
const PROGRESS_EVERY = 500;

export async function gradeAction(path: string, options: GradeOptions, io: Io): Promise<ExitCode> {
  const limits: GradeLimits = {
    timeLimit: options.timeLimit,
    ...(options.of !== undefined && { of: options.of }),
    ...(options.form !== undefined && { form: options.form }),
    ...(options.rubric !== undefined && { rubric: readRubric(options.rubric, io) }),
  };
  const file = outFile(options);
  const summary = new Summary(options);
  const done = options.resume === undefined || file === null ? [] : await recordsSoFar(file, summary);
  const out = file === null ? null : new Sink(file, options.resume !== undefined);
  // Read here, where a mistake in the file can be told; the workers read the text again.
  ownFunctions(options.functions, io);
  const own = options.functions === undefined ? null : io.file(options.functions);
  const pool = await gradePool(options.workers, limits, own);
  let count = done.length;
  try {
    const all = linesOf(path === '-' ? await input(io) : fileStream(path));
    const mine = options.shard === undefined ? all : shardOf(all, options.shard.i, options.shard.n);
    const left = afterDone(mine, done, file ?? '');
    for await (const records of inOrder(chunked(left, PIECE), (lines) => pool.run(lines), pool.ahead)) {
      const text = records.map((record) => `${record}\n`).join('');
      if (out === null) await writeOut(io, text);
      else await out.write(text);
      for (const record of records) await summary.add(record);
      count += records.length;
      progress(count, records.length);
    }
  } finally {
    await pool.close();
    await out?.end();
  }
  await summary.end();
  if (process.stderr.isTTY) process.stderr.write(`\r${count} graded\n`);
  return EXIT.done;
}

function outFile({ out, resume }: GradeOptions): string | null {
  if (typeof resume === 'string') {
    if (out !== undefined && out !== resume) throw new CliError('usage', '--resume and --out name different files');
    return resume;
  }
  if (resume === true && out === undefined) throw new CliError('usage', '--resume needs the file: --out FILE --resume');
  return out ?? null;
}

function fileStream(path: string): Readable {
  if (!existsSync(path)) throw new CliError('unreadable-file', `cannot read ${path}: there is no such file`);
  return createReadStream(path, 'utf8');
}
const input = async (io: Io): Promise<Readable> => io.stream?.() ?? Readable.from([await io.input()]);

/** The lines that have anything on them. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

/**
 * The ids of the records that a killed run has left. A last line without its end was cut off in the middle: it is
 * taken away, and its submission graded again.
 */
async function recordsSoFar(file: string, summary: Summary): Promise<string[]> {
  if (!existsSync(file)) return [];
  const ids: string[] = [];
  let whole = 0;
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    rest += String(chunk);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      whole += Buffer.byteLength(line, 'utf8') + 1;
      ids.push(idOf(line, file));
      await summary.add(line);
    }
  }
  if (rest !== '') await truncate(file, whole);
  return ids;
}

function idOf(record: string, file: string): string {
  try {
    const { id }: GradedRecord = JSON.parse(record);
    return JSON.stringify(id ?? null);
  } catch {
    throw new CliError('bad-resume', `${file} has a line that is no record of a grading`);
  }
}

/** What is left to grade. @throws CliError where the file has records of other submissions */
async function* afterDone(lines: AsyncIterable<string>, done: readonly string[], file: string): AsyncGenerator<string> {
  let at = 0;
  for await (const line of lines) {
    const before = done[at++];
    if (before === undefined) yield line;
    else if (JSON.stringify(parseSubmission(line).id ?? null) !== before) {
      throw new CliError(
        'bad-resume',
        `record ${at} of ${file} is not of submission ${at}: it is the file of another run`,
      );
    }
  }
}

/** A file that is written to the end before the next piece is taken. */
class Sink {
  readonly #stream;
  constructor(file: string, append: boolean) {
    this.#stream = createWriteStream(file, { flags: append ? 'a' : 'w' });
  }
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => (error == null ? resolve() : reject(error)));
    });
  }
  end(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.on('error', reject);
      this.#stream.end(() => resolve());
    });
  }
}

async function writeOut(io: Io, text: string): Promise<void> {
  if (io.write === undefined) io.out(text);
  else await io.write(text);
}

/** The gradebook and the class report, filled as the records come. */
class Summary {
  readonly #csv: Sink | null;
  readonly #report: ClassReport | null;
  readonly #file: string | null;
  constructor({ csv, report }: GradeOptions) {
    this.#csv = csv === undefined ? null : new Sink(csv, false);
    this.#report = report === undefined ? null : new ClassReport();
    this.#file = report ?? null;
    void this.#csv?.write(CSV_HEAD);
  }
  async add(record: string): Promise<void> {
    if (this.#csv === null && this.#report === null) return;
    const data: GradedRecord = JSON.parse(record);
    this.#report?.add(data);
    await this.#csv?.write(csvRecord(data));
  }
  async end(): Promise<void> {
    await this.#csv?.end();
    if (this.#report === null || this.#file === null) return;
    const engine = checkEngine(undefined);
    const isPage = /\.html?$/i.test(this.#file);
    writeFileSync(this.#file, isPage ? this.#report.html(engine) : this.#report.markdown(engine));
  }
}

function progress(count: number, added: number): void {
  if (!process.stderr.isTTY) return;
  if (Math.floor(count / PROGRESS_EVERY) !== Math.floor((count - added) / PROGRESS_EVERY))
    process.stderr.write(`\r${count} graded`);
}
