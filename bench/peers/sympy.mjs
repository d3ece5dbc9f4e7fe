import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** SymPy's answers for all functions in one go, or null where Python or SymPy is missing. */
export function sympyAnswers(plains) {
  const script = fileURLToPath(new URL('differentiate.py', import.meta.url));
  const run = spawnSync('python3', [script], { input: JSON.stringify(plains), encoding: 'utf8', timeout: 300_000 });
  if (run.status !== 0) return null;
  const text = (answer) => answer.replaceAll('**', '^').replaceAll('Abs(', 'abs(').replace(/\bE\b/g, 'e');
  return JSON.parse(run.stdout).map((answer) => ({ ...answer, raw: text(answer.raw), simple: text(answer.simple) }));
}
