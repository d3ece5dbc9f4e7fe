/** The packed tarball, installed into an empty project: the command, the library, its types; and a browser bundle. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const ROOT = join(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'gprime-package-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const env = { ...process.env, npm_config_prefer_offline: 'true', npm_config_audit: 'false' };
const sh = (cwd: string, command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });

/** A copy of the checkout, so that a build here disturbs no one; its dependencies are the checkout's own. */
function packed(): { readonly folder: string; readonly tarball: string } {
  const folder = join(temporary, 'checkout');
  mkdirSync(folder);
  for (const path of ['src', 'rules', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'README.md', 'LICENSE']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  sh(folder, 'npm', ['run', 'build', '--silent']);
  sh(folder, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', temporary]);
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz')) ?? '';
  return { folder, tarball: join(temporary, tarball) };
}

describe('the package', { timeout: 180_000 }, () => {
  const { folder, tarball } = packed();
  const main = join(folder, 'dist/cli/main.js');

  it('builds a command that starts from few files and loads neither mathjs nor KaTeX for plain text', () => {
    const trace = spawnSync(
      process.execPath,
      ['--trace-uncaught', '--cpu-prof', '--cpu-prof-dir', join(temporary, 'prof'), main, 'derive', 'tanh(z)'],
      { encoding: 'utf8' },
    );
    expect(trace.status).toBe(0);
    const [profile = ''] = readdirSync(join(temporary, 'prof'));
    const seen = readFileSync(join(temporary, 'prof', profile), 'utf8');
    expect(seen).not.toMatch(/node_modules\/(?:mathjs|katex)\//);
    const loaded = new Set(seen.match(/dist\/cli\/[\w-]+\.js/g));
    expect([...loaded]).toContain('dist/cli/main.js');
    expect(loaded.size).toBeLessThan(12);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn('bash', ['-c', `set -o pipefail; "${process.execPath}" "${main}" rules | head -1`]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('has what is named in the manifest, and nothing else', () => {
    const files = sh(temporary, 'tar', ['-tzf', tarball]).trim().split('\n');
    const strangers = files.filter(
      (file) => !/^package\/(?:dist\/|package\.json|README\.md|LICENSE|ARCHITECTURE\.md)/.test(file),
    );
    expect(strangers).toEqual([]);
    expect(files).toContain('package/dist/src/index.d.ts');
  });

  it.skipIf(offline())('installed into an empty project gives the command and the typed library', () => {
    const project = join(temporary, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
    sh(project, 'npm', ['install', '--silent', tarball]);
    expect(existsSync(join(project, 'node_modules/vitest'))).toBe(false);
    expect(sh(project, 'npx', ['--no-install', 'gprime', 'derive', 'sigma(z)'])).toContain('g(z)(1 - g(z))');
    expect(sh(project, 'npx', ['--no-install', 'gprime', 'derive', '\\frac{1}{1+e^{-z}}'])).toContain('g(z)(1 - g(z))');
    writeFileSync(
      join(project, 'use.ts'),
      [
        "import { derive, type Derivation, printLatex, write } from 'gprime';",
        "const derivation: Derivation = derive('g(z) = tanh(z)');",
        "const latex: string = derivation.closedForm === null ? '' : printLatex(derivation.closedForm.term);",
        "console.log(latex, write(derivation, 'text').length > 100);",
        '// @ts-expect-error a format that does not exist',
        "write(derivation, 'word');",
      ].join('\n'),
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      '{ "compilerOptions": { "module": "NodeNext", "target": "ES2022", "lib": ["ES2023", "DOM"], "strict": true, "skipLibCheck": true, "types": [] } }',
    );
    sh(project, join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.']);
    writeFileSync(join(project, 'run.js'), readFileSync(join(project, 'use.js'), 'utf8').replace(/^write\(.*$/m, ''));
    expect(sh(project, process.execPath, ['run.js'])).toBe('1 - (g(z))^2 true\n');
  });

  it('the library bundles for a browser, without a word of Node', async () => {
    const result = await build({
      entryPoints: [join(ROOT, 'src/index.ts')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      external: ['katex', 'mathjs', 'mathjs/*'],
      logLevel: 'silent',
    });
    const [file] = result.outputFiles;
    expect(result.errors).toEqual([]);
    expect(file?.text).not.toMatch(/['"]node:|\bprocess\.|\bconsole\./);
    const bundle = join(temporary, 'bundle.mjs');
    writeFileSync(bundle, file?.contents ?? '');
    const { derive, write } = await import(bundle);
    expect(write(derive('sigma(z)'), 'text')).toContain('g(z)(1 - g(z))');
  });
});
