/**
 * LaTeX as a careful lecturer writes it, with macros that KaTeX (strict), MathJax and LaTeX all know. Brackets grow
 * only round what is taller than a line; factors stand side by side, with a dot only where that would mislead;
 * fractions in exponents are written with a slash where that is plain.
 */
import type { FunctionTable } from '../core/functions.ts';
import { conditionTerms } from '../core/make.ts';
import type { Path } from '../core/path.ts';
import type { Application, Cases, Condition, Derivative, NumberTerm, Power, Term } from '../core/term.ts';
import { LATEX_CONDITIONS, writeConditionIn } from './conditions.ts';
import { isRaisedExp, raisingStyle } from './exponent.ts';
import { symbolTail } from './joints.ts';
import { bare, grouped, juxtapose, type LatexPiece, latexPiece, wrapPiece } from './latex-piece.ts';
import { functionLatex, isPrefixOperator, raisesItsName, symbolLatex } from './names.ts';
import { numeral, withLeadingZero } from './numerals.ts';
import type { Notation, PrintOptions } from './options.ts';
import { LEAST, LEVEL } from './precedence.ts';
import { type Flavour, render, type Style } from './walk.ts';

export interface LatexOptions extends PrintOptions {
  /** Sets off the subterm at `path`: `open` and `close` are put round it (`'\\textcolor{red}{'` and `'}'`). */
  readonly mark?: LatexMark;
  /** Several subterms at once; one may lie inside another. */
  readonly marks?: readonly LatexMark[];
}
export interface LatexMark {
  readonly path: Path;
  readonly open: string;
  readonly close: string;
}

/**
 * A term in LaTeX, without dollar signs.
 * @throws RangeError where the marked path leads nowhere.
 * @example printLatex(difference(ONE, power(application('g', [z]), TWO)), { functions }) // '1 - (g(z))^2'
 */
export function printLatex(term: Term, options: LatexOptions): string {
  const { mark, marks = mark === undefined ? [] : [mark] } = options;
  const markings = marks.map(({ path, open, close }) => ({
    path,
    wrap: (piece: LatexPiece) => wrapPiece(piece, open, close),
  }));
  return render(term, latexFlavour(options), markings).latex;
}

/** A condition in LaTeX. @example printConditionLatex(comparison(z, '!=', ZERO), { functions }) // 'z \\neq 0' */
export function printConditionLatex(condition: Condition, options: PrintOptions): string {
  const flavour = latexFlavour(options);
  const sides = conditionTerms(condition).map((side) => render(side, flavour));
  return written(conditionPhrase(condition, sides, options.notation));
}

/**
 * A function's name with its primes and argument, as the left side of a line.
 * @example printSubjectLatex('sigma', 1, z, { functions }) // "\\sigma'(z)"
 */
export function printSubjectLatex(name: string, primes: number, argument: Term, options: PrintOptions): string {
  const call = primedName(functionLatex(name, options.functions), primes);
  const inner = render(argument, latexFlavour(options));
  return call + grouped(inner.latex, inner.tall);
}

function latexFlavour({ functions, notation = {} }: PrintOptions): Flavour<LatexPiece> {
  return {
    partStyle: raisingStyle,
    combine(term, parts, style) {
      const part = (i: number): LatexPiece => parts[i] as LatexPiece;
      switch (term.kind) {
        case 'number':
          return numberPiece(term, style, notation);
        case 'symbol':
          return latexPiece(symbolLatex(term.name), LEVEL.atom, false, 'other', symbolTail(term.name));
        case 'sum':
          return sumPiece(parts);
        case 'product':
          return juxtapose(parts);
        case 'negation':
          return negated(part(0));
        case 'quotient':
          return quotientPiece(part(0), part(1), style, term.numerator.kind === 'sum');
        case 'power':
          return powerPiece(term, part(0), part(1));
        case 'application':
          return applicationPiece(term, parts, functions, notation);
        case 'derivative':
          return derivativePiece(term, part(0));
        case 'cases':
          return casesPiece(term, parts, notation);
      }
    },
  };
}

function numberPiece(term: NumberTerm, style: Style, { decimal }: Notation): LatexPiece {
  const { negative, digits, denominator } = numeral(term);
  const positive =
    denominator === null
      ? decimalPiece(digits, decimal)
      : quotientPiece(decimalPiece(digits), decimalPiece(denominator), style, false);
  return negative ? negated(positive) : positive;
}

/** `0.5` for `.5`, `2 \cdot 10^{-3}` for `2e-3`. */
function decimalPiece(digits: string, decimal: Notation['decimal'] = 'point'): LatexPiece {
  const [mantissa = '', exponent] = digits.split(/[eE]/);
  // Braces keep LaTeX from setting a space after the comma, as in a list.
  const plain = withLeadingZero(mantissa).replace('.', decimal === 'comma' ? '{,}' : '.');
  if (exponent === undefined) return latexPiece(plain, LEVEL.atom, false, 'digit', 'digit');
  const power = `10^{${exponent.replace('+', '')}}`;
  if (plain === '1') return latexPiece(power, LEVEL.power, false, 'digit');
  return latexPiece(`${plain} \\cdot ${power}`, LEVEL.quotient, false, 'digit');
}

function sumPiece(parts: readonly LatexPiece[]): LatexPiece {
  let latex = '';
  let tall = false;
  parts.forEach((part, i) => {
    tall ||= part.tall;
    if (i === 0) latex = bare(part, LEAST.firstTerm);
    else latex += part.subtracted ?? ` + ${bare(part, LEAST.laterTerm)}`;
  });
  return latexPiece(latex, LEVEL.sum, tall, parts[0]?.head);
}

function negated(part: LatexPiece): LatexPiece {
  const operand = bare(part, LEAST.negated);
  return latexPiece(`-${operand}`, LEVEL.negation, part.tall, 'other', 'other', { subtracted: ` - ${operand}` });
}

function quotientPiece(over: LatexPiece, under: LatexPiece, style: Style, sumOnTop: boolean): LatexPiece {
  const stacked = `\\frac{${over.latex}}{${under.latex}}`;
  const plain = over.level >= LEVEL.power && under.level >= LEVEL.power && !over.tall && !under.tall;
  if (style === 'script' && plain) {
    const slashed = `${over.latex}/${under.latex}`;
    return latexPiece(slashed, LEVEL.quotient, false, 'fraction', 'fraction', { stacked });
  }
  return latexPiece(stacked, LEVEL.quotient, true, 'fraction', 'fraction', { sumOnTop });
}

const inBraces = (latex: string): string => (latex.length === 1 ? latex : `{${latex}}`);

function powerPiece(term: Power, base: LatexPiece, exponent: LatexPiece): LatexPiece {
  const raised = `^${inBraces(exponent.latex)}`;
  const { exponent: n } = term;
  const counts = n.kind === 'symbol' || (n.kind === 'number' && n.value.d === 1n && n.value.compare(2) >= 0);
  if (base.raisable !== null && counts) {
    const { name, open, closed } = base.raisable;
    const level = open === closed ? LEVEL.power : LEVEL.prefix;
    return latexPiece(name + raised + open, level, base.tall, 'operator', 'other', { closed: name + raised + closed });
  }
  const head = base.level < LEAST.baseForPeople ? 'group' : base.head;
  return latexPiece(bare(base, LEAST.baseForPeople) + raised, LEVEL.power, base.tall || exponent.tall, head);
}

const primedName = (name: string, primes: number): string =>
  primes <= 3 ? name + "'".repeat(primes) : `${name}^{(${primes})}`;

function applicationPiece(
  term: Application,
  parts: readonly LatexPiece[],
  functions: FunctionTable,
  { derivative }: Notation,
): LatexPiece {
  const [first, second] = parts as readonly [LatexPiece, LatexPiece?];
  if (term.primes === 0 && parts.length === 1) {
    if (isRaisedExp(term)) {
      return latexPiece(`e^${inBraces(first.latex)}`, LEVEL.power, first.tall);
    }
    if (term.name === 'sqrt') return latexPiece(`\\sqrt{${first.latex}}`, LEVEL.application, first.tall);
    if (term.name === 'abs') return latexPiece(between(first, '\\lvert', '\\rvert'), LEVEL.atom, first.tall);
  }
  if (derivative === 'leibniz' && term.primes > 0 && term.args[0]?.kind === 'symbol' && second === undefined) {
    return leibnizPiece(functionLatex(term.name, functions), term.primes, first);
  }
  if (term.name === 'nthRoot' && term.primes === 0 && second !== undefined) {
    return latexPiece(`\\sqrt[${inBraces(second.latex)}]{${first.latex}}`, LEVEL.application, first.tall);
  }
  if (term.name === 'log' && term.primes === 0 && second !== undefined) {
    return callPiece(`\\log_${inBraces(second.latex)}`, term, [first]);
  }
  return callPiece(primedName(functionLatex(term.name, functions), term.primes), term, parts);
}

/** `\frac{dg}{dz}`, `\frac{d^2 g}{dz^2}`. */
function leibnizPiece(name: string, order: number, argument: LatexPiece): LatexPiece {
  const raised = order === 1 ? '' : `^${inBraces(String(order))}`;
  const over = raised === '' && name.length === 1 ? `d${name}` : `d${raised} ${name}`;
  return latexPiece(`\\frac{${over}}{d${argument.latex}${raised}}`, LEVEL.quotient, true, 'fraction', 'fraction');
}

const between = ({ latex, tall }: LatexPiece, left: string, right: string): string =>
  tall ? `\\left${left} ${latex} \\right${right}` : `${left} ${latex} ${right}`;

/** Names of three letters go before a bare argument; those that people read as words take brackets. */
const HYPERBOLIC: ReadonlySet<string> = new Set(['sinh', 'cosh', 'tanh', 'coth', 'sech', 'csch']);

/** `\sin z`, `\ln 2` before a name or a number; `\tanh(z)`, `\sin(2 z)`, `\sigma(z)`, `g'(z)` otherwise. */
function callPiece(name: string, term: Application, parts: readonly LatexPiece[]): LatexPiece {
  const tall = parts.some((part) => part.tall);
  const args = parts.length === 1 ? (parts[0] as LatexPiece).latex : parts.map(({ latex }) => latex).join(', ');
  const closed = grouped(args, tall);
  if (term.primes > 0 || !isPrefixOperator(term.name)) {
    return latexPiece(name + closed, LEVEL.application, tall);
  }
  const argument = term.args[0] as Term;
  const isLogarithm = term.name === 'ln' || term.name === 'log';
  const isBars = argument.kind === 'application' && argument.name === 'abs' && argument.primes === 0;
  const isBare = isSimple(argument) && !HYPERBOLIC.has(term.name);
  const open = isBare || (isLogarithm && isBars) ? ` ${args}` : closed;
  const level = open === closed ? LEVEL.application : LEVEL.prefix;
  const raisable = raisesItsName(term.name) ? { name, open, closed } : null;
  return latexPiece(name + open, level, tall, 'operator', 'other', { closed: name + closed, raisable });
}

function isSimple(term: Term): boolean {
  if (term.kind !== 'number') return term.kind === 'symbol';
  const { negative, digits, denominator } = numeral(term);
  return !negative && denominator === null && /^[\d.]+$/.test(digits);
}

function derivativePiece(term: Derivative, body: LatexPiece): LatexPiece {
  const order = term.order === 1 ? '' : `^${inBraces(String(term.order))}`;
  const operator = `\\frac{d${order}}{d${symbolLatex(term.variable.name)}${order}}`;
  const inner = grouped(body.latex, body.tall);
  const closed = operator + (body.tall ? ` ${inner}` : inner);
  const { kind } = term.body;
  const open = body.level >= LEVEL.prefix && (kind === 'application' || kind === 'power');
  const latex = open ? `${operator} ${body.latex}` : closed;
  return latexPiece(latex, LEVEL.prefix, true, 'derivative', 'derivative', { closed });
}

function casesPiece(term: Cases, parts: readonly LatexPiece[], notation: Notation): LatexPiece {
  const { phrases } = notation;
  const rows: string[] = [];
  let at = 0;
  for (const { condition } of term.branches) {
    const end = at + 1 + conditionTerms(condition).length;
    const phrase = [
      word(`\\text{${phrases?.if ?? 'if'} } `),
      ...conditionPhrase(condition, parts.slice(at + 1, end), notation),
    ];
    rows.push(`${parts[at]?.latex} & ${written(phrase)}`);
    at = end;
  }
  if (term.otherwise !== null) rows.push(`${parts[at]?.latex} & \\text{${phrases?.otherwise ?? 'otherwise'}}`);
  return latexPiece(`\\begin{cases} ${rows.join(' \\\\ ')} \\end{cases}`, LEVEL.choice, true);
}

/** A run of LaTeX in a condition: words in text mode, and sides that begin with a minus. */
interface Run {
  readonly latex: string;
  readonly kind: 'word' | 'negative' | 'other';
}
const word = (latex: string): Run => ({ latex, kind: latex.includes('\\text') ? 'word' : 'other' });

function conditionPhrase(
  condition: Condition,
  sides: readonly LatexPiece[],
  { phrases }: Notation = {},
): readonly Run[] {
  const runs = sides.map((side): readonly Run[] => [
    { latex: bare(side, LEVEL.sum), kind: side.level === LEVEL.negation ? 'negative' : 'other' },
  ]);
  return writeConditionIn(
    condition,
    runs,
    phrases === undefined
      ? LATEX_CONDITIONS
      : { ...LATEX_CONDITIONS, and: ` \\text{ ${phrases.and} } `, or: ` \\text{ ${phrases.or} } ` },
    (text): readonly Run[] => [word(text)],
    (list) => list.flat(),
  );
}

/** Text before a minus would make it a binary one, with the spacing of a subtraction: braces keep it a sign. */
const written = (phrase: readonly Run[]): string =>
  phrase
    .map(({ latex, kind }, i) => (kind === 'negative' && phrase[i - 1]?.kind === 'word' ? `{${latex}}` : latex))
    .join('');
