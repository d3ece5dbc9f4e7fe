/** Reads a definition, derives, writes: what `gprime derive` does. */
import { rules } from '../../../rules/index.ts';
import type { FunctionTable } from '../../core/functions.ts';
import { VERSION } from '../../core/version.ts';
import { type Defined, define } from '../../derive/define.ts';
import { type DeriveOptions as CourseOptions, derive } from '../../derive/derive.ts';
import { type Engine, makeEngine } from '../../derive/engine.ts';
import { RefutedLine } from '../../derive/error.ts';
import type { UserRules } from '../../derive/user-rules.ts';
import { documentOf, type NotesContext, write, writeHtml } from '../../notes/index.ts';
import { htmlRenderer, printPlain } from '../../print/index.ts';
import { compileRules } from '../../rule/index.ts';
import { type Derivation, derivationToJson } from '../../trace/index.ts';
import { type CheckTable, checkTable, loadBig } from '../../verify/index.ts';
import type { DeriveOptions } from '../commands/derive.ts';
import { ownFunctions, ownRules, readOptions } from '../engine.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { terminalPaint } from '../paint.ts';

export async function deriveAction(argument: string, options: DeriveOptions, io: Io): Promise<ExitCode> {
  const text = argument === '-' ? await io.input() : argument;
  const mine = ownRules(options.rules, io, ownFunctions(options.functions, io));
  const defined = define(text, {
    ...(await readOptions([text])),
    functions: mine.functions,
    log: options.log,
    ...(options.var === undefined ? {} : { variable: options.var }),
  });
  reportAmbiguities(defined, io);
  const engine = makeEngine(mine.functions, compileRules([...rules, ...mine.rules], mine.functions));
  const derivation = await deriveChecked(defined, options, engine);
  const table = options.checkTable === true ? await numbersOf(derivation, mine.functions) : null;
  io.out(await written(derivation, table, mine, options, io));
  return EXIT.done;
}

/** Two common readings: say which one was taken. It goes to standard error, so that it spoils no data. */
function reportAmbiguities({ ambiguities }: Defined, io: Io): void {
  for (const { taken, other, message } of ambiguities) {
    io.err(`gprime: note: ${message} (read as ${printPlain(taken)}, not as ${printPlain(other)})\n`);
  }
}

/** Numbers of any precision take 60 ms to load: they are called only where doubles leave a line undecided or refuted. */
async function deriveChecked(defined: Defined, options: DeriveOptions, engine: Engine): Promise<Derivation> {
  const course: CourseOptions = {
    detail: options.detail,
    order: Math.max(options.order, defined.order),
    closedForm: options.closedForm,
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.route === undefined ? {} : { route: options.route }),
  };
  try {
    const derivation = derive(defined.definition, course, engine);
    if (derivation.lines.every(({ verdict }) => verdict.kind !== 'unknown')) return derivation;
  } catch (error) {
    if (!(error instanceof RefutedLine)) throw error;
  }
  return derive(defined.definition, { ...course, big: await loadBig() }, engine);
}

async function numbersOf(derivation: Derivation, functions: FunctionTable): Promise<CheckTable> {
  const { definition, order, closedForm, result, assumptions } = derivation;
  const term = closedForm?.term ?? result;
  const context = { functions, assumptions };
  return checkTable(definition, term, context, definition.parameters, await loadBig(), { order });
}

async function written(
  derivation: Derivation,
  table: CheckTable | null,
  { functions, words }: UserRules,
  options: DeriveOptions,
  io: Io,
): Promise<string> {
  const format = options.json === true ? 'json' : (options.format ?? (io.terminal === null ? 'text' : 'unicode'));
  const context: NotesContext = { functions, words, checkTable: table, closedForm: options.closedForm };
  switch (format) {
    case 'json': {
      const document = derivationToJson(derivation, { version: VERSION, functions, words });
      return `${JSON.stringify(table === null ? document : { ...document, checkTable: table }, null, 2)}\n`;
    }
    case 'html': {
      const { katexCss } = await import('../../print/katex-css.ts');
      const page = { render: await htmlRenderer(), katexCss: await katexCss() };
      return writeHtml(documentOf(derivation, context), context, page);
    }
    case 'unicode':
      return write(derivation, 'unicode', context, { width: io.terminal?.columns ?? 80, paint: terminalPaint(io) });
    default:
      return write(derivation, format, context);
  }
}
