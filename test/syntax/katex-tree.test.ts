/** KaTeX's parse tree is not a documented interface: these are the shapes that `src/syntax/latex` relies on. */
import { describe, expect, it } from 'vitest';
import { type LatexNode, parseLatex } from '../../src/syntax/latex/katex.ts';

/** Without locations, modes and what only matters for looks. */
const KEPT = new Set([
  'type',
  'text',
  'name',
  'family',
  'font',
  'label',
  'delim',
  'mclass',
  'left',
  'right',
  'hasBarLine',
  'base',
  'sup',
  'sub',
  'numer',
  'denom',
  'index',
  'body',
  'colSeparationType',
]);
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => KEPT.has(key) && field !== null && field !== undefined)
      .map(([key, field]) => [key, outline(field)]),
  );
}
function nodes(latex: string): readonly LatexNode[] {
  const parsed = parseLatex(latex, {});
  if (parsed.kind !== 'nodes') throw new Error('not parsed');
  return parsed.nodes;
}
const letter = (text: string) => ({ type: 'mathord', text });
const digit = (text: string) => ({ type: 'textord', text });
const group = (...body: unknown[]) => ({ type: 'ordgroup', body });
const cell = (...body: unknown[]) => ({ type: 'styling', body: [group(...body)] });

describe("KaTeX's parse tree", () => {
  it.each<[string, unknown[]]>([
    ['x', [letter('x')]],
    ['1', [digit('1')]],
    ['\\alpha', [letter('\\alpha')]],
    ['\\Gamma', [digit('\\Gamma')]],
    ['+', [{ type: 'atom', family: 'bin', text: '+' }]],
    ['=', [{ type: 'atom', family: 'rel', text: '=' }]],
    ['(', [{ type: 'atom', family: 'open', text: '(' }]],
    [')', [{ type: 'atom', family: 'close', text: ')' }]],
    [',', [{ type: 'atom', family: 'punct', text: ',' }]],
    ['\\lvert', [{ type: 'atom', family: 'open', text: '\\lvert' }]],
    ['|', [digit('|')]],
    ['/', [digit('/')]],
    ['\\|', [digit('\\|')]],
    ['\\cdot', [{ type: 'atom', family: 'bin', text: '\\cdot' }]],
    ['\\partial', [digit('\\partial')]],
    ['{x}', [group(letter('x'))]],
    ['x^2', [{ type: 'supsub', base: letter('x'), sup: digit('2') }]],
    [
      'x^{-z}',
      [{ type: 'supsub', base: letter('x'), sup: group({ type: 'atom', family: 'bin', text: '-' }, letter('z')) }],
    ],
    ['x_1', [{ type: 'supsub', base: letter('x'), sub: digit('1') }]],
    ["g''", [{ type: 'supsub', base: letter('g'), sup: group(digit('\\prime'), digit('\\prime')) }]],
    ["g'^2", [{ type: 'supsub', base: letter('g'), sup: group(digit('\\prime'), digit('2')) }]],
    ['\\frac{a}{b}', [{ type: 'genfrac', hasBarLine: true, numer: group(letter('a')), denom: group(letter('b')) }]],
    ['\\frac12', [{ type: 'genfrac', hasBarLine: true, numer: group(digit('1')), denom: group(digit('2')) }]],
    [
      '\\dfrac ab',
      [
        {
          type: 'styling',
          body: [{ type: 'genfrac', hasBarLine: true, numer: group(letter('a')), denom: group(letter('b')) }],
        },
      ],
    ],
    ['\\binom ab', [{ type: 'genfrac', hasBarLine: false, numer: group(letter('a')), denom: group(letter('b')) }]],
    ['\\sqrt[3]{x}', [{ type: 'sqrt', index: group(digit('3')), body: group(letter('x')) }]],
    ['\\sin', [{ type: 'op', name: '\\sin' }]],
    ['\\sin^2', [{ type: 'supsub', base: { type: 'op', name: '\\sin' }, sup: digit('2') }]],
    ['\\operatorname{ab}', [{ type: 'operatorname', body: [letter('a'), letter('b')] }]],
    ['\\mathrm{d}', [{ type: 'font', font: 'mathrm', body: letter('d') }]],
    ['\\mathrm{ab}', [{ type: 'font', font: 'mathrm', body: group(letter('a'), letter('b')) }]],
    ['\\text{a b}', [{ type: 'text', font: '\\text', body: [digit('a'), { type: 'spacing', text: ' ' }, digit('b')] }]],
    ['\\left(x\\right]', [{ type: 'leftright', left: '(', right: ']', body: [letter('x')] }]],
    ['\\bigl(', [{ type: 'delimsizing', mclass: 'mopen', delim: '(' }]],
    ['\\big|', [{ type: 'delimsizing', mclass: 'mord', delim: '|' }]],
    ['\\,', [{ type: 'kern' }]],
    ['\\underbrace{x}', [{ type: 'horizBrace', label: '\\underbrace', base: group(letter('x')) }]],
    ['\\hat{x}', [{ type: 'accent', label: '\\hat', base: letter('x') }]],
    [
      '\\begin{cases}a&b\\\\c\\end{cases}',
      [
        {
          type: 'leftright',
          left: '\\{',
          right: '.',
          body: [
            {
              type: 'array',
              body: [[cell(letter('a')), cell(letter('b'))], [cell(letter('c'))]],
            },
          ],
        },
      ],
    ],
    [
      '\\begin{aligned}a&b\\end{aligned}',
      [
        {
          type: 'array',
          colSeparationType: 'align',
          body: [[cell(letter('a')), cell(group(), letter('b'))]],
        },
      ],
    ],
  ])('%s', (latex, tree) => {
    expect(outline(nodes(latex))).toEqual(tree);
  });

  it('has offsets for letters and groups, and the text they refer to', () => {
    const [fraction] = nodes('\\frac{a}{b}');
    expect([fraction?.loc, fraction?.numer?.loc?.start, fraction?.numer?.loc?.end]).toEqual([undefined, 5, 8]);
    const [x] = nodes(' x');
    expect([x?.loc?.start, x?.loc?.end, x?.loc?.lexer.input]).toEqual([1, 2, ' x']);
  });

  it('has another text for what a macro expands to', () => {
    const parsed = parseLatex('\\s', { '\\s': 'xy' });
    expect(parsed.kind === 'nodes' && parsed.nodes[0]?.loc?.lexer.input).toBe('xy');
  });

  it('wraps what is only drawn otherwise in nodes with a body', () => {
    expect(nodes('\\boxed{x}')[0]?.type).toBe('enclose');
    expect(nodes('\\color{red}x')[0]).toMatchObject({ type: 'color', body: [letter('x')] });
  });

  it('says what it cannot read, and where', () => {
    expect(parseLatex('x + \\foo', {})).toEqual({
      kind: 'fault',
      fault: { message: 'Undefined control sequence: \\foo', position: 4, length: 4 },
    });
    expect(parseLatex('{'.repeat(20_000), {}).kind).toBe('too-deep');
  });
});
