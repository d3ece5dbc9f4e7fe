/** The function table for people and as data. */
import type { FunctionEntry } from '../../core/functions.ts';
import { VERSION } from '../../core/version.ts';
import { functions } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { alignedColumns } from '../table.ts';

export async function functionsAction(
  name: string | null,
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const found = name === null ? null : functions.find(name);
  if (name !== null && found === null) {
    throw new CliError('unknown-function', `there is no function ${name}; gprime functions lists them all`);
  }
  if (json === true) {
    const document = found === null ? { gprime: VERSION, functions: functions.entries } : { gprime: VERSION, ...found };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
  } else if (found === null) {
    io.out(`${functions.entries.map(block).join('\n')}\n`);
  } else {
    io.out(alignedColumns(factsOf(found)));
  }
  return EXIT.done;
}

const callOf = (entry: FunctionEntry): string => `${entry.name}(${entry.formals.join(', ')})`;

/** What the list says of each. */
function block(entry: FunctionEntry): string {
  const names = entry.aliases === undefined ? '' : ` (${entry.aliases.join(', ')})`;
  const lines = [`${callOf(entry)}  ${entry.title}${names}`];
  if (entry.definition !== undefined) lines.push(`    = ${entry.definition}`);
  if (entry.derivative !== undefined) lines.push(`    derivative: ${entry.derivative.join('; ')}`);
  lines.push(`    e.g. ${exampleOf(entry)}`);
  return `${lines.join('\n')}\n`;
}

/** A command that shows it: in one variable, with parameters for the other arguments. */
function exampleOf(entry: FunctionEntry): string {
  const args = entry.formals.map((formal, i) => (i === 0 ? 'z' : formal));
  return `gprime derive 'g(z) = ${entry.name}(${args.join(', ')})'`;
}

function factsOf(entry: FunctionEntry): string[][] {
  const facts: [string, string | undefined][] = [
    ['function', callOf(entry)],
    ['in words', entry.title],
    ['other names', entry.aliases?.join(', ')],
    ['LaTeX', entry.latex],
    ['definition', entry.definition],
    ['derivative', entry.derivative?.join('; ')],
    ['parameters', list(entry.parameters)],
    ['assumes', entry.assumes?.join(', ')],
    ['defined for', entry.domain ?? `all real ${entry.formals[0] ?? ''}`],
    ['no derivative at', entry.kinks?.join(', ')],
    ['values', entry.range],
    ['symmetry', entry.parity],
    ['inverse', entry.inverse],
    ['conventions', entry.conventions?.join('; ')],
    ['source', entry.source],
    ['example', exampleOf(entry)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}

const list = (parameters: Readonly<Record<string, string>> | undefined): string | undefined =>
  parameters === undefined
    ? undefined
    : Object.entries(parameters)
        .map(([key, usual]) => `${key} (usually ${usual})`)
        .join(', ');
