/**
 * A second, tiny reading of our plain syntax, to doubles: it shares no code with the engine, so that the data are
 * tested against something other than what reads them. Standing derivatives are central differences.
 */
import type { FunctionEntry } from '../../src/core/functions.ts';

/** A symbol is a number, or something that depends on the other symbols (u standing for sin x). */
export type Value = number | ((env: Env) => number);
export type Env = Readonly<Record<string, Value>>;
export type Known = Readonly<Record<string, (...args: number[]) => number>>;
type Node = (env: Env) => number;
type Test = (env: Env) => boolean;

const TOKEN =
  /\s*(?:(d(?:\^(\d+))?\/d([a-z])(?:\^\d+)?(?=\())|(\d+(?:\.\d+)?)|([A-Za-zα-ωΑ-Ω_]\w*'*)|(<=|>=|!=|[-+*/^(){},<>=]))/uy;

interface Token {
  readonly text: string;
  readonly kind: 'derivative' | 'number' | 'name' | 'sign' | 'end';
  readonly order: number;
  readonly variable: string;
}

function tokens(text: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`cannot read ${text} at ${at}`);
    const [, derivative, order, variable = '', number, name, sign = ''] = found;
    if (derivative !== undefined)
      list.push({ text: derivative, kind: 'derivative', order: Number(order ?? 1), variable });
    else if (number !== undefined) list.push({ text: number, kind: 'number', order: 0, variable });
    else if (name !== undefined) list.push({ text: name, kind: 'name', order: 0, variable });
    else list.push({ text: sign, kind: 'sign', order: 0, variable });
  }
  list.push({ text: '', kind: 'end', order: 0, variable: '' });
  return list;
}

const at = (env: Env, name: string): number => {
  const value = env[name];
  if (value === undefined) throw new Error(`${name} has no value`);
  return typeof value === 'number' ? value : value(env);
};

/** Central differences, extrapolated twice. */
export function slope(f: (x: number) => number, x: number, order = 1): number {
  if (order > 1) return slope((t) => slope(f, t, order - 1), x);
  const h = 1e-3 * Math.max(1, Math.abs(x));
  const d = (step: number): number => (f(x + step) - f(x - step)) / (2 * step);
  const [a, b, c] = [d(h), d(h / 2), d(h / 4)];
  const [ab, bc] = [(4 * b - a) / 3, (4 * c - b) / 3];
  return (16 * bc - ab) / 15;
}

class Reader {
  private readonly list: readonly Token[];
  private readonly known: Known;
  private place = 0;
  constructor(text: string, known: Known) {
    this.list = tokens(text);
    this.known = known;
  }
  private get token(): Token {
    return this.list[this.place] as Token;
  }
  private take(text: string): boolean {
    if (this.token.text !== text || this.token.kind === 'end') return false;
    this.place++;
    return true;
  }
  private expect(text: string): void {
    if (!this.take(text)) throw new Error(`expected ${text}, found ${this.token.text}`);
  }
  end(): void {
    if (this.token.kind !== 'end') throw new Error(`left over: ${this.token.text}`);
  }
  sum(): Node {
    let left = this.product();
    for (;;) {
      const a = left;
      if (this.take('+')) {
        const b = this.product();
        left = (env) => a(env) + b(env);
      } else if (this.take('-')) {
        const b = this.product();
        left = (env) => a(env) - b(env);
      } else return left;
    }
  }
  private product(): Node {
    if (this.take('-')) {
      const a = this.product();
      return (env) => -a(env);
    }
    let left = this.power();
    for (;;) {
      const a = left;
      if (this.take('*') || this.startsFactor()) {
        const b = this.power();
        left = (env) => a(env) * b(env);
      } else if (this.take('/')) {
        const b = this.power();
        left = (env) => a(env) / b(env);
      } else return left;
    }
  }
  private startsFactor(): boolean {
    const { kind, text } = this.token;
    if (text === 'if' || text === 'otherwise' || text === 'and' || text === 'or') return false;
    return kind === 'derivative' || kind === 'number' || kind === 'name' || text === '(';
  }
  private power(): Node {
    const base = this.atom();
    if (!this.take('^')) return base;
    const exponent = this.take('-') ? this.negated() : this.power();
    return (env) => base(env) ** exponent(env);
  }
  private negated(): Node {
    const a = this.power();
    return (env) => -a(env);
  }
  private atom(): Node {
    const { kind, text, order, variable } = this.token;
    this.place++;
    if (kind === 'number') return () => Number(text);
    if (kind === 'derivative') {
      this.expect('(');
      const body = this.sum();
      this.expect(')');
      return (env) => slope((x) => body({ ...env, [variable]: x }), at(env, variable), order);
    }
    if (kind === 'name') {
      const name = text.replaceAll("'", '');
      if (
        this.token.text !== '(' ||
        (this.known[name] === undefined && name.length === 1 && 'uvwabcxzkt'.includes(name))
      )
        return (env) => (name === 'pi' ? Math.PI : name === 'e' ? Math.E : at(env, name));
      const args = this.list1();
      if (name === 'value') return args[0] as Node;
      const f = this.known[name];
      if (f === undefined) throw new Error(`unknown function ${name}`);
      const primes = text.length - name.length;
      if (primes > 0) return (env) => slope(f, (args[0] as Node)(env), primes);
      return (env) => f(...args.map((arg) => arg(env)));
    }
    if (text === '(') {
      const inner = this.sum();
      this.expect(')');
      return inner;
    }
    if (text === '{') return this.cases();
    throw new Error(`unexpected ${text}`);
  }
  private list1(): Node[] {
    this.expect('(');
    const list = [this.sum()];
    while (this.take(',')) list.push(this.sum());
    this.expect(')');
    return list;
  }
  private cases(): Node {
    const branches: { value: Node; test: Test }[] = [];
    do {
      const value = this.sum();
      const last = this.take('otherwise');
      if (!last) this.expect('if');
      branches.push({ value, test: last ? () => true : this.condition() });
    } while (this.take(','));
    this.expect('}');
    return (env) => branches.find(({ test }) => test(env))?.value(env) ?? Number.NaN;
  }
  condition(): Test {
    let left = this.conjunction();
    while (this.take('or')) {
      const [a, b] = [left, this.conjunction()];
      left = (env) => a(env) || b(env);
    }
    return left;
  }
  private conjunction(): Test {
    let left = this.comparison();
    while (this.take('and')) {
      const [a, b] = [left, this.comparison()];
      left = (env) => a(env) && b(env);
    }
    return left;
  }
  private comparison(): Test {
    const RELATIONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
      '<': (a, b) => a < b,
      '<=': (a, b) => a <= b,
      '>': (a, b) => a > b,
      '>=': (a, b) => a >= b,
      '=': (a, b) => a === b,
      '!=': (a, b) => a !== b,
    };
    let left = this.sum();
    const tests: Test[] = [];
    for (let compare = RELATIONS[this.token.text]; compare !== undefined; compare = RELATIONS[this.token.text]) {
      this.place++;
      const [a, b, holds] = [left, this.sum(), compare];
      tests.push((env) => holds(a(env), b(env)));
      left = b;
    }
    if (tests.length === 0) throw new Error('a condition needs a relation');
    return (env) => tests.every((test) => test(env));
  }
}

/** Reads a term once; the result gives its value for values of its symbols. */
export function reading(text: string, known: Known): Node {
  const reader = new Reader(text, known);
  const node = reader.sum();
  reader.end();
  return node;
}
export function readingOfCondition(text: string, known: Known): Test {
  const reader = new Reader(text, known);
  const test = reader.condition();
  reader.end();
  return test;
}
export const evaluate = (text: string, env: Env, known: Known): number => reading(text, known)(env);

/** erf by its Taylor series near 0 and a continued fraction further out: 15 digits. */
export function erf(x: number): number {
  if (x < 0) return -erf(-x);
  if (x < 2.5) {
    let [term, total] = [x, x];
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(total) && n < 200; n++) {
      term *= (-x * x) / n;
      total += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * total;
  }
  let tail = 0;
  for (let n = 60; n > 0; n--) tail = n / 2 / (x + tail);
  return 1 - Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + tail);
}

const BASE: Known = {
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  nthRoot: (u, n) => (n % 2 === 1 ? Math.sign(u) * Math.abs(u) ** (1 / n) : u ** (1 / n)),
  sin: Math.sin,
  cos: Math.cos,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  acot: (u) => (u === 0 ? Math.PI / 2 : Math.atan(1 / u)),
  abs: Math.abs,
  sign: Math.sign,
  max: Math.max,
  min: Math.min,
  erf,
  // Stable where e^u overflows.
  tanh: Math.tanh,
  erfc: (u) => 1 - erf(u),
};

/** Every function of the table: base functions as above, the others by their definitions. Parameters at `parameters`. */
export function knownFunctions(entries: readonly FunctionEntry[], parameters: Env = {}): Known {
  const known: Record<string, (...args: number[]) => number> = {};
  for (const entry of entries) {
    const base = BASE[entry.name];
    if (base !== undefined) known[entry.name] = base;
    else if (entry.base === true || entry.definition === undefined)
      throw new Error(`${entry.name} cannot be evaluated`);
    else {
      const { definition, formals } = entry;
      const usual = Object.entries(entry.parameters ?? {}).map(([name, value]) => [
        name,
        parameters[name] ?? Number(evaluate(value, {}, {})),
      ]);
      let node: Node | null = null;
      known[entry.name] = (...args) => {
        // Read when first called: by then the functions of the definition are known.
        node ??= reading(definition, known);
        return node(Object.fromEntries([...usual, ...formals.map((name, i) => [name, args[i] ?? Number.NaN])]));
      };
    }
  }
  return known;
}
