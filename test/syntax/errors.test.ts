import { describe, expect, it } from 'vitest';
import {
  ReadError,
  type ReadOptions,
  readCondition,
  readDefinition,
  readStatement,
  readTerm,
} from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import { functions } from './functions.ts';

type Reader = (text: string, options: ReadOptions) => unknown;
const READERS: Record<string, Reader> = {
  term: readTerm,
  condition: readCondition,
  definition: readDefinition,
  statement: readStatement,
  latex: (text, options) => readTerm(text, { ...options, format: 'latex' }),
};

/** [text, code, the whole of what a user sees: message, the text, a caret line]. */
const REFUSED: Record<string, readonly (readonly [text: string, code: string, ...shown: string[]])[]> = {
  term: [
    ['', 'empty', 'there is nothing to read'],
    ['   ', 'empty', 'there is nothing to read'],
    ['2 +', 'unexpected-end', 'something is missing after "+"', '  2 +', '    ^'],
    ['2 + * 3', 'missing-operand', 'something is missing between "+" and "*"', '  2 + * 3', '      ^'],
    ['2 * / 3', 'missing-operand', 'something is missing between "*" and "/"', '  2 * / 3', '      ^'],
    ['* 2', 'missing-operand', '"*" has nothing before it', '  * 2', '  ^'],
    ['x^^2', 'missing-operand', 'something is missing between "^" and "^"', '  x^^2', '    ^'],
    ['^2', 'missing-operand', '"^" has nothing before it', '  ^2', '  ^'],
    ['(', 'unclosed-bracket', '"(" is never closed', '  (', '  ^'],
    ['()', 'empty-brackets', 'there is nothing between the brackets', '  ()', '  ^^'],
    [')', 'unopened-bracket', '")" closes no bracket', '  )', '  ^'],
    ['(1+x', 'unclosed-bracket', '"(" is never closed; did you mean (1+x)?', '  (1+x', '  ^'],
    ['1/(1+e^(-z)', 'unclosed-bracket', '"(" is never closed; did you mean 1/(1+e^(-z))?', '  1/(1+e^(-z)', '    ^'],
    ['(1+e^-z))', 'unopened-bracket', '")" closes no bracket; without it: (1+e^-z)', '  (1+e^-z))', '          ^'],
    ['[a)', 'mismatched-bracket', '"[" is closed by ")"; expected "]"', '  [a)', '    ^'],
    ['a, b', 'unexpected-token', '"," separates the arguments of a function, and none is open here', '  a, b', '   ^'],
    [
      '1,5',
      'unexpected-token',
      '"," separates the arguments of a function, and none is open here; a decimal number is written with a point: 1.5',
      '  1,5',
      '   ^',
    ],
    ['sin', 'missing-argument', 'sin needs an argument: sin(…)', '  sin', '  ^^^'],
    ['sin()', 'wrong-arity', 'sin takes 1 argument, not none', '  sin()', '  ^^^^^'],
    ['sin(x, y)', 'wrong-arity', 'sin takes 1 argument, not 2', '  sin(x, y)', '  ^^^^^^^^^'],
    ['sqrt(1,2,3)', 'wrong-arity', 'sqrt takes 1 argument, not 3', '  sqrt(1,2,3)', '  ^^^^^^^^^^^'],
    ['log(1,2,3)', 'wrong-arity', 'log takes 1 or 2 arguments, not 3', '  log(1,2,3)', '  ^^^^^^^^^^'],
    ['f()', 'missing-argument', 'f needs an argument: f(…)', '  f()', '  ^'],
    ['tanh = 2', 'missing-argument', 'tanh needs an argument: tanh(…)', '  tanh = 2', '  ^^^^^^'],
    ['senh(x)', 'unknown-function', 'unknown function "senh"; did you mean "sinh"?', '  senh(x)', '  ^^^^'],
    ['senh x', 'unknown-function', 'unknown function "senh"; did you mean "sinh"?', '  senh x', '  ^^^^'],
    ['Sin(x)', 'unknown-function', 'unknown function "Sin"; did you mean "sin"?', '  Sin(x)', '  ^^^'],
    ['sinn(x)', 'unknown-function', 'unknown function "sinn"; did you mean "sin"?', '  sinn(x)', '  ^^^^'],
    ['foo(x)', 'unknown-function', 'unknown function "foo"', '  foo(x)', '  ^^^'],
    ['tahn(2z) + 1', 'unknown-function', 'unknown function "tahn"; did you mean "tanh"?', '  tahn(2z) + 1', '  ^^^^'],
    ['arctg(x)', 'unknown-function', 'unknown function "arctg"', '  arctg(x)', '  ^^^^^'],
    ['||', 'unexpected-end', 'something is missing after "|"', '  ||', '   ^'],
    ['|x', 'unclosed-bracket', '"|" is never closed', '  |x', '  ^'],
    ['(|x)', 'unclosed-bracket', '"|" is never closed', '  (|x)', '   ^'],
    ['x = 1', 'equation-not-term', '"x = 1" is an equation; a term is expected here', '  x = 1', '  ^^^^^'],
    [
      'x = 1 = 2',
      'equation-not-term',
      '"x = 1 = 2" is an equation; a term is expected here',
      '  x = 1 = 2',
      '  ^^^^^^^^^',
    ],
    ['z < 0', 'condition-not-term', '"z < 0" is a condition; a term is expected here', '  z < 0', '  ^^^^^'],
    [
      '1 + (z < 0)',
      'condition-not-term',
      '"z < 0" is a condition; a term is expected here',
      '  1 + (z < 0)',
      '       ^^^^^',
    ],
    ['z < 0 ? a', 'bad-cases', '"?" has no ":" after it: z < 0 ? a : b', '  z < 0 ? a', '        ^'],
    ['z ? a : b', 'term-not-condition', '"z" is no condition; one like z < 0 is expected here', '  z ? a : b', '  ^'],
    ['a : b', 'unexpected-token', '":" has no "?" before it', '  a : b', '    ^'],
    ['a if z < 0', 'bad-cases', '"if" belongs between braces: {a if z < 0, b otherwise}', '  a if z < 0', '    ^^'],
    ['{a, b}', 'term-not-condition', '"b" is no condition; one like z < 0 is expected here', '  {a, b}', '      ^'],
    [
      '{a if z}',
      'term-not-condition',
      '"z" is no condition; one like z < 0 is expected here',
      '  {a if z}',
      '        ^',
    ],
    ['{a if z<0', 'unclosed-bracket', '"{" is never closed; did you mean {a if z<0}?', '  {a if z<0', '  ^'],
    ['{}', 'empty-brackets', 'there is nothing between the brackets', '  {}', '  ^^'],
    ['#', 'unexpected-character', '"#" has no meaning here', '  #', '  ^'],
    ['2 $ 3', 'unclosed-bracket', '"$" is never closed', '  2 $ 3', '    ^'],
    ['x!', 'unexpected-character', '"!" has no meaning here', '  x!', '   ^'],
    ['3 4', 'number-after-number', 'two numbers side by side; a product is written 3*4', '  3 4', '  ^^^'],
    ['x 1.2.3', 'unexpected-character', 'a number has one decimal point', '  x 1.2.3', '    ^^^^^'],
    [
      '1e9999',
      'number-too-long',
      'the exponent of this number is too large; at most 1,000 is read',
      '  1e9999',
      '  ^^^^^^',
    ],
    ['.', 'unexpected-character', '"." has no meaning here; a decimal number is written 0.5', '  .', '  ^'],
    ['2.', 'unexpected-character', '"." has no meaning here; a decimal number is written 0.5', '  2.', '   ^'],
    ["y'", 'unclear-variable', '"y\'" does not say which variable; write y\'(z)', "  y'", '  ^'],
    ["(x y)'", 'unclear-variable', '"\'" does not say which variable; write d/dz(…)', "  (x y)'", '       ^'],
    ['sin_2 x', 'unexpected-token', 'only log takes a base: log_2(x)', '  sin_2 x', '     ^'],
    ['z_', 'unexpected-token', 'an index is missing after "_"', '  z_', '   ^'],
    ['d^2/dz x', 'bad-derivative', 'the orders above and below differ in "d^2/dz"', '  d^2/dz x', '  ^^^^^^'],
    [
      'f^-1(x)',
      'inverse-function',
      'f^-1 could be the inverse function or 1/f; write 1/f(…) for the second',
      '  f^-1(x)',
      '  ^^^^',
    ],
    ['cosh^-1', 'missing-argument', 'cosh needs an argument: cosh(…)', '  cosh^-1', '  ^^^^'],
    ['lim x', 'unexpected-token', '"lim" is not read here', '  lim x', '  ^^^'],
    ['a => b', 'unexpected-token', '"=>" cannot stand here', '  a => b', '    ^^'],
    ['√', 'missing-argument', '√ needs an argument: √(…)', '  √', '  ^'],
    ['1 +\n2 *\n* 3', 'missing-operand', 'something is missing between "*" and "*"', '  * 3', '  ^'],
    [
      `${'x + '.repeat(40)}) + ${'y + '.repeat(40)}z`,
      'unopened-bracket',
      '")" closes no bracket',
      '  … x + x + x + x + x + x + x + x + x + ) + y + y + y + y + y + y + y + y + y…',
      '                                        ^',
    ],
  ],
  condition: [
    ['z', 'term-not-condition', '"z" is no condition; one like z < 0 is expected here', '  z', '  ^'],
    ['z >', 'unexpected-end', 'something is missing after ">"', '  z >', '    ^'],
    ['> 0', 'missing-operand', '">" has nothing before it', '  > 0', '  ^'],
    ['z > 0 and', 'unexpected-end', 'something is missing after "and"', '  z > 0 and', '        ^^^'],
    [
      'z > 0 and x',
      'term-not-condition',
      '"x" is no condition; one like z < 0 is expected here',
      '  z > 0 and x',
      '            ^',
    ],
    ['not z', 'unexpected-token', '"not" is not read here', '  not z', '  ^^^'],
  ],
  definition: [
    [
      "g'(z) = 2",
      'bad-definition',
      '"g\'(z)" is a derivative; give the function itself: g(z) = …',
      "  g'(z) = 2",
      '  ^^^^^^',
    ],
    [
      'g(x,y) = x',
      'bad-definition',
      '"g(x,y)" has more than one variable; one is supported',
      '  g(x,y) = x',
      '  ^^^^^^^',
    ],
    ['g(2) = 3', 'bad-definition', 'the argument of "g(2)" is no variable', '  g(2) = 3', '  ^^^^^'],
    ['= 2', 'bad-definition', '"=" has nothing before it; a definition is written g(z) = …', '  = 2', '  ^'],
    ['2x = 3', 'bad-definition', '"2x" is not the head of a definition; one is written g(z) = …', '  2x = 3', '  ^^^'],
    ['g(z) =', 'unexpected-end', 'something is missing after "="', '  g(z) =', '       ^'],
    ['g(z) = = 2', 'unexpected-end', 'something is missing after "="', '  g(z) = = 2', '       ^'],
    [
      'dg/dz = 2',
      'bad-definition',
      '"dg/dz" is a derivative; give the function itself: g(z) = …',
      '  dg/dz = 2',
      '  ^^^^^^',
    ],
  ],
  statement: [
    ['just words', 'empty', 'there is no formula in this line', '  just words', '  ^^^^^^^^^^'],
    ["g'(z) =", 'unexpected-end', 'something is missing after "="', "  g'(z) =", '        ^'],
    [
      '= 1,5',
      'unexpected-token',
      '"," separates the arguments of a function, and none is open here; a decimal number is written with a point: 1.5',
      '  = 1,5',
      '     ^',
    ],
    [
      '= (so what) senh(z)',
      'unknown-function',
      'unknown function "senh"; did you mean "sinh"?',
      '  = (so what) senh(z)',
      '              ^^^^',
    ],
    ['= 1 if', 'unexpected-end', 'something is missing after "if"', '  = 1 if', '      ^^'],
  ],
  latex: [
    ['\\frac{1}{2', 'unclosed-bracket', '"{" is never closed', '  \\frac{1}{2', '          ^'],
    ['\\frac{1}{}', 'empty-brackets', 'there is nothing between the brackets', '  \\frac{1}{}', '          ^^'],
    ['x}', 'unopened-bracket', '"}" closes no brace', '  x}', '   ^'],
    ['\\left( x', 'unclosed-bracket', '"\\left" has no "\\right"', '  \\left( x', '  ^^^^^'],
    ['\\foo x', 'unknown-command', 'unknown command "\\foo"', '  \\foo x', '  ^^^^'],
    ['\\tahn x', 'unknown-command', 'unknown command "\\tahn"; did you mean "\\tanh"?', '  \\tahn x', '  ^^^^^'],
    ['\\sn x', 'unknown-command', 'unknown command "\\sn"; did you mean "\\sin"?', '  \\sn x', '  ^^^'],
    [
      '\\operatorname{senh} x',
      'unknown-function',
      'unknown function "senh"; did you mean "sinh"?',
      '  \\operatorname{senh} x',
      '  ^^^^^^^^^^^^^^^^^^^',
    ],
    ['\\int x', 'latex-unsupported', '"\\int" is not read here', '  \\int x', '  ^^^^'],
    [
      '\\begin{pmatrix}1\\end{pmatrix}',
      'latex-unsupported',
      'a matrix is not read here',
      '  \\begin{pmatrix}1\\end{pmatrix}',
      '  ^^^^^^',
    ],
    ['\\hat{x}', 'latex-unsupported', '"\\hat" is not read here', '  \\hat{x}', '  ^^^^'],
    [
      '\\left.x\\right|_{z=0}',
      'latex-unsupported',
      '"\\left." is not read here',
      '  \\left.x\\right|_{z=0}',
      '  ^^^^^',
    ],
    ['x^10', 'latex-syntax', 'in LaTeX an exponent of several digits needs braces: ^{10}', '  x^10', '    ^^'],
    ['e^-z', 'latex-syntax', 'in LaTeX an exponent of several signs needs braces: ^{-…}', '  e^-z', '    ^'],
    [
      '\\frac{d^2}{dz} x',
      'bad-derivative',
      'the orders above and below differ in this derivative',
      '  \\frac{d^2}{dz} x',
      '  ^',
    ],
    ['\\sin', 'missing-argument', '\\sin needs an argument: \\sin(…)', '  \\sin', '  ^^^^'],
    ['2 +', 'unexpected-end', 'something is missing after "+"', '  2 +', '    ^'],
    [
      '\\begin{cases} 1 & z \\end{cases}',
      'term-not-condition',
      '"z" is no condition; one like z < 0 is expected here',
      '  \\begin{cases} 1 & z \\end{cases}',
      '                    ^',
    ],
    ['\\binom{n}{k}', 'latex-unsupported', '"\\binom" is not read here', '  \\binom{n}{k}', '  ^^^^^^'],
    ['x_{i+1}+(x)_2', 'latex-unsupported', 'an index is not read here', '  x_{i+1}+(x)_2', '    ^^^^^'],
    ['\\lim_{x \\to 0} x', 'latex-unsupported', '"\\lim" is not read here', '  \\lim_{x \\to 0} x', '  ^^^^'],
    ['x \\approx y', 'latex-unsupported', '"\\approx" is not read here', '  x \\approx y', '    ^^^^^^^'],
    [
      '\\left[ x \\right)',
      'mismatched-bracket',
      '"\\left[" is closed by "\\right)"; expected "]"',
      '  \\left[ x \\right)',
      '           ^^^^^^^',
    ],
    ['(1 + x', 'unclosed-bracket', '"(" is never closed; did you mean (1 + x)?', '  (1 + x', '  ^'],
    ['\\sqrt{}', 'wrong-arity', '\\sqrt takes 1 argument, not none', '  \\sqrt{}', '  ^^^^^^^'],
    [
      '\\text{hello} + 1 \\text{hello} 2',
      'unexpected-token',
      'the words "hello" stand inside a term',
      '  \\text{hello} + 1 \\text{hello} 2',
      '                   ^^^^^^^^^^^^',
    ],
    [
      '\\frac',
      'latex-syntax',
      "LaTeX: unexpected end of input in a macro argument, expected '}'",
      '  \\frac',
      '       ^',
    ],
    [
      '\\begin{cases} 1',
      'latex-syntax',
      'LaTeX: expected & or \\\\ or \\cr or \\end',
      '  \\begin{cases} 1',
      '                 ^',
    ],
    [
      'x \\text{ and } y',
      'term-not-condition',
      '"x" is no condition; one like z < 0 is expected here',
      '  x \\text{ and } y',
      '  ^',
    ],
  ],
};

function errorOf(reader: Reader, text: string): ReadError {
  try {
    reader(text, { functions, latex: latexSource });
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
}

describe.each(Object.entries(REFUSED))('a %s', (kind, list) => {
  it.each(list)('%s', (text, code, ...shown) => {
    const error = errorOf(READERS[kind] as Reader, text);
    expect([error.code, ...error.format().split('\n')]).toEqual([code, ...shown]);
    expect(
      error
        .format()
        .split('\n')
        .every((line) => line.length <= 130),
    ).toBe(true);
    expect(error.span[0]).toBeGreaterThanOrEqual(0);
    expect(error.span[1]).toBeLessThanOrEqual(text.length);
  });
});

describe('an error', () => {
  it('says what was expected and what may have been meant', () => {
    const unknown = errorOf(readTerm, 'senh(x)');
    expect([unknown.suggestion, unknown.expected]).toEqual(['sinh', []]);
    const open = errorOf(readTerm, '1/(1+e^(-z)');
    expect([open.suggestion, open.expected]).toEqual(['1/(1+e^(-z))', [')']]);
    expect(errorOf(readTerm, '2 +').expected).toEqual(['a number', 'a name', 'a function', '"("']);
  });
  it('shows the line it is about, of several', () => {
    expect(errorOf(readTerm, '1 +\n2 *\n* 3').format()).toBe(
      ['something is missing between "*" and "*"', '  * 3', '  ^'].join('\n'),
    );
  });
  it('keeps a long line to 78 columns, with the place in it', () => {
    const lines = errorOf(readTerm, `${'x + '.repeat(100)})${' + y'.repeat(100)}`)
      .format()
      .split('\n');
    expect(lines[1]).toHaveLength(78);
    expect(lines[1]?.charAt(lines[2]?.indexOf('^') ?? 0)).toBe(')');
  });
  it('names LaTeX that was not loaded', () => {
    expect(() => readTerm('\\frac{1}{2}', { functions })).toThrow(
      'the text is LaTeX, and the LaTeX reader is not loaded; pass latex: await loadLatex()',
    );
  });
});
