/** Checks one work: what `gprime check` does. */
import {
  type CheckEngine,
  type CheckResult,
  checkHtml,
  checkJson,
  checkText,
  checkWork,
  gradescope,
  parseRubric,
  prairieLearn,
  type Rubric,
  RubricError,
} from '../../check/index.ts';
import { detectFormat, loadLatex } from '../../syntax/index.ts';
import { checkEngine } from '../check-engine.ts';
import type { CheckOptions } from '../commands/check.ts';
import { ownFunctions } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { terminalPaint } from '../paint.ts';

export async function checkAction(path: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const work = path === '-' ? await io.input() : io.file(path);
  const rubric = options.rubric === undefined ? {} : { rubric: readRubric(options.rubric, io) };
  // `$…$` on plain lines is LaTeX, too.
  const latex = [work, options.of].some((text) => detectFormat(text) === 'latex' || text.includes('$'));
  const engine = checkEngine(latex ? await loadLatex() : undefined, {
    log: options.log,
    table: ownFunctions(options.functions, io),
  });
  const result = checkWork({ of: options.of, work }, { form: options.form, ...rubric }, engine);
  io.out(written(result, options, engine, io));
  if (!result.gradable) return EXIT.usage;
  return result.correct ? EXIT.done : EXIT.wrong;
}

function written(result: CheckResult, options: CheckOptions, engine: CheckEngine, io: Io): string {
  const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
  switch (options.json === true ? 'json' : (options.format ?? 'text')) {
    case 'json':
      return json(checkJson(result, engine));
    case 'html':
      return checkHtml(result, engine);
    case 'gradescope':
      return json(gradescope(result, engine));
    case 'prairielearn':
      return json(prairieLearn(result, engine));
    default:
      return checkText(result, engine, { paint: terminalPaint(io), detail: options.detail });
  }
}

/** @throws CliError where the file is no rubric */
export function readRubric(path: string, io: Io): Rubric {
  try {
    return parseRubric(JSON.parse(io.file(path)));
  } catch (error) {
    if (error instanceof RubricError) throw new CliError(error.code, error.message);
    if (error instanceof SyntaxError) throw new CliError('bad-rubric', `${path} is no JSON: ${error.message}`);
    throw error;
  }
}
