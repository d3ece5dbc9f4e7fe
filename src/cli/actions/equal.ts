/** Decides pairs of expressions. */

import type { FunctionTable } from '../../core/functions.ts';
import { VERSION } from '../../core/version.ts';
import { assumptionsIn } from '../../derive/given.ts';
import { readCondition, readTerm } from '../../syntax/index.ts';
import { type EqualResult, equal } from '../../verify/index.ts';
import type { EqualOptions } from '../commands/equal.ts';
import { ownFunctions, readOptions } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';

export async function equalAction(
  a: string | undefined,
  b: string | undefined,
  options: EqualOptions,
  io: Io,
): Promise<ExitCode> {
  const functions = ownFunctions(options.functions, io);
  if (options.batch !== undefined) {
    if (a !== undefined) throw new CliError('usage', 'with --batch the expressions come from the file alone');
    return batch(options.batch === '-' ? await io.input() : io.file(options.batch), functions, io);
  }
  if (a === undefined || b === undefined) {
    throw new CliError('usage', "two expressions are needed: gprime equal 'sin(2z)' '2 sin(z) cos(z)'");
  }
  if (a === '-' && b === '-') throw new CliError('usage', 'only one of the two can come from standard input');
  const left = a === '-' ? await io.input() : a;
  const right = b === '-' ? await io.input() : b;
  const result = await decide(left, right, options.on ?? null, functions);
  io.out(options.json === true ? `${JSON.stringify({ gprime: VERSION, ...result }, null, 2)}\n` : forPeople(result));
  return result.verdict === 'equal' ? EXIT.done : EXIT.wrong;
}

async function decide(a: string, b: string, on: string | null, functions: FunctionTable): Promise<EqualResult> {
  const options = { ...(await readOptions([a, b, on ?? ''])), functions };
  const [left, right] = [readTerm(a, options).term, readTerm(b, options).term];
  // What functions by name assume of their parameters is taken for granted.
  const assumptions = [left, right].flatMap((side) => assumptionsIn(side, functions));
  return equal(left, right, { functions, assumptions, on: on === null ? null : readCondition(on, options) });
}

function forPeople(result: EqualResult): string {
  const { verdict, method, witness, domain, where } = result;
  const ground = {
    identical: 'the same expression',
    exact: 'proved',
    witness: 'a witness',
    sampled: 'agrees at every sample point, not proved',
  };
  const lines = [`${verdict}${method in ground ? ` (${ground[method as keyof typeof ground]})` : ''}`];
  if (witness !== null) {
    const at = Object.entries(witness.at)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
    lines.push(
      `at ${at === '' ? 'every point' : at} the left side is ${witness.left}, the right side ${witness.right}`,
    );
  }
  if (domain !== 'same') lines.push(`domain: ${domain}${where === null ? '' : `, ${where}`}`);
  return `${lines.join('\n')}\n`;
}

/** One JSON object a line in, one out, in order; a line that cannot be decided says why and the rest goes on. */
async function batch(text: string, functions: FunctionTable, io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, answer, code } = await batchLine(line, index + 1, functions);
    if (code > exit) exit = code;
    io.out(`${JSON.stringify({ id, gprime: VERSION, ...answer })}\n`);
  }
  return exit;
}

async function batchLine(
  line: string,
  number: number,
  functions: FunctionTable,
): Promise<{ id: unknown; answer: object; code: ExitCode }> {
  let pair: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null) pair = { ...parsed };
    const { a, b, on } = pair;
    if (typeof a !== 'string' || typeof b !== 'string' || (on !== undefined && on !== null && typeof on !== 'string')) {
      throw new CliError('bad-pair', `line ${number}: a pair is { "id", "a", "b", "on"? }, the expressions as text`);
    }
    const answer = await decide(a, b, on ?? null, functions);
    return { id: pair.id ?? null, answer, code: answer.verdict === 'equal' ? EXIT.done : EXIT.wrong };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return { id: pair.id ?? null, answer: { verdict: 'undecided', errors: [{ code, message }] }, code: EXIT.wrong };
  }
}
