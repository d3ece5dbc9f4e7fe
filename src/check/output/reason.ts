/** What is said under a line: the names of its rules, or what is wrong with it. */
import { printText } from '../../print/index.ts';
import { nameOfRule } from '../../trace/index.ts';
import type { CheckEngine } from '../engine.ts';
import type { CheckedLine } from '../result.ts';
import { tellingStep } from './json.ts';

const MOST_NAMES = 4;
const QUIET = /^(?:derivative\/(?:constant|variable)|algebra\/(?:one-product|zero-sum|zero-product|reorder))$/;

/** @example reasonsOf(line, engine) // ['reciprocal rule, chain rule'] */
export function reasonsOf(line: CheckedLine, engine: CheckEngine): string[] {
  if (line.unreadable !== null) return [`Not readable: ${line.unreadable.message.replace(/[^.?!]$/, '$&.')}`];
  const said = line.steps.map(({ say }) => say).filter((say, i, all) => say !== 'Right.' && all.indexOf(say) === i);
  const names = ruleNames(line, engine);
  const reasons = said.filter((say) => say !== '');
  if (names !== '' && line.verdict !== 'incorrect') reasons.unshift(names);
  const step = tellingStep(line);
  if (step !== null && step.between.length > 0) {
    const lines = step.between.map((term) => printText(term, { functions: engine.functions }));
    reasons.push(`Between: ${lines.join('  =  ')}`);
  }
  const others = step?.mistakes.filter(({ alternative }) => alternative) ?? [];
  if (others.length > 0) {
    const also = others.map(({ id }) => nameOfRule(id, engine.words, engine.functions));
    reasons.push(`It could also be: ${[...new Set(also)].join('; ')}.`);
  }
  if (step?.repair != null && !reasons.some((one) => one.includes(step.repair?.say ?? '')))
    reasons.push(step.repair.say);
  return reasons;
}

/** The names of the rules a line used, the telling ones. */
export function ruleNames(line: CheckedLine, engine: CheckEngine): string {
  const ids = [...new Set(line.steps.flatMap(({ rules }) => rules))];
  const telling = ids.filter((id) => !QUIET.test(id));
  const names = (telling.length > 0 ? telling : ids).map((id) => nameOfRule(id, engine.words, engine.functions));
  return [...new Set(names)].slice(0, MOST_NAMES).join(', ');
}
