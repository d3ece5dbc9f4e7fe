/** The function table for people and as data; of one function everything that the catalogue knows. */
import {
  braillePlot,
  codeFile,
  codeIn,
  howText,
  type LanguageName,
  type Portrait,
  portraitOf,
  propertiesIn,
  type Studio,
} from '../../catalogue/index.ts';
import type { FunctionEntry } from '../../core/functions.ts';
import type { Term } from '../../core/term.ts';
import type { Verdict } from '../../core/verdict.ts';
import { VERSION } from '../../core/version.ts';
import { routesOf } from '../../derive/route.ts';
import { printLatex, printPlain, printText } from '../../print/index.ts';
import { suggestFunction } from '../../syntax/index.ts';
import type { ClosedForm } from '../../trace/derivation.ts';
import type { FunctionsOptions } from '../commands/functions.ts';
import { ownFunctions, studioFor } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { terminalPaint } from '../paint.ts';
import { alignedColumns } from '../table.ts';

const LANGUAGE_NAMES: Readonly<Record<LanguageName, string>> = {
  python: 'Python (NumPy)',
  typescript: 'TypeScript',
  c: 'C',
};

export async function functionsAction(name: string | null, options: FunctionsOptions, io: Io): Promise<ExitCode> {
  const functions = ownFunctions(options.functions, io);
  if (name === null) {
    if (options.code !== undefined) throw new CliError('usage', 'code is written for one function: name it');
    const list = functions.entries;
    io.out(
      options.json === true
        ? `${JSON.stringify({ gprime: VERSION, functions: list }, null, 2)}\n`
        : `${list.map(block).join('\n')}\n`,
    );
    return EXIT.done;
  }
  const found = functions.find(name);
  if (found === null) {
    const near = suggestFunction(name, functions);
    const hint = near === null ? 'gprime functions lists them all' : `did you mean ${near}?`;
    throw new CliError('unknown-function', `there is no function ${name}; ${hint}`);
  }
  const studio = await studioFor(functions);
  // What has several arguments has no one derivative: the table's facts alone are shown.
  const portrait = found.formals.length === 1 ? portraitOf(found, studio) : null;
  if (options.code !== undefined) {
    if (portrait === null) throw new CliError('usage', `${found.name} is a function of several arguments`);
    io.out(codeFile(codeIn(portrait, studio), options.code));
  } else if (options.json === true) {
    const more = portrait === null ? {} : asData(portrait, studio);
    io.out(
      `${JSON.stringify({ gprime: VERSION, ...found, routes: routesOf(found, studio.engine), ...more }, null, 2)}\n`,
    );
  } else {
    io.out(alignedColumns(factsOf(found, portrait, studio)));
    if (portrait !== null) io.out(page(portrait, studio, io));
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

function factsOf(entry: FunctionEntry, portrait: Portrait | null, { engine }: Studio): string[][] {
  const text = (term: Term): string =>
    portrait === null ? '' : printText(term, { functions: portrait.subject.functions });
  const derivation = portrait?.derivation;
  const slope = (term: Term, verdicts: readonly Verdict[]): string => {
    const isProved = verdicts.every(({ kind }) => kind === 'proved');
    return `g'(z) = ${text(term)}${isProved ? '' : '  (agrees at sample points to 64 digits; not proved)'}`;
  };
  const closed = ({ term, verdict }: ClosedForm): string => slope(term, [verdict]);
  const lines = derivation?.lines.map(({ verdict }) => verdict) ?? [];
  const facts: [string, string | undefined][] = [
    ['function', callOf(entry)],
    ['in words', entry.title],
    ['other names', entry.aliases?.join(', ')],
    ['family', entry.family],
    ['LaTeX', entry.latex],
    ['definition', portrait === null ? entry.definition : `g(z) = ${text(portrait.subject.body)}`],
    ['derivative', derivation === undefined ? entry.derivative?.join('; ') : slope(derivation.result, lines)],
    ['closed form', derivation?.closedForm == null ? undefined : closed(derivation.closedForm)],
    ...(derivation?.also ?? []).map((one): [string, string] => ['also', closed(one)]),
    ['parameters', list(entry.parameters)],
    ['assumes', entry.assumes?.join(', ')],
    ['defined for', entry.domain ?? `all real ${entry.formals[0] ?? ''}`],
    ['no derivative at', entry.kinks?.join(', ')],
    ...(portrait === null ? [['values', entry.range] as [string, string | undefined]] : []),
    ['inverse', entry.inverse],
    ['conventions', entry.conventions?.join(' ')],
    ...(entry.slopesAtKinks ?? []).map(({ at, slope, frameworks }): [string, string] => [
      'slope at a kink',
      `${slope} at ${at} in ${frameworks.join(', ')}`,
    ]),
    ...routesOf(entry, engine).map(({ name, title }): [string, string] => ['route', `${name}: ${title}`]),
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

/** Properties, plot and code. */
function page(portrait: Portrait, studio: Studio, io: Io): string {
  const { subject, frame, value, slope } = portrait;
  const paint = terminalPaint(io);
  const hasParameters = subject.parameters.length > 0;
  const rows = propertiesIn(portrait, studio).map(({ name, text, how }) => [
    name,
    `${text}  ${paint.dim(`[${howText(how, hasParameters)}]`)}`,
  ]);
  const curves = [
    { name: 'g', f: value, paint: paint.good },
    { name: "g'", f: slope, dotted: true, paint: paint.fair },
  ];
  const plot = braillePlot(curves, frame, Math.min(80, io.terminal?.columns ?? 80));
  const pieces = codeIn(portrait, studio);
  const code = (['python', 'typescript', 'c'] as const).map(
    (language) => `${LANGUAGE_NAMES[language]}\n\n${indented(codeFile(pieces, language))}`,
  );
  return `\n${alignedColumns(rows)}\n${plot.join('\n')}\n\n${code.join('\n')}`;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

function asData(portrait: Portrait, studio: Studio): object {
  const { subject, derivation } = portrait;
  const { functions } = subject;
  const written = (term: Term): object => ({ plain: printPlain(term), latex: printLatex(term, { functions }) });
  const pieces = codeIn(portrait, studio);
  const hasParameters = subject.parameters.length > 0;
  return {
    derived: {
      definition: written(subject.body),
      derivative: written(derivation.result),
      closedForm:
        derivation.closedForm === null
          ? null
          : { ...written(derivation.closedForm.term), verdict: derivation.closedForm.verdict },
      also: derivation.also.map(({ term, verdict }) => ({ ...written(term), verdict })),
      remarks: derivation.remarks,
    },
    properties: propertiesIn(portrait, studio).map(({ name, text, how }) => ({
      name,
      text,
      verified: { ...how, text: howText(how, hasParameters) },
    })),
    code: {
      python: codeFile(pieces, 'python'),
      typescript: codeFile(pieces, 'typescript'),
      c: codeFile(pieces, 'c'),
    },
  };
}
