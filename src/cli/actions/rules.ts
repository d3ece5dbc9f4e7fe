/** The rule catalogue for people and as data. */
import { malRules, rules as soundRules } from '../../../rules/index.ts';
import { VERSION } from '../../core/version.ts';
import type { Rule } from '../../rule/schema.ts';
import { tableRules } from '../../rule/table-rules.ts';
import { fillPlaceholders, wordsFor } from '../../rule/words.ts';
import { functions, words } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';
import { alignedColumns } from '../table.ts';

export async function rulesAction(id: string | null, { json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const rules: readonly Rule[] = [...soundRules, ...tableRules(functions), ...malRules];
  const one = rules.find((rule) => rule.id === id || (id !== null && rule.aliases?.includes(id) === true));
  const listed = id === null ? rules : rules.filter((rule) => rule.id.startsWith(`${id}/`));
  if (one === undefined && listed.length === 0) {
    throw new CliError('unknown-rule', `there is no rule ${id}; gprime rules lists them all`);
  }
  if (json === true) {
    const document = one === undefined ? { rules: listed.map(asData) } : asData(one);
    io.out(`${JSON.stringify({ gprime: VERSION, ...document }, null, 2)}\n`);
  } else if (one === undefined) {
    io.out(`${listed.map(block).join('\n')}\n`);
  } else {
    io.out(alignedColumns(factsOf(one)));
  }
  return EXIT.done;
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
function block(rule: Rule): string {
  const [example] = rule.examples;
  const lines = [`${rule.id}  ${nameOf(rule) ?? ''}`.trimEnd(), `    ${rule.from}  →  ${rule.to}`];
  if (example !== undefined) lines.push(`    e.g. ${example[0]}  →  ${example[1]}`);
  return `${lines.join('\n')}\n`;
}

function asData(rule: Rule): object {
  const own = wordsFor(words, rule.id);
  return { ...rule, name: nameOf(rule), say: own?.say ?? null };
}

function factsOf(rule: Rule): string[][] {
  const own = wordsFor(words, rule.id);
  const examples = rule.examples.map(([before, after], i) => [i === 0 ? 'example' : '', `${before}  →  ${after}`]);
  const facts: [string, string | undefined][] = [
    ['rule', rule.id],
    ['name', nameOf(rule) ?? undefined],
    ['kind', rule.kind === 'mal' ? `a known mistake, instead of ${rule.insteadOf}` : 'sound'],
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
