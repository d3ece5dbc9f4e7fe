/** From arguments to an exit code. Nothing here ends the process or writes but through `io`. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../core/version.ts';
import { checkCommand } from './commands/check.ts';
import { deriveCommand } from './commands/derive.ts';
import { equalCommand } from './commands/equal.ts';
import { functionsCommand } from './commands/functions.ts';
import { gradeCommand } from './commands/grade.ts';
import { notesCommand } from './commands/notes.ts';
import { pandocFilterCommand } from './commands/pandoc-filter.ts';
import { rulesCommand } from './commands/rules.ts';
import { tableCommand } from './commands/table.ts';
import { verifyCommand } from './commands/verify.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { protectMinus } from './minus.ts';

/** What a command gets, and where it leaves its exit code. */
export interface Session {
  readonly io: Io;
  exitCode: ExitCode;
}

/** A command of the program: declares its arguments, and loads what it needs only when it is called. */
export type CommandMaker = (session: Session) => Command;
const COMMANDS: readonly CommandMaker[] = [
  deriveCommand,
  checkCommand,
  gradeCommand,
  equalCommand,
  verifyCommand,
  rulesCommand,
  functionsCommand,
  notesCommand,
  pandocFilterCommand,
  tableCommand,
];

/**
 * Runs one command line.
 * @example await run(['derive', 'tanh(z)'], io) // 0
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session: Session = { io, exitCode: EXIT.done };
  const program = programOf(session);
  try {
    await program.parseAsync(protectMinus(argv), { from: 'user' });
    return session.exitCode;
  } catch (error) {
    // Help and version come as errors with exit code 0; everything else commander refuses is a matter of usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { reportError } = await import('./errors.ts');
    return reportError(error, io, argv.includes('--json'));
  }
}

function programOf(session: Session): Command {
  const program = new Command('gprime')
    .description('Derivatives step by step, to their closed form in g, every line checked.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(gprime --help shows what there is)')
    .addHelpText(
      'after',
      "\nExample:\n  $ gprime derive 'g(z) = 1/(1+e^(-z))'\n\nExit codes: 0 done · 1 something checked is wrong · 2 usage or unreadable input · 3 our own failure",
    );
  for (const make of COMMANDS) program.addCommand(make(session));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: session.io.out, writeErr: session.io.err })
      .helpOption('-h, --help', 'show this help')
      .allowExcessArguments(false);
    if (command !== program) {
      const help = `gprime ${command.name()} --help shows the options`;
      command.showHelpAfterError(`(${help}; an expression that starts with a minus goes after --)`);
    }
  }
  return program;
}
