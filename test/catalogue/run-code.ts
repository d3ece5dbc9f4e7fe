/** Runs generated code of all three languages: each call is a function, its arguments, and gives a double. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { cName } from '../../src/catalogue/code/c.ts';
import { type CodePiece, codeFile } from '../../src/catalogue/code/index.ts';
import { snakeCase } from '../../src/catalogue/code/language.ts';

export interface Call {
  readonly name: string;
  readonly args: readonly number[];
}
const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
export const hasGcc = isThere('gcc', '--version');
export const hasNumpy = isThere('python3', '-c', 'import numpy');

const literal = (value: number, infinity: string): string =>
  Number.isFinite(value)
    ? Number.isInteger(value)
      ? `${value}.0`
      : `${value}`
    : value > 0
      ? infinity
      : `-${infinity}`;
const lines = (text: string): number[] =>
  text
    .trim()
    .split('\n')
    .map((line) => Number(line.replace(/^(-?)inf$/, '$1Infinity').replace(/^-?nan$/, 'NaN')));

export async function runTypescript(pieces: readonly CodePiece[], calls: readonly Call[]): Promise<number[]> {
  const { code } = await transform(codeFile(pieces, 'typescript'), { loader: 'ts', format: 'esm' });
  const made: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return calls.map(({ name, args }) => {
    const found: unknown = typeof made === 'object' && made !== null ? Reflect.get(made, name) : undefined;
    if (typeof found !== 'function') throw new Error(`no function ${name}`);
    return Number(Reflect.apply(found, undefined, args));
  });
}

export function runC(pieces: readonly CodePiece[], calls: readonly Call[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'gprime-c-'));
  const body = calls.map(
    ({ name, args }) =>
      `  printf("%.17g\\n", ${cName(name)}(${args.map((one) => literal(one, 'INFINITY')).join(', ')}));`,
  );
  const main = `#include <stdio.h>\nint main(void) {\n${body.join('\n')}\n  return 0;\n}\n`;
  writeFileSync(join(folder, 'code.c'), codeFile(pieces, 'c') + main);
  const compiled = spawnSync('gcc', ['-std=c99', '-Wall', '-Werror', '-O0', 'code.c', '-o', 'code', '-lm'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  return lines(spawnSync(join(folder, 'code'), { encoding: 'utf8' }).stdout);
}

export function runPython(pieces: readonly CodePiece[], calls: readonly Call[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'gprime-py-'));
  const body = calls.map(
    ({ name, args }) =>
      `print(repr(float(${snakeCase(name)}(${args.map((one) => literal(one, 'np.inf')).join(', ')}))))`,
  );
  writeFileSync(join(folder, 'code.py'), `${codeFile(pieces, 'python')}\n\n${body.join('\n')}\n`);
  const ran = spawnSync('python3', ['-W', 'error', 'code.py'], { cwd: folder, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return lines(ran.stdout);
}
