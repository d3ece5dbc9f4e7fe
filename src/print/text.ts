/**
 * One line of Unicode for people: `g(z)(1 - g(z))`, `1/(1 + e^(-z))^2`, `α e^z`, `√(1 + z²)`. Factors stand side by
 * side as in LaTeX, with ` · ` beside anything that has a slash or an open exponent. In ASCII the same line has `*`,
 * `^2`, `sqrt(…)` and spelled-out Greek.
 */
import { conditionTerms } from '../core/make.ts';
import type { Application, Cases, Condition, NumberTerm, Power, Term } from '../core/term.ts';
import { writeCondition } from './conditions.ts';
import { type Head, joint, symbolTail, type Tail } from './joints.ts';
import { raisesItsName, superscript } from './names.ts';
import { numeral, smallWhole, withLeadingZero } from './numerals.ts';
import { LEAST, LEVEL, type Level } from './precedence.ts';
import { conditionWords, functionName, indexedLog, primedName, symbolName, type TextOptions } from './text-names.ts';
import { type Flavour, render } from './walk.ts';

/**
 * A term as one line of text for people.
 * @example printText(product([symbol('alpha'), exponential(z)]), { functions }) // 'α e^z'
 */
export function printText(term: Term, options: TextOptions): string {
  return render(term, textFlavour(options)).text;
}

/** A condition as text. @example printConditionText(comparison(z, '!=', ZERO), { functions }) // 'z ≠ 0' */
export function printConditionText(condition: Condition, options: TextOptions): string {
  const flavour = textFlavour(options);
  const texts = conditionTerms(condition).map((side) => bare(render(side, flavour), LEVEL.sum));
  return writeCondition(condition, texts, conditionWords(options));
}

/**
 * A function's name with its primes and argument, as the left side of a line.
 * @example printSubjectText('sigma', 1, z, { functions }) // "σ'(z)"
 */
export function printSubjectText(name: string, primes: number, argument: Term, options: TextOptions): string {
  return `${primedName(functionName(name, options), primes, options)}(${printText(argument, options)})`;
}

interface Piece {
  readonly text: string;
  readonly level: Level;
  readonly head: Head;
  readonly tail: Tail;
  readonly negated: string | null;
  /** A function whose small powers are written at its name: `tanh` and `(z)`. */
  readonly raisable: { readonly name: string; readonly call: string } | null;
}

function piece(text: string, level: Level, head: Head = 'other', tail: Tail = 'other'): Piece {
  return { text, level, head, tail, negated: null, raisable: null };
}
function minus(negated: string): Piece {
  return { text: `-${negated}`, level: LEVEL.negation, head: 'other', tail: 'other', negated, raisable: null };
}
const bare = (part: Piece, least: Level): string => (part.level < least ? `(${part.text})` : part.text);

function textFlavour(options: TextOptions): Flavour<Piece> {
  return {
    partStyle: () => 'line',
    combine(term, parts) {
      const part = (i: number): Piece => parts[i] as Piece;
      switch (term.kind) {
        case 'number':
          return numberPiece(term, options);
        case 'symbol':
          return piece(symbolName(term.name, options), LEVEL.atom, 'other', symbolTail(term.name));
        case 'sum': {
          let text = bare(part(0), LEAST.firstTerm);
          for (let i = 1; i < parts.length; i++) {
            const { negated } = part(i);
            text += negated === null ? ` + ${bare(part(i), LEAST.laterTerm)}` : ` - ${negated}`;
          }
          return piece(text, LEVEL.sum, part(0).head);
        }
        case 'product':
          return juxtapose(parts, options);
        case 'negation':
          return minus(bare(part(0), LEAST.negated));
        case 'quotient': {
          const text = `${bare(part(0), LEAST.numerator)}/${bare(part(1), LEAST.denominator)}`;
          return piece(text, LEVEL.quotient, 'slash', 'slash');
        }
        case 'power':
          return powerPiece(term, part(0), part(1), options);
        case 'application':
          return applicationPiece(term, parts, options);
        case 'derivative': {
          const raised = options.ascii === true ? `^${term.order}` : superscript(String(term.order));
          const order = term.order === 1 ? '' : raised;
          const operator = `d${order}/d${symbolName(term.variable.name, options)}${order}`;
          return piece(`${operator}(${part(0).text})`, LEVEL.prefix, 'derivative', 'derivative');
        }
        case 'cases':
          return casesPiece(term, parts, options);
      }
    },
  };
}

function numberPiece(term: NumberTerm, { notation }: TextOptions): Piece {
  const { negative, digits, denominator } = numeral(term);
  const plain = withLeadingZero(digits).replace('.', notation?.decimal === 'comma' ? ',' : '.');
  const text = denominator === null ? plain : `${plain}/${denominator}`;
  if (negative) return minus(text);
  return denominator === null
    ? piece(text, LEVEL.atom, 'digit', 'digit')
    : piece(text, LEVEL.quotient, 'slash', 'slash');
}

function juxtapose(factors: readonly Piece[], { ascii }: TextOptions): Piece {
  const joints = { dot: ascii === true ? ' * ' : ' · ', space: ' ', nothing: '' };
  let text = '';
  let tail: Tail | null = null;
  for (const factor of factors) {
    const brackets = factor.level < LEAST.factor;
    if (tail !== null) text += joints[joint(tail, brackets ? 'group' : factor.head)];
    text += brackets ? `(${factor.text})` : factor.text;
    tail = brackets ? 'other' : factor.tail;
  }
  return piece(text, LEVEL.product, factors[0]?.head);
}

/** `z²`, `tanh²(z)`, `(1 + z)^2`, `e^(-z)`, `z^n`: small whole exponents are raised where the base is one word. */
function powerPiece(term: Power, base: Piece, exponent: Piece, options: TextOptions): Piece {
  const small = options.ascii === true ? null : smallWhole(term.exponent);
  if (small !== null && base.raisable !== null && small !== '1' && small !== '0') {
    return piece(base.raisable.name + superscript(small) + base.raisable.call, LEVEL.power);
  }
  const bareBase = bare(base, LEAST.baseForPeople);
  const head = base.level < LEAST.baseForPeople ? 'group' : base.head;
  if (small !== null && (term.base.kind === 'symbol' || term.base.kind === 'number') && !bareBase.endsWith(')')) {
    return piece(bareBase + superscript(small), LEVEL.power, head);
  }
  return raised(bareBase, exponent, head);
}

function raised(base: string, exponent: Piece, head: Head): Piece {
  const open = exponent.level >= LEAST.exponentForPeople;
  return piece(`${base}^${bare(exponent, LEAST.exponentForPeople)}`, LEVEL.power, head, open ? 'exponent' : 'other');
}

const ROOT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['2', '√'],
  ['3', '∛'],
  ['4', '∜'],
]);

function applicationPiece(term: Application, parts: readonly Piece[], options: TextOptions): Piece {
  const first = parts[0] as Piece;
  const unicode = options.ascii !== true;
  if (term.primes === 0 && parts.length === 1) {
    if (term.name === 'exp') return raised('e', first, 'other');
    if (term.name === 'abs') return piece(`|${first.text}|`, LEVEL.atom, 'bar', 'bar');
    if (term.name === 'sqrt' && unicode) return rootPiece('√', first);
  }
  if (term.name === 'nthRoot' && unicode) {
    const sign = ROOT_SIGNS.get(smallWhole(term.args[1]) ?? '');
    if (sign !== undefined) return rootPiece(sign, first);
  }
  const log = indexedLog(term, options);
  if (log !== null) return piece(`${log}(${first.text})`, LEVEL.application);
  const [argument] = term.args;
  if (options.notation?.derivative === 'leibniz' && term.primes > 0 && argument?.kind === 'symbol') {
    const order = term.primes === 1 ? '' : superscript(String(term.primes));
    const over = `d${order}${functionName(term.name, options)}`;
    return piece(`${over}/d${first.text}${order}`, LEVEL.quotient, 'slash', 'slash');
  }
  const name = primedName(functionName(term.name, options), term.primes, options);
  const call = `(${parts.map(({ text }) => text).join(', ')})`;
  const raisable = term.primes === 0 && raisesItsName(term.name) ? { name, call } : null;
  return { ...piece(name + call, LEVEL.application), raisable };
}

/** `√z`, `√2`, `√(1 + z)`; open, as an exponent is, where it has no brackets. */
function rootPiece(sign: string, radicand: Piece): Piece {
  const open = radicand.level === LEVEL.atom && radicand.head !== 'bar';
  return piece(
    sign + (open ? radicand.text : `(${radicand.text})`),
    LEVEL.application,
    'other',
    open ? 'exponent' : 'other',
  );
}

/** `{αz if z < 0, z otherwise}`. */
function casesPiece(term: Cases, parts: readonly Piece[], options: TextOptions): Piece {
  const words = conditionWords(options);
  const { if: when = 'if', otherwise = 'otherwise' } = options.notation?.phrases ?? {};
  const texts = parts.map(({ text }) => text);
  const rows: string[] = [];
  let at = 0;
  for (const { condition } of term.branches) {
    const end = at + 1 + conditionTerms(condition).length;
    rows.push(`${texts[at]} ${when} ${writeCondition(condition, texts.slice(at + 1, end), words)}`);
    at = end;
  }
  if (term.otherwise !== null) rows.push(`${texts[at]} ${otherwise}`);
  return piece(`{${rows.join(', ')}}`, LEVEL.atom, 'other');
}
