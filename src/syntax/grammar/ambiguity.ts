/** Places that people read in two ways. The terms of both readings are built only where there is a doubt. */
import { application, derivative, E, negation, power, product, productOf, quotient, symbol } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import type { Context } from '../options.ts';
import type { Ambiguity } from '../source.ts';
import { powerOf } from '../spellings.ts';
import type { Token } from '../token.ts';
import type { TermNode } from './node.ts';

/** What the other reading of a factor is when what follows it belongs to its end. */
interface Absorbed {
  readonly term: Term;
  readonly text: string;
}

/** Collects the ambiguities of one text. */
export class Ambiguities {
  readonly list: Ambiguity[];
  private readonly text: string;
  private readonly context: Context;

  constructor(text: string, context: Context, already: readonly Ambiguity[]) {
    this.text = text;
    this.context = context;
    this.list = [...already];
  }

  private get full(): boolean {
    return this.list.length >= this.context.limits.ambiguities;
  }
  private slice(start: number, end: number): string {
    return this.text.slice(start, end).trim();
  }
  private of(node: TermNode): string {
    return this.slice(node.start, node.end);
  }
  /** The text of a node in brackets, unless it is in brackets, a name or a number. */
  private closed(node: TermNode): string {
    return node.form === 'number' || node.form === 'name' || node.form === 'bracketed'
      ? this.of(node)
      : `(${this.of(node)})`;
  }

  add(start: number, end: number, taken: Term, other: Term, takenText: string, otherText: string): void {
    if (this.full || taken === other) return;
    const message = `"${short(this.slice(start, end))}" is read as ${short(takenText)}; it could be ${short(otherText)}`;
    this.list.push({ span: [start, end], taken, other, takenText, otherText, message });
  }

  /**
   * Whether a factor written beside `left` may belong to its end: to the denominator in `1/2x`, to the argument in
   * `sin x cos x`, to the exponent in `e^-z x`. `next` is the token after it.
   */
  doubtful(left: TermNode, next: Token): boolean {
    if (left.form === 'quotient' || left.form === 'bareCall') return true;
    return left.form === 'power' && this.looseExponent(left) && this.mayExtend(left, next);
  }

  private looseExponent(node: TermNode): boolean {
    const exponent = exponentOf(node);
    return exponent !== undefined && exponent.form !== 'bracketed' && exponent.form !== 'call';
  }

  private mayExtend(left: TermNode, next: Token): boolean {
    const simple =
      next.kind === 'name' || next.kind === 'number' || (next.kind === 'open' && next.text === '(' && !next.spaced);
    if (!simple || this.context.format === 'latex') return false;
    const isExponential = left.term.kind === 'application';
    const numeric = left.term.kind === 'power' && left.term.base.kind === 'number';
    return isExponential || numeric || exponentOf(left)?.form === 'negation';
  }

  /** The doubt in a product after factor `index`: its neighbours up to `until` may belong to it. */
  product(factors: readonly TermNode[], index: number, until: number): void {
    const left = factors[index];
    const rest = factors.slice(index + 1, until);
    const last = rest[rest.length - 1];
    if (this.full || left === undefined || last === undefined) return;
    const restTerms = rest.map((node) => node.term);
    const absorbed = this.absorb(left, restTerms, rest.map((node) => this.of(node)).join(' '));
    if (absorbed === null) return;
    const takenText = [this.closed(left), ...rest.map((node) => this.of(node))].join(' ');
    this.add(left.start, last.end, product([left.term, ...restTerms]), absorbed.term, takenText, absorbed.text);
  }

  /** `left` with further factors at its end. */
  private absorb(left: TermNode, rest: readonly Term[], restText: string): Absorbed | null {
    const { term } = left;
    if (left.form === 'quotient' && term.kind === 'quotient') {
      const [above, below] = left.children;
      if (above === undefined || below === undefined) return null;
      return {
        term: quotient(term.numerator, into(term.denominator, below, rest)),
        text: `${this.of(above)}/(${this.of(below)} ${restText})`,
      };
    }
    if (left.form === 'power') {
      const exponent = exponentOf(left);
      const base = this.slice(left.start, exponent?.start ?? left.end).replace(/\s*\^\s*$/, '');
      if (exponent === undefined) return null;
      const raised = intoExponent(exponent, rest);
      const term = left.term.kind === 'power' ? power(left.term.base, raised) : powerOf(E, raised);
      return { term, text: `${base}^(${this.of(exponent)} ${restText})` };
    }
    if (left.form === 'bareCall') return this.absorbByFunction(left, rest, restText);
    return null;
  }

  private absorbByFunction(left: TermNode, rest: readonly Term[], restText: string): Absorbed | null {
    const inner = left.term.kind === 'power' ? left.children[0] : left;
    const exponent = left.term.kind === 'power' ? left.term.exponent : null;
    const argument = inner?.children[0];
    if (inner === undefined || argument === undefined) return null;
    const wider = into(argument.term, argument, rest);
    const { term } = inner;
    const text = `${this.slice(left.start, argument.start)}(${this.of(argument)} ${restText})`;
    if (term.kind !== 'application') return null;
    const call = application(term.name, [wider, ...term.args.slice(1)], term.primes);
    return { term: exponent === null ? call : power(call, exponent), text };
  }

  /** `sin x/2`, `e^-z/2`, `x^1/2`: does the quotient divide the whole, or its end? */
  quotient(above: TermNode, below: TermNode, result: Term): void {
    if (this.full) return;
    if (above.form === 'bareCall') this.dividedCall(above, below, result);
    else if (above.form === 'power' && this.context.format === 'plain') this.dividedPower(above, below, result);
  }

  private dividedCall(above: TermNode, below: TermNode, result: Term): void {
    const inner = above.term.kind === 'power' ? above.children[0] : above;
    const argument = inner?.children[0];
    if (argument === undefined || inner?.term.kind !== 'application') return;
    const { term } = inner;
    const call = application(term.name, [quotient(argument.term, below.term), ...term.args.slice(1)], term.primes);
    const other = above.term.kind === 'power' ? power(call, above.term.exponent) : call;
    const text = `${this.slice(above.start, argument.start)}(${this.of(argument)}/${this.of(below)})`;
    this.add(above.start, below.end, result, other, `(${this.of(above)})/${this.of(below)}`, text);
  }

  private dividedPower(above: TermNode, below: TermNode, result: Term): void {
    const exponent = exponentOf(above);
    if (exponent === undefined || !this.looseExponent(above) || !dividesExponent(exponent, below)) return;
    const raised = divideExponent(exponent, below.term);
    const other = above.term.kind === 'power' ? power(above.term.base, raised) : powerOf(E, raised);
    const base = this.slice(above.start, exponent.start).replace(/\s*\^\s*$/, '');
    const text = `${base}^(${this.of(exponent)}/${this.of(below)})`;
    this.add(above.start, below.end, result, other, `(${this.of(above)})/${this.of(below)}`, text);
  }

  /** `sin a x`: one argument, or a product of two? Nobody doubts `sin 2x`. */
  argument(call: TermNode, factors: readonly TermNode[], tight: boolean): void {
    const [first, ...rest] = factors;
    const inner = call.term.kind === 'power' ? call.children[0] : call;
    if (this.full || first === undefined || inner === undefined) return;
    if (
      first.form === 'number' &&
      (tight || this.context.format === 'latex') &&
      rest.every((node) => node.form !== 'bracketed')
    )
      return;
    const { term } = inner;
    if (term.kind !== 'application') return;
    const negative = inner.children[0]?.term.kind === 'negation' && inner.children[0].form !== 'bracketed';
    const shorter = negative ? negation(first.term) : first.term;
    const narrow = application(term.name, [shorter, ...term.args.slice(1)], term.primes);
    const other = product([
      call.term.kind === 'power' ? power(narrow, call.term.exponent) : narrow,
      ...rest.map((node) => node.term),
    ]);
    const name = this.slice(call.start, inner.children[0]?.start ?? first.start);
    const from = this.slice(inner.children[0]?.start ?? first.start, first.end);
    const whole = this.slice(inner.children[0]?.start ?? first.start, call.end);
    this.add(
      call.start,
      call.end,
      call.term,
      other,
      `${name}(${whole})`,
      `${name}(${from}) ${rest.map((node) => this.of(node)).join(' ')}`,
    );
  }

  /** `k(x)`: k times x, or k of x. */
  letter(letter: Token, argument: Token, end: number): void {
    const [name, of] = [symbol(letter.text), symbol(argument.text)];
    const [typed, inside] = [this.slice(letter.start, letter.end), this.slice(argument.start, argument.end)];
    const other = application(letter.text, [of]);
    this.add(letter.start, end, product([name, of]), other, `${typed}*${inside}`, `the function ${typed} at ${inside}`);
  }

  /** `g(1 - g)`: the value g times the bracket, or the function g at 1 - g. */
  value(left: TermNode, right: TermNode, other: Term): void {
    const [typed, inside] = [this.of(left), this.of(right)];
    const taken = product([left.term, right.term]);
    this.add(left.start, right.end, taken, other, `${typed}*${inside}`, `the function ${typed} at ${inside}`);
  }

  /** `d/dz g`: of the function g, or of a constant of that name? */
  constant(operator: Token, body: TermNode, taken: Term): void {
    const name = this.of(body);
    const other = derivative(symbol(name), symbol(operator.text), operator.order);
    const typed = this.slice(operator.start, operator.end);
    this.add(
      operator.start,
      body.end,
      taken,
      other,
      `${typed}(${name}(${operator.text}))`,
      `the derivative of a constant ${name}`,
    );
  }

  /** `d/dz(u)^2`: the derivative of the square, or the square of the derivative? `d/dz u v`: of the product, or of u? */
  derivative(operator: Token, body: TermNode, result: Term): void {
    const name = this.slice(operator.start, operator.end);
    const variable = symbol(operator.text);
    const taken = `${name}(${this.of(body)})`;
    const [first, ...rest] = body.children;
    if (this.full || first === undefined) return;
    if (body.form === 'power' && first.form === 'bracketed' && body.term.kind === 'power') {
      const other = power(derivative(first.term, variable, operator.order), body.term.exponent);
      this.add(
        operator.start,
        body.end,
        result,
        other,
        taken,
        `(${name}${this.of(first)})^${this.slice(body.children[1]?.start ?? body.end, body.end)}`,
      );
    } else if (body.form === 'product' || body.form === 'quotient') {
      const alone = derivative(first.term, variable, operator.order);
      const restTerms = rest.map((node) => node.term);
      const other = body.form === 'product' ? product([alone, ...restTerms]) : quotient(alone, productOf(restTerms));
      this.add(
        operator.start,
        body.end,
        result,
        other,
        taken,
        `${name}(${this.of(first)})${this.text.slice(first.end, body.end).trimEnd()}`,
      );
    }
  }
}

/** The node of the exponent of a power, or of an exponential typed as one. */
const exponentOf = (node: TermNode): TermNode | undefined => node.children[node.children.length - 1];

/** A product of an operand and what follows it; a product that has no brackets of its own grows. */
function into(term: Term, node: TermNode, rest: readonly Term[]): Term {
  const open = node.form !== 'bracketed';
  if (open && term.kind === 'negation') return negation(product([...factorsOf(term.operand), ...rest]));
  return product([...(open ? factorsOf(term) : [term]), ...rest]);
}
const factorsOf = (term: Term): readonly Term[] => (term.kind === 'product' ? term.factors : [term]);
const intoExponent = (exponent: TermNode, rest: readonly Term[]): Term => into(exponent.term, exponent, rest);
/** `x^1/2` and `e^-x^2/2` may well mean the exponent; `x^2/2` and `x^2/3` do not. */
function dividesExponent(exponent: TermNode, below: TermNode): boolean {
  if (below.term.kind !== 'number' || below.form !== 'number') return false;
  if (exponent.form === 'negation' || exponent.form === 'power') return true;
  if (exponent.term.kind !== 'number') return false;
  const [n, d] = [exponent.term.value, below.term.value];
  const usualSquare = n.d === 1n && n.n === 2n;
  return !usualSquare && (d.n === 2n || d.n === 3n) && n.div(d).d !== 1n;
}
const divideExponent = ({ term }: TermNode, divisor: Term): Term =>
  term.kind === 'negation' ? negation(quotient(term.operand, divisor)) : quotient(term, divisor);

const LONGEST = 60;
const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
