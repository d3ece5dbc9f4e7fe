/**
 * Reads a derivation document back. The document may come from anywhere: whatever is wrong with it is a TraceError
 * that says where, and its size is bounded.
 */
import type { FunctionTable } from '../core/functions.ts';
import { symbol } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import type { Verdict } from '../core/verdict.ts';
import { ReadError } from '../syntax/index.ts';
import type { ClosedForm, Derivation, Detail, Line, Remark, Step, Subject } from './derivation.ts';
import { type TermReader, termReader } from './json-text.ts';

export type TraceErrorCode =
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unreadable'
  | 'not-full'
  | 'too-large';

/** What is wrong with a document, and where: `lines[3].steps[0].before`. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
  constructor(
    readonly code: TraceErrorCode,
    readonly where: string,
    readonly why: string,
  ) {
    super(where === '' ? why : `${where}: ${why}`);
  }
}

const LIMITS = { text: 20_000_000, lines: 10_000, steps: 100_000, items: 10_000, path: 20_000, name: 100 };
const DETAILS: readonly Detail[] = ['brief', 'lecture', 'full'];
const REMARKS: readonly Remark['kind'][] = ['kink', 'jump', 'one-sided', 'convention', 'assumption', 'also', 'bound'];

/**
 * The derivation of a document that was written at detail `full`.
 * @param text the document's text
 * @throws TraceError on anything that is not such a document
 */
export function derivationFromJson(text: string, functions: FunctionTable): Derivation {
  if (text.length > LIMITS.text) throw new TraceError('too-large', '', `longer than ${LIMITS.text} characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new TraceError('not-json', '', error instanceof Error ? error.message : String(error));
  }
  return new DocumentReader(new Node(data, ''), functions).read();
}

/** A value of the document that knows its place. */
class Node {
  constructor(
    readonly value: unknown,
    readonly where: string,
  ) {}

  fail(code: TraceErrorCode, why: string): never {
    throw new TraceError(code, this.where, why);
  }
  private record(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail('wrong-type', 'not an object');
    return Object.fromEntries(Object.entries(value));
  }
  has(key: string): boolean {
    return Object.hasOwn(this.record(), key);
  }
  get(key: string, code: TraceErrorCode = 'missing'): Node {
    const where = this.where === '' ? key : `${this.where}.${key}`;
    if (!this.has(key)) throw new TraceError(code, where, code === 'not-full' ? NOT_FULL : 'missing');
    return new Node(this.record()[key], where);
  }
  entries(): [string, Node][] {
    const entries = Object.entries(this.record());
    if (entries.length > LIMITS.items) this.fail('too-large', 'too many entries');
    return entries.map(([key, value]) => [key, new Node(value, `${this.where}.${key}`)]);
  }
  list(limit: number): Node[] {
    const { value } = this;
    if (!Array.isArray(value)) this.fail('wrong-type', 'not an array');
    if (value.length > limit) this.fail('too-large', `more than ${limit} entries`);
    return value.map((item: unknown, i) => new Node(item, `${this.where}[${i}]`));
  }
  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('wrong-type', 'not a string');
  }
  name(): string {
    const text = this.text();
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) || text.length > LIMITS.name) this.fail('wrong-value', 'not a name');
    return text;
  }
  number(): number {
    return typeof this.value === 'number' ? this.value : this.fail('wrong-type', 'not a number');
  }
  count(): number {
    const value = this.number();
    return Number.isSafeInteger(value) && value >= 0 ? value : this.fail('wrong-value', 'not a whole number');
  }
  oneOf<T extends string>(allowed: readonly T[]): T {
    const text = this.text();
    return allowed.find((item) => item === text) ?? this.fail('wrong-value', `not one of ${allowed.join(', ')}`);
  }
}
const NOT_FULL = 'missing; only a document of detail full can be replayed';

class DocumentReader {
  private readonly terms: TermReader;
  private steps = 0;

  constructor(
    private readonly root: Node,
    functions: FunctionTable,
  ) {
    const where = root.has('where') ? root.get('where').list(LIMITS.items).map(pairOf) : [];
    this.terms = readable(root, () => termReader(functions, where));
  }

  read(): Derivation {
    const { root } = this;
    const definition = root.get('definition');
    const closedForm = root.get('closedForm');
    return {
      definition: {
        name: definition.get('name').name(),
        variable: symbolOf(definition.get('variable')),
        parameters: definition.get('parameters').list(LIMITS.items).map(symbolOf),
        body: this.term(definition.get('plain')),
      },
      order: root.get('order').count(),
      detail: root.get('detail').oneOf(DETAILS),
      lines: root
        .get('lines')
        .list(LIMITS.lines)
        .map((line) => this.line(line)),
      result: this.term(root.get('derivative').get('plain')),
      closedForm: closedForm.value === null ? null : this.closedForm(closedForm),
      also: optional(root, 'also').map((form) => this.closedForm(form)),
      given: optional(root, 'given').map((item) => this.condition(item)),
      assumptions: root
        .get('assumptions')
        .list(LIMITS.items)
        .map((item) => this.condition(item)),
      remarks: optional(root, 'remarks').map((item) => ({
        kind: item.get('kind').oneOf(REMARKS),
        text: item.get('text').text(),
      })),
    };
  }

  private line(line: Node): Line {
    return {
      subject: subjectOf(line.get('subject')),
      ...(line.has('left') && { left: this.term(line.get('left').get('plain')) }),
      term: this.term(line.get('plain')),
      steps: line
        .get('steps')
        .list(LIMITS.steps)
        .map((step) => this.step(step)),
      domain: line.has('domain') ? this.condition(line.get('domain')) : null,
      verdict: verdictOf(line.get('verdict')),
    };
  }

  private step(step: Node): Step {
    if (++this.steps > LIMITS.steps) step.fail('too-large', `more than ${LIMITS.steps} steps`);
    const bindings = step
      .get('bindings', 'not-full')
      .entries()
      .map(([name, node]) => [name, this.term(node)] as const);
    return {
      rule: step.get('rule').text(),
      path: step
        .get('path', 'not-full')
        .list(LIMITS.path)
        .map((index) => index.count()),
      bindings: Object.fromEntries(bindings),
      before: this.state(step.get('before', 'not-full')),
      after: this.state(step.get('after', 'not-full')),
      assumptions: step
        .get('assumptions', 'not-full')
        .list(LIMITS.items)
        .map((item) => this.condition(item)),
    };
  }

  private closedForm(node: Node): ClosedForm {
    return { term: this.term(node.get('plain')), verdict: verdictOf(node.get('verdict')) };
  }

  private term(node: Node): Term {
    const text = node.text();
    return readable(node, () => this.terms.term(text));
  }
  /** A term, or an equation. */
  private state(node: Node): Term {
    const text = node.text();
    return readable(node, () => this.terms.state(text));
  }
  private condition(node: Node): Condition {
    const text = node.text();
    return readable(node, () => this.terms.condition(text));
  }
}

function readable<T>(node: Node, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) return node.fail('unreadable', error.message);
    throw error;
  }
}

const optional = (root: Node, key: string): Node[] => (root.has(key) ? root.get(key).list(LIMITS.items) : []);
const symbolOf = (node: Node): SymbolTerm => symbol(node.name());

function pairOf(node: Node): readonly [string, string] {
  const [name, text] = node.list(2);
  if (name === undefined || text === undefined) return node.fail('wrong-value', 'not a pair');
  return [name.name(), text.text()];
}

function subjectOf(node: Node): Subject {
  const [, name, primes = ''] = /^([\p{L}_][\p{L}\p{N}_]*)('{0,1000})$/u.exec(node.text()) ?? [];
  return name === undefined ? node.fail('wrong-value', 'not a function with primes') : { name, primes: primes.length };
}

function verdictOf(node: Node): Verdict {
  const domain = node.has('domain') ? node.get('domain').text() : '';
  switch (node.get('kind').oneOf(['proved', 'agrees', 'refuted', 'unknown'])) {
    case 'proved':
      return { kind: 'proved', method: node.get('method').oneOf(['identical', 'exact']), domain };
    case 'agrees':
      return { kind: 'agrees', points: node.get('points').count(), maxError: node.get('maxError').number(), domain };
    case 'refuted': {
      const witness = node.get('witness');
      const at = witness
        .get('at')
        .entries()
        .map(([name, value]) => [name, value.text()] as const);
      return {
        kind: 'refuted',
        witness: {
          at: Object.fromEntries(at),
          left: witness.get('left').text(),
          right: witness.get('right').text(),
          leftValue: witness.get('leftValue').number(),
          rightValue: witness.get('rightValue').number(),
        },
      };
    }
    case 'unknown':
      return { kind: 'unknown', why: node.has('why') ? node.get('why').text() : '' };
  }
}
