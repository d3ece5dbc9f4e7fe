/** A golden's input through the whole engine, and what is shown of the derivation. */
import { define, derive, functions, parseCondition, rules } from '../../src/index.ts';
import { printConditionText, printSubjectText, printText } from '../../src/print/index.ts';
import { compileRules } from '../../src/rule/index.ts';
import type { Derivation, Detail, Line } from '../../src/trace/index.ts';
import type { GoldenCase } from './file.ts';

export const ruleSet = compileRules(rules, functions);

const isDetail = (text: string): text is Detail => text === 'brief' || text === 'lecture' || text === 'full';
const isBy = (text: string | undefined): text is 'definition' | 'table' => text === 'definition' || text === 'table';

/** The derivation of a golden, at its own level of detail or another. */
export function deriveGolden({ input, options }: GoldenCase, detail?: Detail): Derivation {
  const own = options.detail ?? 'lecture';
  if (!isDetail(own)) throw new Error(`no level of detail "${own}"`);
  const { definition } = define(input, options.var === undefined ? {} : { variable: options.var });
  return derive(definition, {
    detail: detail ?? own,
    order: Number(options.order ?? 1),
    ...(isBy(options.by) ? { by: options.by } : {}),
    ...(options.route === undefined ? {} : { route: options.route }),
    ...(options.given === undefined
      ? {}
      : { assumptions: options.given.split(', ').map((one) => parseCondition(one)) }),
  });
}

/** The expected part of a golden file. */
export function shown(derivation: Derivation): string[] {
  const { definition, lines, closedForm, also, assumptions, remarks } = derivation;
  const text = (term: Line['term']): string => printText(term, { functions });
  const heads = lines.map((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && sameSubject(before, line)
      ? ''
      : line.left === undefined
        ? printSubjectText(line.subject.name, line.subject.primes, definition.variable, { functions })
        : text(line.left);
  });
  const width = Math.max(...heads.map((head) => Array.from(head).length));
  const rows = lines.map((line, i) => {
    const where = line.domain === null ? '' : `   for ${printConditionText(line.domain, { functions })}`;
    const verdict = line.verdict.kind === 'proved' ? '' : `   ${line.verdict.kind}`;
    const head = heads[i] ?? '';
    const aligned = lines.some(({ left }) => left !== undefined) ? head.padStart(width) : head.padEnd(width);
    return `${aligned} = ${text(line.term)}${where}${verdict}`;
  });
  return [
    ...rows,
    `closed: ${closedForm === null ? 'none' : text(closedForm.term)}`,
    ...also.map(({ term }) => `also: ${text(term)}`),
    ...(assumptions.length === 0
      ? []
      : [`assumed: ${assumptions.map((one) => printConditionText(one, { functions })).join(', ')}`]),
    ...remarks.map((remark) => `remark: ${remark.text}`),
  ];
}

const sameSubject = (a: Line, b: Line): boolean =>
  a.subject.name === b.subject.name &&
  a.subject.primes === b.subject.primes &&
  a.left === b.left &&
  where(a) === where(b);
const where = ({ domain }: Line): string => (domain === null ? '' : printConditionText(domain, { functions }));
