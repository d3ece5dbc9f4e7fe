/** Every example runs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { gprime } from './cli/run-cli.ts';

const FOLDER = join(import.meta.dirname, '../examples');
const named = (ending: string): string[] => readdirSync(FOLDER).filter((name) => name.endsWith(ending));

describe('examples', () => {
  it.each(named('.ts'))('%s prints something and nothing goes wrong', async (name) => {
    const { outputFiles } = await build({
      entryPoints: [join(FOLDER, name)],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      external: ['katex', 'mathjs', 'mathjs/*'],
    });
    const input = outputFiles[0]?.text ?? '';
    const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input,
      cwd: FOLDER,
      encoding: 'utf8',
    });
    expect(output).toContain('g(z)');
  });

  it.each(named('.sh'))('%s: every command does what its comment says', async (name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    const commands = lines.filter((line) => /^gprime (?!\()/.test(line));
    expect(commands.length).toBeGreaterThan(5);
    let trace = '';
    for (const command of commands) {
      const bare = command.replace(/ +#.*$/, '').replace(/ \|\| true$/, '');
      const file = / > (\S+)$/.exec(bare)?.[1];
      const words = [...bare.replace(/ > \S+$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(
        (word) => word[1] ?? word[2] ?? '',
      );
      const setting = trace === '' ? {} : { files: { '/tmp/gprime-trace.json': trace } };
      const outcome = await gprime(words.slice(1), setting);
      if (file !== undefined) trace = outcome.out;
      expect(outcome, command).toMatchObject({ code: command.includes('exit code 1') ? 1 : 0, err: '' });
    }
  });
});
