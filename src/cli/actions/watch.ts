/** Builds again whenever a file changes. Mistakes are reported, and the watch goes on. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { reportError } from '../errors.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';

/** Editors write in several steps; a build waits until they have done. */
const SETTLE = 80;

/**
 * Runs until the process is interrupted, or the signal says so.
 * @returns what a run that was ended on purpose exits with
 */
export async function watchFile(
  path: string,
  build: () => Promise<void>,
  io: Io,
  signal: AbortSignal | null = null,
): Promise<ExitCode> {
  const run = async (): Promise<void> => {
    const start = performance.now();
    try {
      await build();
      io.err(`gprime: written in ${Math.round(performance.now() - start)} ms; watching ${path}\n`);
    } catch (error) {
      reportError(error, io, false);
    }
  };
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | null = null;
    // The watch begins before the first build: what changes during it is not lost.
    let running = Promise.resolve().then(run);
    // The folder is watched: many editors replace the file by a new one.
    const watcher = watch(dirname(path), (_, name) => {
      if (name !== basename(path)) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(run);
      }, SETTLE);
    });
    const end = (): void => {
      watcher.close();
      if (timer !== null) clearTimeout(timer);
      void running.then(() => resolve(EXIT.done));
    };
    process.once('SIGINT', end);
    signal?.addEventListener('abort', end, { once: true });
  });
}
