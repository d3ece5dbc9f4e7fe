import { describe, expect, it } from 'vitest';
import { ONE, product, sum, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import {
  type Derivation,
  derivationFromJson,
  derivationJsonSchema,
  derivationToJson,
  nameOfRule,
  sayStep,
  TraceError,
} from '../../src/trace/index.ts';
import { c, functions, t } from '../rule/sample-rules.ts';

const z = symbol('z');
const words = {
  'derivative/*': { name: 'derivative of {name}', say: 'The derivative of the {title} at {u}.' },
  'derivative/chain': { name: 'chain rule', say: 'The outer function is {f}, the inner one {u}.' },
};
const options = { version: '1.2.3', functions, words };

const derivation: Derivation = {
  definition: { name: 'g', variable: z, parameters: [symbol('a')], body: t('a*sin(z^2)') },
  order: 1,
  detail: 'full',
  lines: [
    {
      subject: { name: 'g', primes: 0 },
      term: t('a*sin(z^2)'),
      steps: [],
      domain: null,
      verdict: { kind: 'proved', method: 'identical', domain: 'all real z' },
    },
    {
      subject: { name: 'g', primes: 1 },
      term: t("a*sin'(z^2)*d/dz(z^2)"),
      steps: [
        {
          rule: 'derivative/chain',
          path: [1],
          bindings: { x: z, f: t('sin(u)'), u: t('z^2') },
          before: t('a*d/dz(sin(z^2))'),
          after: t("a*sin'(z^2)*d/dz(z^2)"),
          assumptions: [c('a != 0')],
        },
      ],
      domain: c('z > 0 and a != 1'),
      verdict: { kind: 'agrees', points: 12, maxError: 1e-15, domain: 'z > 0' },
    },
    {
      subject: { name: 'g', primes: 1 },
      term: t('0'),
      steps: [],
      domain: null,
      verdict: {
        kind: 'refuted',
        witness: { at: { z: 'ln 2' }, left: '1', right: '2', leftValue: 1, rightValue: 2 },
      },
    },
  ],
  result: t('0'),
  closedForm: { term: t('g(z)'), verdict: { kind: 'unknown', why: 'too hard' } },
  also: [{ term: t("g''(z)"), verdict: { kind: 'proved', method: 'exact', domain: '' } }],
  given: [c('a > 0')],
  assumptions: [c('a != 0')],
  remarks: [{ kind: 'convention', text: 'g(0) = 0' }],
};
const document = derivationToJson(derivation, options);
const text = JSON.stringify(document);

describe('derivationToJson', () => {
  it('writes the contract’s fields', () => {
    expect(document).toMatchObject({
      gprime: '1.2.3',
      definition: { name: 'g', variable: 'z', parameters: ['a'], plain: 'a*sin(z^2)' },
      derivative: { plain: '0', latex: '0' },
      closedForm: { plain: 'g(z)', verdict: { kind: 'unknown' } },
      assumptions: ['a != 0'],
    });
    expect(document.lines[1]).toMatchObject({
      subject: "g'",
      domain: 'z > 0 and a != 1',
      verdict: { kind: 'agrees', method: 'sampled', points: 12, maxError: 1e-15, domain: 'z > 0 and a != 1' },
      steps: [
        {
          rule: 'derivative/chain',
          say: 'The outer function is sin, the inner one z².',
          path: [1],
          bindings: { x: 'z', f: 'sin(u)', u: 'z^2' },
          before: 'a*d/dz(sin(z^2))',
          after: "a*sin'(z^2)*d/dz(z^2)",
          assumptions: ['a != 0'],
        },
      ],
    });
  });

  it('writes only rule and sentence of a step where less detail is wanted', () => {
    const brief = derivationToJson(derivation, { ...options, detail: 'lecture' });
    expect(brief.lines[1]?.steps).toEqual([
      { rule: 'derivative/chain', say: 'The outer function is sin, the inner one z².' },
    ]);
  });

  it('comes back as it was, with the same bytes', () => {
    const copy = derivationFromJson(text, functions);
    expect(copy.lines[1]?.steps[0]?.after).toBe(derivation.lines[1]?.steps[0]?.after);
    expect(copy.lines[2]?.verdict).toEqual(derivation.lines[2]?.verdict);
    expect(JSON.stringify(derivationToJson(copy, options))).toBe(text);
  });

  it('names repeated parts of what would be too large to write out', () => {
    let large: Term = t('z + 1');
    for (let i = 0; i < 40; i++) large = product([large, sum([large, ONE])]);
    const grown: Derivation = {
      ...derivation,
      result: large,
      closedForm: { ...copyForm(), term: sum([large, t('t_1')]) },
    };
    const written = derivationToJson(grown, options);
    const bytes = JSON.stringify(written);
    expect(bytes.length).toBeLessThan(20_000);
    expect(written.where?.length).toBeGreaterThan(10);
    const copy = derivationFromJson(bytes, functions);
    expect(copy.result).toBe(large);
    expect(copy.closedForm?.term).toBe(grown.closedForm?.term);
  });
  const copyForm = (): NonNullable<Derivation['closedForm']> =>
    derivation.closedForm ?? { term: t('0'), verdict: { kind: 'unknown', why: '' } };

  it('conforms to the published schema', () => {
    const brief = derivationToJson({ ...derivation, closedForm: null }, { ...options, detail: 'brief' });
    expect(violations(derivationJsonSchema, JSON.parse(text))).toEqual([]);
    expect(violations(derivationJsonSchema, JSON.parse(JSON.stringify(brief)))).toEqual([]);
    expect(violations(derivationJsonSchema, { gprime: 1 })).not.toEqual([]);
  });
});

describe('derivationFromJson', () => {
  const failure = (change: (data: Record<string, never>) => void, source = text): string => {
    const data = JSON.parse(source);
    change(data);
    return messageOf(JSON.stringify(data));
  };
  const messageOf = (source: string): string => {
    try {
      derivationFromJson(source, functions);
    } catch (error) {
      if (error instanceof TraceError) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'read';
  };

  it('says what is wrong, and where', () => {
    expect(messageOf('{')).toMatch(/^not-json /);
    expect(messageOf('[]')).toBe('wrong-type not an object');
    expect(messageOf('null')).toBe('wrong-type not an object');
    expect(messageOf('{}')).toBe('missing definition: missing');
    expect(failure((data: Any) => delete data.lines[1].steps[0].path)).toBe(
      'not-full lines[1].steps[0].path: missing; only a document of detail full can be replayed',
    );
    expect(failure((data: Any) => (data.lines[1].steps[0].after = 'a*('))).toMatch(
      /^unreadable lines\[1\]\.steps\[0\]\.after: /,
    );
    expect(failure((data: Any) => (data.lines[1].steps[0].path = [-1]))).toBe(
      'wrong-value lines[1].steps[0].path[0]: not a whole number',
    );
    expect(failure((data: Any) => (data.lines[1].subject = 'g z'))).toBe(
      'wrong-value lines[1].subject: not a function with primes',
    );
    expect(failure((data: Any) => (data.lines[0].verdict.kind = 'sure'))).toBe(
      'wrong-value lines[0].verdict.kind: not one of proved, agrees, refuted, unknown',
    );
    expect(failure((data: Any) => (data.definition.variable = '1'))).toBe(
      'wrong-value definition.variable: not a name',
    );
    expect(failure((data: Any) => (data.where = [['t_1']]))).toBe('wrong-value where[0]: not a pair');
  });

  it('survives hostile documents', () => {
    for (const value of [null, 1, 'x', [], {}, true, '('.repeat(1e5), '__proto__', [[[[]]]], 1e308]) {
      for (const key of Object.keys(document)) {
        if (key === 'gprime') continue;
        failure((data: Any) => (data[key] = value));
      }
      failure((data: Any) => (data.lines[1].steps[0].bindings = value));
      failure((data: Any) => (data.lines[1].steps[0].bindings.u = value));
      failure((data: Any) => (data.lines[1].steps = value));
    }
    expect(messageOf(`${'['.repeat(1e5)}${']'.repeat(1e5)}`)).toMatch(/^(not-json|wrong-type) /);
    expect(messageOf(text.replace('"x":"z"', '"__proto__":"z"'))).toBe('read');
  });
});

describe('words', () => {
  it('fill in what the metavariables stand for, and the function of a family', () => {
    expect(sayStep({ rule: 'derivative/sin', bindings: { u: t('z^2') } }, words, { functions })).toBe(
      'The derivative of the sine at z².',
    );
    expect(sayStep({ rule: 'derivative/sin', bindings: { u: t('z^2') } }, words, { functions, print: () => 'U' })).toBe(
      'The derivative of the sine at U.',
    );
    expect(sayStep({ rule: 'algebra/odd', bindings: {} }, words, { functions })).toBe('algebra/odd');
    expect(nameOfRule('derivative/sin-of-variable', words, functions)).toBe('derivative of sin');
  });
});

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart at will here
type Any = any;

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
}

/** Enough of JSON Schema for our own. */
function violations(schema: Schema, value: Any, where = '$'): string[] {
  const found: string[] = [];
  if (schema.anyOf !== undefined && !schema.anyOf.some((one) => violations(one, value).length === 0)) found.push(where);
  if (schema.enum !== undefined && !schema.enum.includes(value)) found.push(where);
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const wanted = schema.type === 'integer' ? 'number' : schema.type;
  if (wanted !== undefined && wanted !== kind) return [...found, `${where}: ${kind}`];
  if (schema.type === 'integer' && !Number.isInteger(value)) found.push(where);
  if (schema.minimum !== undefined && value < schema.minimum) found.push(where);
  if (kind === 'array' && schema.items !== undefined) {
    const { items } = schema;
    value.forEach((item: Any, i: number) => {
      found.push(...violations(items, item, `${where}[${i}]`));
    });
  }
  if (kind !== 'object') return found;
  for (const name of schema.required ?? []) if (!(name in value)) found.push(`${where}.${name}`);
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) {
    if (name in value) for (const other of needed) if (!(other in value)) found.push(`${where}.${other}`);
  }
  for (const [name, item] of Object.entries(value)) {
    const own = schema.properties?.[name] ?? schema.additionalProperties;
    if (own !== undefined) found.push(...violations(own, item, `${where}.${name}`));
  }
  return found;
}
