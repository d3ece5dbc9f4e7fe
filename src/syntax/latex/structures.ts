/** Fractions, roots and brackets that LaTeX builds of parts. */
import { application, symbol } from '../../core/make.ts';
import { lexCases } from './cases.ts';
import { bodyOf, type LatexNode } from './katex.ts';
import type { LatexLexer, Offsets } from './lexer.ts';
import { derivativeIn, type LatexDerivative, nameOf, primesOf, unwrap } from './shapes.ts';
import { BARS, CLOSING, OPENING } from './signs.ts';

export function lexFraction(lexer: LatexLexer, node: LatexNode): void {
  const { numer, denom } = node;
  const [start] = lexer.place.seek('\\frac', '\\dfrac', '\\tfrac', '\\cfrac', '\\dv', '\\over');
  if (node.hasBarLine === false || !numer || !denom) throw lexer.unread('\\binom', lexer.place.seek('\\binom'));
  const [above, below] = [unwrap(numer), unwrap(denom)];
  const derivative = derivativeIn(above, below);
  if (derivative !== null) {
    lexDerivative(lexer, derivative, start);
    if (denom.loc && lexer.place.owns(denom)) lexer.moved(denom.loc.end);
    lexer.extendLast();
    return;
  }
  lexer.open('', [start, start]);
  lexer.group(above, numer);
  lexer.add('/', '/', lexer.here());
  lexer.group(below, denom);
  lexer.close('', lexer.here());
}

/** `d/dz`, as a fraction or on the line: an operator; `dg/dz`: a term; `d(…)/dz`: an operator with its operand. */
export function lexDerivative(lexer: LatexLexer, found: LatexDerivative, start: number): void {
  const { above, below, variable, body } = found;
  if (above !== below || above < 1 || above > 100) {
    const message =
      above === below
        ? 'derivatives of order 1 to 100 are read'
        : 'the orders above and below differ in this derivative';
    throw lexer.error('bad-derivative', message, [start, Math.max(start, lexer.place.cursor)]);
  }
  const [first] = body;
  const { primes, rest } = primesOf(first?.type === 'supsub' ? first.sup : null);
  const name = first === undefined || rest.length > 0 ? null : nameOf(primes > 0 && first.base ? first.base : first);
  if (body.length === 1 && name !== null) {
    const known = lexer.context.functions.find(name)?.name ?? name;
    lexer.add('term', variable, [start, start]).term = application(known, [symbol(variable)], above + primes);
    return;
  }
  lexer.add('derivative', variable, [start, start]).order = above;
  if (body.length === 0) return;
  lexer.open('(', lexer.here());
  lexer.nodes(body);
  lexer.close(')', lexer.here());
}

export function lexRoot(lexer: LatexLexer, node: LatexNode): void {
  lexer.addFunction(node.index ? 'root' : 'sqrt', lexer.place.seek('\\sqrt'));
  lexer.open('(', lexer.here());
  if (node.index) {
    lexer.nodes(unwrap(node.index));
    lexer.add(',', ',', lexer.here());
  }
  lexer.nodes(bodyOf(node).flatMap(unwrap));
  lexer.close(')', lexer.place.seek('}'));
}

/** `\left( … \right)`, and the cases that `\left\{` with an array makes. */
export function lexLeftRight(lexer: LatexLexer, node: LatexNode): void {
  const { left = '.', right = '.' } = node;
  const body = bodyOf(node).filter(({ type }) => type !== 'kern' && type !== 'spacing');
  const span = lexer.place.seek('\\left', '\\begin');
  const [only] = body;
  if (only?.type === 'array' && body.length === 1) {
    if (OPENING.get(left) !== '{' || right !== '.') throw lexer.unread('a matrix', span);
    lexCases(lexer, only, span);
    return;
  }
  const opening = BARS.has(left) ? '|' : OPENING.get(left);
  const closing = BARS.has(right) ? '|' : CLOSING.get(right);
  if (opening === undefined || closing === undefined) throw lexer.unread(`\\left${left} … \\right${right}`, span);
  lexer.open(opening, withDelimiter(lexer, span, left));
  lexer.nodes(bodyOf(node));
  lexer.close(closing, withDelimiter(lexer, lexer.place.seek('\\right'), right));
}

/** `\bigl(`, `\Big|`. */
export function lexSizedBracket(lexer: LatexLexer, { delim = '', mclass }: LatexNode): void {
  const span = withDelimiter(lexer, lexer.place.seek('\\big', '\\Big'), delim);
  const opening = OPENING.get(delim) ?? (BARS.has(delim) && mclass === 'mopen' ? '|' : undefined);
  const closing = CLOSING.get(delim) ?? (BARS.has(delim) && mclass === 'mclose' ? '|' : undefined);
  if (opening !== undefined) lexer.open(opening, span);
  else if (closing !== undefined) lexer.close(closing, span);
  else if (BARS.has(delim)) lexer.add('bar', '|', span);
  else if (delim === '/') lexer.add('/', '/', span);
  else throw lexer.unread(delim, span);
}

/** The span of `\left` or `\bigl` reaches over the bracket after it. */
function withDelimiter({ text }: LatexLexer, [start, end]: Offsets, delim: string): Offsets {
  if (end === start) return [start, end];
  const at = text.slice(end, end + 16).indexOf(delim);
  return [start, at < 0 ? end : end + at + delim.length];
}
