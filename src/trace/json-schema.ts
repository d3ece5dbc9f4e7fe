/** The published JSON Schema (draft 2020-12) of a derivation document. Fields may be added, never renamed or dropped. */

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const count = { type: 'integer', minimum: 0 } as const;

const term = { plain: text, latex: text } as const;

const verdict = {
  type: 'object',
  required: ['kind', 'method', 'points', 'maxError', 'domain'],
  properties: {
    kind: { enum: ['proved', 'agrees', 'refuted', 'unknown'] },
    method: text,
    points: count,
    maxError: { type: 'number', minimum: 0 },
    domain: text,
    why: text,
    witness: {
      type: 'object',
      required: ['at', 'left', 'right', 'leftValue', 'rightValue'],
      properties: {
        at: { type: 'object', additionalProperties: text },
        left: text,
        right: text,
        leftValue: { type: 'number' },
        rightValue: { type: 'number' },
      },
    },
  },
} as const;

const step = {
  type: 'object',
  description: 'One application of one rule. All but rule and say are present at detail full only.',
  required: ['rule', 'say'],
  properties: {
    rule: text,
    say: text,
    path: { type: 'array', items: count },
    bindings: { type: 'object', additionalProperties: text },
    before: text,
    after: text,
    assumptions: texts,
  },
  dependentRequired: { path: ['bindings', 'before', 'after', 'assumptions'] },
} as const;

const closedForm = {
  type: 'object',
  required: ['plain', 'latex', 'verdict'],
  properties: { ...term, verdict },
} as const;

export const derivationJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'gprime derivation',
  type: 'object',
  required: ['gprime', 'definition', 'order', 'detail', 'lines', 'derivative', 'closedForm', 'assumptions'],
  properties: {
    gprime: { type: 'string', description: 'The version of gprime that wrote the document.' },
    definition: {
      type: 'object',
      required: ['name', 'variable', 'parameters', 'plain', 'latex'],
      properties: { name: text, variable: text, parameters: texts, ...term },
    },
    order: { type: 'integer', minimum: 1 },
    detail: { enum: ['brief', 'lecture', 'full'] },
    lines: {
      type: 'array',
      items: {
        type: 'object',
        required: ['subject', 'plain', 'latex', 'steps', 'verdict'],
        properties: {
          subject: { type: 'string', description: 'The function with its primes: g, g′ as "g\'".' },
          left: {
            type: 'object',
            description:
              'What stands left of the equals sign of an equation about the subject (both sides of the steps are then equations, "ln(g(z)) = z"); absent where it is the subject itself.',
            required: ['plain', 'latex'],
            properties: term,
          },
          ...term,
          domain: { type: 'string', description: 'The branch on which the line holds; absent for everywhere.' },
          steps: { type: 'array', items: step },
          verdict,
        },
      },
    },
    derivative: { type: 'object', required: ['plain', 'latex'], properties: term },
    closedForm: { anyOf: [{ type: 'null' }, closedForm] },
    also: { type: 'array', items: closedForm },
    given: texts,
    assumptions: texts,
    remarks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'text'],
        properties: {
          kind: { enum: ['kink', 'jump', 'one-sided', 'convention', 'assumption', 'also', 'bound'] },
          text,
        },
      },
    },
    where: {
      type: 'array',
      description: 'Names for repeated parts of very large terms, each in terms of the ones before it.',
      items: { type: 'array', items: text, minItems: 2, maxItems: 2 },
    },
  },
} as const;
