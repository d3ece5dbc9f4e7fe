/**
 * Two-dimensional text: fractions stacked, exponents raised, tall brackets, root signs, piecewise braces. A term as one
 * box; `layout.ts` breaks what is too wide into lines.
 */
import { conditionTerms } from '../core/make.ts';
import type { Application, Cases, Derivative, NumberTerm, Power, Term } from '../core/term.ts';
import { type Box, bars, beside, braced, isTall, line, parens, radical, raise, stack } from './box.ts';
import { writeConditionIn } from './conditions.ts';
import { isRaisedExp, raisingStyle } from './exponent.ts';
import type { Glyphs } from './glyphs.ts';
import { type Head, joint, symbolTail, type Tail } from './joints.ts';
import { raisesItsName } from './names.ts';
import { numeral, smallWhole, withLeadingZero } from './numerals.ts';
import { LEAST, LEVEL, type Level } from './precedence.ts';
import { conditionWords, functionName, indexedLog, primedName, symbolName, type TextOptions } from './text-names.ts';
import { type Flavour, render, type Style } from './walk.ts';

export interface BoxPiece {
  readonly box: Box;
  readonly level: Level;
  readonly head: Head;
  readonly tail: Tail;
  /** What follows the minus sign of a negation. */
  readonly negated: Box | null;
  /** With a fraction bar, where `box` has a slash. */
  readonly stacked: Box | null;
  /** A function whose powers are written at its name: `tanh` and `(z)`. */
  readonly raisable: { readonly name: Box; readonly call: Box } | null;
  readonly sumOnTop: boolean;
}

/** What the two-dimensional printer needs: names, and the characters to draw with. */
export interface Drawing extends TextOptions {
  readonly glyphs: Glyphs;
}

/** A term as one box, however wide. */
export function drawTerm(term: Term, drawing: Drawing): BoxPiece {
  return render(term, boxFlavour(drawing));
}

function piece(box: Box, level: Level, head: Head = 'other', tail: Tail = 'other'): BoxPiece {
  return { box, level, head, tail, negated: null, stacked: null, raisable: null, sumOnTop: false };
}
const negation = (operand: Box): BoxPiece => ({
  ...piece(beside(line('-'), operand), LEVEL.negation),
  negated: operand,
});

/** A piece with brackets where its surroundings ask for something tighter. */
export const bracketed = (part: BoxPiece, least: Level, { glyphs }: Drawing): Box =>
  part.level < least ? parens(part.box, glyphs) : part.box;

function boxFlavour(drawing: Drawing): Flavour<BoxPiece> {
  const bare = (part: BoxPiece, least: Level): Box => bracketed(part, least, drawing);
  return {
    partStyle: raisingStyle,
    combine(term, parts, style) {
      const part = (i: number): BoxPiece => parts[i] as BoxPiece;
      switch (term.kind) {
        case 'number':
          return numberPiece(term, style, drawing);
        case 'symbol':
          return piece(line(symbolName(term.name, drawing)), LEVEL.atom, 'other', symbolTail(term.name));
        case 'sum': {
          const boxes = parts.flatMap((one, i) => {
            if (i === 0) return [bare(one, LEAST.firstTerm)];
            return one.negated === null ? [line(' + '), bare(one, LEAST.laterTerm)] : [line(' - '), one.negated];
          });
          return piece(beside(...boxes), LEVEL.sum, part(0).head);
        }
        case 'product': {
          const factors = joinedFactors(parts, drawing);
          return piece(beside(...factors.flatMap(({ glue, box }) => [line(glue), box])), LEVEL.product, part(0).head);
        }
        case 'negation':
          return negation(bare(part(0), LEAST.negated));
        case 'quotient':
          return quotientPiece(part(0), part(1), style, term.numerator.kind === 'sum', drawing);
        case 'power':
          return powerPiece(term, part(0), part(1), drawing);
        case 'application':
          return applicationPiece(term, parts, drawing);
        case 'derivative':
          return derivativePiece(term, part(0), drawing);
        case 'cases':
          return casesPiece(term, parts, drawing);
      }
    },
  };
}

/** A factor or term with what stands between it and the one before it. */
export interface Joined {
  readonly glue: string;
  readonly box: Box;
}

/** The factors of a product with their joints, brackets where needed. */
export function joinedFactors(parts: readonly BoxPiece[], { glyphs }: Drawing): Joined[] {
  const joints = { dot: ` ${glyphs.dot} `, space: ' ', nothing: '' };
  let tail: Tail | null = null;
  return parts.map((part) => {
    let box = part.stacked ?? part.box;
    let { head } = part;
    if (part.level < LEAST.factor || (tail === 'fraction' && part.sumOnTop)) {
      box = parens(box, glyphs);
      head = 'group';
    }
    const glue = tail === null ? '' : joints[joint(tail, head)];
    tail = head === 'group' ? 'other' : part.tail;
    return { glue, box };
  });
}

function numberPiece(term: NumberTerm, style: Style, drawing: Drawing): BoxPiece {
  const { negative, digits, denominator } = numeral(term);
  const whole = (text: string): BoxPiece => piece(line(text), LEVEL.atom, 'digit', 'digit');
  const over = whole(withLeadingZero(digits));
  const positive = denominator === null ? over : quotientPiece(over, whole(denominator), style, false, drawing);
  return negative ? negation(positive.box) : positive;
}

function quotientPiece(
  over: BoxPiece,
  under: BoxPiece,
  style: Style,
  sumOnTop: boolean,
  { glyphs }: Drawing,
): BoxPiece {
  // The longer bar of a fraction that holds a fraction tells the two apart.
  const overhang = isTall(over.box) || isTall(under.box) ? 2 : 0;
  const stacked = stack(over.box, under.box, glyphs.bar, overhang);
  const plain = over.level >= LEVEL.power && under.level >= LEVEL.power && !isTall(under.box);
  if (style === 'script' && plain) {
    const slashed = piece(beside(over.box, line('/'), under.box), LEVEL.quotient, 'fraction', 'fraction');
    return { ...slashed, stacked };
  }
  return { ...piece(stacked, LEVEL.quotient, 'fraction', 'fraction'), sumOnTop };
}

function powerPiece(term: Power, base: BoxPiece, exponent: BoxPiece, { glyphs }: Drawing): BoxPiece {
  const { exponent: n } = term;
  const counts = n.kind === 'symbol' || (n.kind === 'number' && n.value.d === 1n && n.value.compare(2) >= 0);
  if (base.raisable !== null && counts) {
    const { name, call } = base.raisable;
    return piece(beside(raise(name, exponent.box), call), LEVEL.power);
  }
  const brackets = base.level < LEAST.baseForPeople;
  const bareBase = brackets ? parens(base.box, glyphs) : base.box;
  return piece(raise(bareBase, exponent.box), LEVEL.power, brackets ? 'group' : base.head);
}

function applicationPiece(term: Application, parts: readonly BoxPiece[], drawing: Drawing): BoxPiece {
  const { glyphs } = drawing;
  const first = (parts[0] as BoxPiece).box;
  const unicode = drawing.ascii !== true;
  if (term.primes === 0) {
    if (isRaisedExp(term)) return piece(raise(line('e'), first), LEVEL.power);
    if (term.name === 'abs' && parts.length === 1) return piece(bars(first, glyphs), LEVEL.atom, 'bar', 'bar');
    const index = term.name === 'sqrt' ? '' : term.name === 'nthRoot' ? smallWhole(term.args[1]) : null;
    if (unicode && index !== null) return rootPiece(first, index, (parts[0] as BoxPiece).level);
    const log = indexedLog(term, drawing);
    if (log !== null) return piece(beside(line(log), parens(first, glyphs)), LEVEL.application);
  }
  const name = line(primedName(functionName(term.name, drawing), term.primes, drawing));
  const separated = parts.flatMap(({ box }, i) => (i === 0 ? [box] : [line(', '), box]));
  const call = parens(beside(...separated), glyphs);
  const raisable = term.primes === 0 && raisesItsName(term.name) ? { name, call } : null;
  return { ...piece(beside(name, call), LEVEL.application), raisable };
}

function rootPiece(radicand: Box, index: string, level: Level): BoxPiece {
  // √z needs no roof, but what follows it must not seem to stand under one.
  if (level === LEVEL.atom && !isTall(radicand) && index === '') {
    return piece(beside(line('√'), radicand), LEVEL.application, 'other', 'exponent');
  }
  return piece(radical(radicand, index), LEVEL.application);
}

function derivativePiece(term: Derivative, body: BoxPiece, drawing: Drawing): BoxPiece {
  const raised = (name: string): Box => (term.order === 1 ? line(name) : raise(line(name), line(String(term.order))));
  const variable = raised(`d${symbolName(term.variable.name, drawing)}`);
  const operator = stack(raised('d'), variable, drawing.glyphs.bar);
  return piece(beside(operator, parens(body.box, drawing.glyphs)), LEVEL.prefix, 'derivative', 'derivative');
}

function casesPiece(term: Cases, parts: readonly BoxPiece[], drawing: Drawing): BoxPiece {
  const boxes = parts.map(({ box }) => box);
  const words = conditionWords(drawing);
  const table: Box[][] = [];
  let at = 0;
  for (const { condition } of term.branches) {
    const end = at + 1 + conditionTerms(condition).length;
    const written = writeConditionIn(condition, boxes.slice(at + 1, end), words, line, (list) => beside(...list));
    table.push([boxes[at] as Box, beside(line('if '), written)]);
    at = end;
  }
  if (term.otherwise !== null) table.push([boxes[at] as Box, line('otherwise')]);
  return piece(braced(table, drawing.glyphs), LEVEL.choice);
}
