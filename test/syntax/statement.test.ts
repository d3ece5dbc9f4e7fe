import { describe, expect, it } from 'vitest';
import { readLines, readStatement } from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import type { StatementReading } from '../../src/syntax/source.ts';
import { functions } from './functions.ts';
import { shape, shapeOfCondition } from './shape.ts';

const options = { functions, latex: latexSource, variable: 'z' };

/** `g'(z): side = side | condition # words`. */
function summary({ subject, continues, sides, domain, commentary }: StatementReading): string {
  const head =
    subject === null
      ? ''
      : `${subject.name}${"'".repeat(subject.primes)}${subject.variable === null ? '' : `(${subject.variable.name})`}: `;
  const where = domain === null ? '' : ` | ${shapeOfCondition(domain)}`;
  const words = commentary.length === 0 ? '' : ` # ${commentary.join(' # ')}`;
  return `${continues ? '… ' : ''}${head}${sides.map(({ term }) => shape(term)).join(' = ')}${where}${words}`;
}

describe('readStatement', () => {
  it.each([
    [
      "g'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)",
      "g'(z): (* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (d/dz (+ 1 (exp (- z)))))",
    ],
    ['= g(z)(1-g(z)).', '… (* (g z) (+ 1 (- (g z))))'],
    ["g' = g(1-g)", "g': (* g (+ 1 (- g)))"],
    ['dg/dz = 1 - g^2', "g'(z): (+ 1 (- (^ g 2)))"],
    ["y' = 2x", "y': (* 2 x)"],
    ['d/dz g(z) = g(z)', "g'(z): (g z)"],
    ["g''(z) = g'(z)", "g''(z): (g' z)"],
    ["σ'(z) = σ(z)(1-σ(z))", "sigma'(z): (* (sigma z) (+ 1 (- (sigma z))))"],
    ['u = 1 + e^-z', 'u: (+ 1 (exp (- z)))'],
    ['g(z) = a = b', 'g(z): a = b'],
    ['d/dz(z^2) = 2z', '(d/dz (^ z 2)) = (* 2 z)'],
    ["(z^2)' = 2z", '(d/dz (^ z 2)) = (* 2 z)'],
    ['tanh(z) = sinh(z)/cosh(z)', '(tanh z) = (/ (sinh z) (cosh z))'],
    ["tanh'(z) = 1 - tanh^2 z", "tanh'(z): (+ 1 (- (^ (tanh z) 2)))"],
    ['1 - tanh^2 z', '(+ 1 (- (^ (tanh z) 2)))'],
    [
      "so g'(z) = e^-z/(1+e^-z)^2 (quotient rule)",
      "g'(z): (/ (exp (- z)) (^ (+ 1 (exp (- z))) 2)) # so # (quotient rule)",
    ],
    ["Therefore, g'(z) = 1.", "g'(z): 1 # Therefore,"],
    ["∴ g'(z) = 1", "g'(z): 1"],
    ['=> = 1', '… 1'],
    [
      "by the chain rule, with u = 1 + e^-z, g'(z) = -u'/u^2",
      "g'(z): (- (/ (u' z) (^ u 2))) # by the chain rule, with # u = 1 + e^-z",
    ],
    ["we have f(x) = x^2 and f'(x) = 2x", "f'(x): (* 2 x) # we have # f(x) = x^2"],
    ['= e^z  (since d/dz e^z = e^z)', '… (exp z) # (since d/dz e^z = e^z)'],
    ['= 1/2  # a half', '… (/ 1 2) # # a half'],
    ["1. g'(z) = 2", "g'(z): 2 # 1."],
    ['= 1 for z > 0', '… 1 | (> z 0)'],
    ['= alpha e^z, z < 0', '… (* alpha (exp z)) | (< z 0)'],
    ['= alpha e^z, if z < 0', '… (* alpha (exp z)) | (< z 0)'],
    ['= 1, 0 < z < 1', '… 1 | (and (< 0 z) (< z 1))'],
    ['g(z) = {z if z > 0, 0 otherwise}', 'g(z): (cases [(> z 0) z] [else 0])'],
    ["$g'(z) = 2z$ by the power rule", "g'(z): (* 2 z) # by the power rule"],
    ["Since $u = z^2$ we get $g'(z) = u'$.", "g'(z): (u' z) # Since # we get # u = z^2"],
    ['\\frac{dg}{dz} &= 2z \\\\', "g'(z): (* 2 z)"],
    ["g'(z) = 2z \\text{ (power rule)}", "g'(z): (* 2 z) # (power rule)"],
    ["\\therefore g'(z) = 2z", "g'(z): (* 2 z)"],
    ["\\Rightarrow\\quad g'(z) = 2z, \\quad z > 0", "g'(z): (* 2 z) | (> z 0)"],
    ['= 1 \\text{ for } z > 0', '… 1 | (> z 0)'],
  ])('%s', (line, expected) => {
    expect(summary(readStatement(line, options))).toBe(expected);
  });

  it('knows places in the line', () => {
    const line = "so g'(z) = 1/(1+e^-z)  (by the rule)";
    expect(readStatement(line, options).sides.map(({ source }) => line.slice(...source.span))).toEqual(['1/(1+e^-z)']);
  });
});

describe('readLines', () => {
  const lines = (text: string) =>
    readLines(text, options).map(({ line, source, offset, statement, error }) => {
      expect(text.slice(offset, offset + source.length)).toBe(source);
      return `${line} ${statement === null ? `! ${error?.message}` : summary(statement)}`;
    });

  it('reads plain lines each for itself', () => {
    expect(
      lines("g(z) = 1/(1+e^-z)\r\n\ng'(z) = e^-z g(z)^2\n  = senh(z)\nthen we use the definition\n  = g(z)(1-g(z))"),
    ).toEqual([
      '1 g(z): (/ 1 (+ 1 (exp (- z))))',
      "3 g'(z): (* (exp (- z)) (^ (g z) 2))",
      '4 ! unknown function "senh"; did you mean "sinh"?',
      '6 … (* (g z) (+ 1 (- (g z))))',
    ]);
  });
  it('reads the rows of an alignment, and goes on after a bad one', () => {
    const work = [
      '\\begin{align*}',
      "g'(z) &= (-1) \\frac{1}{(1+e^{-z})^2} (-e^{-z}) \\\\",
      ' &= \\begin{cases} 1 & z<0 \\\\ 2 & z \\ge 0\\end{cases} \\\\[2pt]',
      ' &= \\foo z\\\\',
      ' &= g(z)(1-g(z)) \\text{ done} % a remark',
      '\\end{align*}',
    ];
    expect(lines(work.join('\n'))).toEqual([
      "2 g'(z): (* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))",
      '3 … (cases [(< z 0) 1] [(>= z 0) 2])',
      '4 ! unknown command "\\foo"',
      '5 … (* (g z) (+ 1 (- (g z)))) # done',
    ]);
  });
  it('reads displays with prose between, and macros defined once', () => {
    const work =
      "\\newcommand{\\s}{\\sigma(z)}\nLet us see:\n\\[ g(z) = \\s \\]\nThen\n$$\\begin{aligned} g'(z) &= \\s(1-\\s)\\\\ &= 2z\\end{aligned}$$";
    expect(lines(work)).toEqual(['3 g(z): (sigma z)', "5 g'(z): (* (sigma z) (+ 1 (- (sigma z))))", '5 … (* 2 z)']);
  });
  it('reads LaTeX and plain lines in one work', () => {
    expect(lines("g'(z) = \\frac{1}{2}\n= e^-z (1+e^-z)")).toEqual([
      "1 g'(z): (/ 1 2)",
      '2 … (* (exp (- z)) (+ 1 (exp (- z))))',
    ]);
  });
});
