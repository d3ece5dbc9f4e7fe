/** Replays a derivation with the kernel alone. */
import { rules } from '../../../rules/index.ts';
import type { FunctionTable } from '../../core/functions.ts';
import type { Term } from '../../core/term.ts';
import type { Truth } from '../../core/truth.ts';
import { VERSION } from '../../core/version.ts';
import { compileRules, ruleContext } from '../../rule/index.ts';
import { type Derivation, derivationFromJson, type ReplayIssue, replay, TraceError } from '../../trace/index.ts';
import { proveLine } from '../../verify/index.ts';
import { ownRules } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';

export async function verifyAction(
  path: string,
  { json, rules: file }: { readonly json?: boolean; readonly rules?: string },
  io: Io,
): Promise<ExitCode> {
  const text = path === '-' ? await io.input() : io.file(path);
  const mine = ownRules(file, io);
  const compiled = compileRules([...rules, ...mine.rules], mine.functions);
  const outcome = replay(
    read(text, mine.functions),
    compiled,
    ruleContext(mine.functions, [], sameValue(mine.functions)),
  );
  const { replayed, steps, refused, unchecked } = outcome;
  if (json === true) {
    io.out(`${JSON.stringify({ gprime: VERSION, replayed, steps, refused, unchecked }, null, 2)}\n`);
  } else {
    io.out(`${replayed ? 'replayed' : 'not replayed'}: ${steps} ${steps === 1 ? 'step' : 'steps'} confirmed\n`);
    for (const issue of refused) io.out(`refused: ${sentence(issue)}\n`);
    for (const issue of unchecked) io.out(`not checked: ${sentence(issue)}\n`);
  }
  return replayed ? EXIT.done : EXIT.wrong;
}

/** The condition of the rule "identity": decided exactly, or not at all. */
const sameValue =
  (functions: FunctionTable) =>
  (a: Term, b: Term): Truth => {
    const { kind } = proveLine(a, b, { functions });
    return kind === 'proved' ? 'yes' : kind === 'refuted' ? 'no' : 'unknown';
  };

function read(text: string, functions: FunctionTable): Derivation {
  try {
    return derivationFromJson(text, functions);
  } catch (error) {
    if (error instanceof TraceError) throw new CliError(error.code, error.message);
    throw error;
  }
}

function sentence({ line, step, why }: ReplayIssue): string {
  if (line === null) return why;
  return step === null ? `line ${line}: ${why}` : `line ${line}, step ${step}: ${why}`;
}
