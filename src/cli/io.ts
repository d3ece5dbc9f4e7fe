/** Where a command reads and writes: the process, or a test's buffers. */
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  /** Standard input as it comes, for input without end; absent where there is none (a test). */
  readonly stream?: () => Readable;
  /** Like `out`, but waits until the reader has taken it: memory does not grow with what is printed. */
  readonly write?: (text: string) => Promise<void>;
  /** @throws CliError where the file cannot be read. */
  readonly file: (path: string) => string;
  /** What standard output is, where it is a terminal. */
  readonly terminal: { readonly columns: number; readonly colour: boolean } | null;
}

export const EXIT = { done: 0, wrong: 1, usage: 2, failure: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error that the user can do something about. */
export class CliError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'CliError';
    this.code = code;
  }
}

/** The real thing. `hasColors` knows NO_COLOR, FORCE_COLOR and dumb terminals. */
export function processIo(): Io {
  const { stdout, stderr, stdin } = process;
  return {
    out: (chunk) => void stdout.write(chunk),
    err: (chunk) => void stderr.write(chunk),
    input: () => text(stdin),
    stream: () => stdin,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stdout.write(chunk, (error) => (error == null ? resolve() : reject(error)));
      }),
    file: readText,
    terminal: stdout.isTTY ? { columns: stdout.columns, colour: stdout.hasColors() } : null,
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission denied' }[code] ?? code;
    throw new CliError('unreadable-file', `cannot read ${path}: ${why}`);
  }
}
