/** The house rules that a compiler cannot know: imports go down, files stay short, README tells the truth. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FLOORS: Readonly<Record<string, number>> = {
  core: 0,
  syntax: 1,
  print: 1,
  rule: 2,
  trace: 3,
  verify: 3,
  derive: 4,
  check: 5,
  catalogue: 5,
  notes: 6,
  cli: 7,
  web: 7,
  'index.ts': 7,
  'remark.ts': 7,
};
/** All that rule data may name: types, and the markers that give data its type. */
const DATA_MAY_IMPORT: ReadonlySet<string> = new Set([
  'src/rule/schema.ts',
  'src/core/functions.ts',
  'src/rule/words.ts',
]);
const LONGEST_FILE = 400;

const filesUnder = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') || name.endsWith('.mjs'))
        .map((name) => join(folder, name).split(sep).join('/'))
        .filter((path) => !path.includes('node_modules/'))
        .sort()
    : [];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Import {
  readonly from: string;
  readonly to: string;
}
/** Static, re-exporting and dynamic imports of our own files, as paths from the root. */
function ownImports(path: string): Import[] {
  // An import that is commented out, or shown in an example, is none.
  const text = read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)(['"])(\.[^'"]+)\1/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    from: path,
    to: relative(ROOT, join(ROOT, dirname(path), match[2] ?? ''))
      .split(sep)
      .join('/'),
  }));
}
const houseOf = (path: string): string => path.split('/')[1] ?? '';

describe('floors', () => {
  const sources = filesUnder('src');
  const imports = sources.flatMap(ownImports);

  it('every folder of src has its floor', () => {
    expect(sources.filter((path) => FLOORS[houseOf(path)] === undefined)).toEqual([]);
  });

  it('an import goes to a lower floor or stays in its folder', () => {
    const upward = imports.filter(({ from, to }) => {
      if (to.startsWith('rules/')) return (FLOORS[houseOf(from)] ?? 0) < 7;
      if (houseOf(from) === houseOf(to)) return false;
      return (FLOORS[houseOf(to)] ?? 99) >= (FLOORS[houseOf(from)] ?? -1);
    });
    expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('rules/ imports nothing but the types of its data', () => {
    const strangers = filesUnder('rules')
      .flatMap(ownImports)
      .filter(({ to }) => !to.startsWith('rules/') && !DATA_MAY_IMPORT.has(to));
    expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    const packages = filesUnder('rules').filter((path) => /from\s*['"][^.'"]/.test(read(path)));
    expect(packages).toEqual([]);
  });

  it('imports name files that exist', () => {
    const missing = [...imports, ...filesUnder('rules').flatMap(ownImports)].filter(
      ({ to }) => !existsSync(join(ROOT, to)),
    );
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('the library reaches no node: module', () => {
    const seen = new Set<string>();
    const queue = ['src/index.ts'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path) || !existsSync(join(ROOT, path))) continue;
      seen.add(path);
      queue.push(...ownImports(path).map(({ to }) => to));
    }
    expect([...seen].filter((path) => /['"]node:/.test(read(path)))).toEqual([]);
  });
});

describe('files', () => {
  const all = ['src', 'rules', 'test', 'bench', 'examples'].flatMap(filesUnder);

  it(`none has more than ${LONGEST_FILE} lines`, () => {
    const long = all.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  it('no any', () => {
    const found = all
      .filter((path) => path !== 'test/layers.test.ts')
      .filter((path) => /(?::\s*|\bas\s+|<|\|\s*)any\b(?=\s*[;,)>[\]|=&{]|$)/m.test(read(path)));
    expect(found).toEqual([]);
  });
});

describe('README', () => {
  it('names places that exist in "Where does X live?"', () => {
    const section = /## Where does X live\?\n([\s\S]*?)(?=\n## |$)/.exec(read('README.md'))?.[1] ?? '';
    const paths = [...section.matchAll(/`([\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
