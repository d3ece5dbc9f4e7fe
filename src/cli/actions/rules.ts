/** The rule catalogue for people and as data. */
import { malRules, rules as soundRules } from '../../../rules/index.ts';
import { VERSION } from '../../core/version.ts';
import { judgeRule, type Soundness } from '../../derive/rule-soundness.ts';
import { printPlain } from '../../print/index.ts';
import { compileRules } from '../../rule/index.ts';
import type { Rule } from '../../rule/schema.ts';
import { tableRules } from '../../rule/table-rules.ts';
import { fillPlaceholders, wordsFor } from '../../rule/words.ts';
import { functions, words } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { alignedColumns } from '../table.ts';

export interface RulesOptions {
  readonly json?: boolean;
  /** Prove every rule that is listed, not only a single one. */
  readonly check?: boolean;
}

export async function rulesAction(id: string | null, { json, check }: RulesOptions, io: Io): Promise<ExitCode> {
  const rules: readonly Rule[] = [...soundRules, ...tableRules(functions), ...malRules];
  const one = rules.find((rule) => rule.id === id || (id !== null && rule.aliases?.includes(id) === true));
  const listed = id === null ? rules : rules.filter((rule) => rule.id.startsWith(`${id}/`));
  if (one === undefined && listed.length === 0) {
    throw new CliError('unknown-rule', `there is no rule ${id}; gprime rules lists them all`);
  }
  // Proofs take time: one rule is always proved on the spot, a list only where it is asked for.
  const judged = one !== undefined ? [one] : check === true ? listed : [];
  const soundness = judgements(judged);
  const asData = (rule: Rule): object => dataOf(rule, soundness.get(rule.id) ?? null);
  if (json === true) {
    const document = one === undefined ? { rules: listed.map(asData) } : asData(one);
    io.out(`${JSON.stringify({ gprime: VERSION, ...document }, null, 2)}\n`);
  } else if (one === undefined) {
    io.out(`${listed.map((rule) => block(rule, soundness.get(rule.id) ?? null)).join('\n')}\n`);
  } else {
    io.out(alignedColumns(factsOf(one, soundness.get(one.id) ?? null)));
  }
  return judged.every((rule) => isAsClaimed(rule, soundness.get(rule.id))) ? EXIT.done : EXIT.wrong;
}

function judgements(rules: readonly Rule[]): ReadonlyMap<string, Soundness> {
  const set = compileRules([...soundRules, ...malRules], functions);
  return new Map(
    rules.flatMap(({ id }) => {
      const compiled = set.get(id);
      return compiled === null ? [] : [[id, judgeRule(compiled, { functions })] as const];
    }),
  );
}

/** A sound rule must not be refuted, a mistake must not be proved. */
const isAsClaimed = (rule: Rule, soundness: Soundness | undefined): boolean =>
  rule.kind === 'sound' ? soundness?.kind !== 'refuted' : soundness?.kind !== 'proved';

function inWords(soundness: Soundness): string {
  switch (soundness.kind) {
    case 'proved':
      return 'proved in its general form';
    case 'proved for numbers':
      return `proved for ${soundness.values} choices of its numbers`;
    case 'by its condition':
      return 'fires only where its condition proves it';
    case 'sampled':
      return `holds on the ${soundness.terms} terms it was tried on; not proved`;
    case 'refuted': {
      const { from, to, witness } = soundness;
      const at = Object.entries(witness?.at ?? {}).map(([name, value]) => `${name} = ${value}`);
      const values = witness === null ? '' : ` (at ${at.join(', ')}: ${witness.left} and ${witness.right})`;
      return `refuted: ${printPlain(from)} is not ${printPlain(to)}${values}`;
    }
    case 'unknown':
      return 'not decided';
  }
}

/** A family's name has placeholders for the function that a member is about. */
function nameOf(rule: Rule): string | null {
  const name = wordsFor(words, rule.id)?.name;
  if (name === undefined) return null;
  const entry = functions.find(rule.id.replace(/^.*\//, '').replace(/-of-variable$/, ''));
  return fillPlaceholders(name, (key) =>
    key === 'name' ? (entry?.unicode ?? entry?.name ?? null) : (entry?.title ?? null),
  );
}

/** What the list says of each. */
function block(rule: Rule, soundness: Soundness | null): string {
  const [example] = rule.examples;
  const lines = [`${rule.id}  ${nameOf(rule) ?? ''}`.trimEnd(), `    ${rule.from}  →  ${rule.to}`];
  if (example !== undefined) lines.push(`    e.g. ${example[0]}  →  ${example[1]}`);
  if (soundness !== null) lines.push(`    ${inWords(soundness)}`);
  return `${lines.join('\n')}\n`;
}

function dataOf(rule: Rule, soundness: Soundness | null): object {
  const own = wordsFor(words, rule.id);
  const judged = soundness === null ? {} : { soundness: { kind: soundness.kind, text: inWords(soundness) } };
  return { ...rule, name: nameOf(rule), say: own?.say ?? null, ...judged };
}

function factsOf(rule: Rule, soundness: Soundness | null): string[][] {
  const own = wordsFor(words, rule.id);
  const examples = rule.examples.map(([before, after], i) => [i === 0 ? 'example' : '', `${before}  →  ${after}`]);
  const facts: [string, string | undefined][] = [
    ['rule', rule.id],
    ['name', nameOf(rule) ?? undefined],
    ['kind', rule.kind === 'mal' ? `a known mistake, instead of ${rule.insteadOf}` : 'sound'],
    ['proof', soundness === null ? undefined : inWords(soundness)],
    ['from', rule.from],
    ['to', rule.to],
    ['when', rule.when?.join(', ')],
    ['assumes', rule.assumes?.join(', ')],
    ['says', own?.say],
    ['never on', rule.never?.join(', ')],
    ['other ids', rule.aliases?.join(', ')],
  ];
  return [...facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])), ...examples];
}
