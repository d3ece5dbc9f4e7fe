/** The README's two commands, run as they stand there, in a copy of the checkout. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const commands = [...README.matchAll(/^```sh\n(npm ci && .*)\n```$/gm)].map((match) => match[1] ?? '');
const copy = mkdtempSync(join(tmpdir(), 'gprime-readme-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the README', () => {
  it('has two commands that set up', () => {
    expect(commands).toEqual(["npm ci && npx gprime derive 'g(z) = 1/(1+e^(-z))'", 'npm ci && npm test']);
  });

  it('the second is what CI runs', () => {
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(`\n${commands[1]} -- `);
  });

  it.skipIf(offline())(
    'the first installs, and prints the derivation of the logistic function',
    { timeout: 180_000 },
    () => {
      const kept = [
        'src',
        'rules',
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'tsconfig.build.json',
        'README.md',
        'LICENSE',
      ];
      for (const path of kept) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
      const output = execFileSync('bash', ['-c', commands[0] ?? 'false'], {
        cwd: copy,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, npm_config_prefer_offline: 'true', npm_config_audit: 'false' },
      });
      expect(output).toContain("g'(z) = (-1) · 1/(1 + e^(-z))^2 · d/dz(1 + e^(-z))");
      expect(output).toContain('      = g(z)(1 - g(z))');
    },
  );

  it('shows real output', async () => {
    const { gprime } = await import('./cli/run-cli.ts');
    const shown = /```\n(g\(z\)[\s\S]*?)```/.exec(README)?.[1];
    expect((await gprime(['derive', 'sigma(z)'])).out).toBe(shown);
  });

  it('shows commands that work', async () => {
    const { gprime } = await import('./cli/run-cli.ts');
    const lines = [...README.matchAll(/^npx gprime (derive .*)$/gm)].map((match) => match[1] ?? '');
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const words = [...line.replace(/ > \S+$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      expect(await gprime(words), line).toMatchObject({ code: 0, err: expect.not.stringContaining('error') });
    }
  });
});
