/** Errors for people: a code, what is wrong, the place with a caret. No stack traces unless asked for (GPRIME_DEBUG). */
import { VERSION } from '../core/version.ts';
import { DeriveError, RefutedLine } from '../derive/error.ts';
import { UserRulesError } from '../derive/user-rules.ts';
import { NotesError } from '../notes/handout/error.ts';
import { printPlain } from '../print/plain.ts';
import { ReadError } from '../syntax/read-error.ts';
import { CliError, EXIT, type ExitCode, type Io } from './io.ts';

interface Report {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
  /** Message and excerpt, as printed. */
  readonly text: string;
  readonly span: readonly [number, number] | null;
}

/** Prints an error to standard error, and with `--json` as a document to standard output. */
export function reportError(error: unknown, io: Io, json: boolean): ExitCode {
  const report = reportOf(error);
  const place = report.span === null ? '' : ` at ${placeOf(error)}`;
  io.err(`gprime: error [${report.code}]${place}: ${report.text}\n`);
  if (process.env.GPRIME_DEBUG !== undefined && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  if (json) {
    const { code, message, span } = report;
    io.out(`${JSON.stringify({ gprime: VERSION, errors: [{ code, message, span }] })}\n`);
  }
  return report.exit;
}

const OURS = 'This is a mistake in gprime, not in your input. Please report it with the command line.';

function reportOf(error: unknown): Report {
  if (error instanceof ReadError) {
    const { code, message, span } = error;
    return { exit: EXIT.usage, code, message, text: error.format(), span };
  }
  if (error instanceof DeriveError || error instanceof CliError || error instanceof UserRulesError) {
    const { code, message } = error;
    return { exit: EXIT.usage, code, message, text: message, span: null };
  }
  if (error instanceof NotesError) {
    const { message, ours } = error;
    const [code, exit] = ours ? ['unverified-derivation', EXIT.failure] : ['bad-notes', EXIT.usage];
    return { exit, code, message, text: ours ? `${message}\n${OURS}` : message, span: null };
  }
  if (error instanceof RefutedLine) {
    const { at, left, right } = error.witness;
    const point = Object.entries(at)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
    const message = `${error.message}: ${printPlain(error.term)} at ${point} is ${left}, it should be ${right}`;
    return { exit: EXIT.failure, code: 'refuted-line', message, text: `${message}\n${OURS}`, span: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { exit: EXIT.failure, code: 'internal', message, text: `${message}\n${OURS}`, span: null };
}

/** Line and column, from 1; the line only where there is more than one. */
function placeOf(error: unknown): string {
  if (!(error instanceof ReadError)) return '';
  const before = error.text.slice(0, error.span[0]).split('\n');
  const column = (before[before.length - 1] ?? '').length + 1;
  return error.text.includes('\n') ? `line ${before.length}, column ${column}` : `column ${column}`;
}
