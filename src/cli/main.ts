#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

// `gprime … | head` closes our output early: that is no error of ours, and none of the user's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), processIo());
