/** The wrong terms that one mistake of algebra gives, at every place of a term. */
import type { Path } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { children } from '../../core/traverse.ts';
import { applyAt, type CompiledRule, matches, place, type RuleContext, ruleContext } from '../../rule/index.ts';
import type { CheckEngine } from '../engine.ts';
import type { Values } from '../values.ts';
import { cancelledAcross } from './cancelling.ts';
import type { Candidate } from './candidate.ts';

const MATCHES = 8;
const MOST_PLACES = 200;

/** The places of a term, outermost first. */
export function placesOf(term: Term, most = MOST_PLACES): { path: Path; part: Term }[] {
  const places: { path: Path; part: Term }[] = [{ path: [], part: term }];
  for (let i = 0; i < places.length && places.length < most; i++) {
    const { path, part } = places[i] as { path: Path; part: Term };
    children(part).forEach((child, k) => {
      if (places.length < most) places.push({ path: [...path, k], part: child });
    });
  }
  return places;
}

/** @example [...algebraSlips((1 + e^(-z))^2, engine, values)] // 1 + e^(-z)^2, … */
export function* algebraSlips(
  term: Term,
  engine: CheckEngine,
  values: Values,
  conditions: RuleContext = ruleContext(engine.functions),
): Generator<Candidate> {
  for (const { path, part } of placesOf(term)) {
    if (part.kind === 'number' || part.kind === 'symbol' || part.kind === 'derivative') continue;
    for (const { id, bindings, after } of cancelledAcross(part)) {
      if (values.compare(after, part) === 'same') continue;
      yield {
        term: place(term, path, after),
        twin: term,
        slips: [{ id, bindings, from: part, to: after }],
        cost: 0.6 + path.length * 0.01,
      };
    }
    for (const rule of engine.malRules.rulesFor(part)) {
      let tried = 0;
      for (const match of matches(rule, part, conditions)) {
        if (tried++ >= MATCHES) break;
        const applied = applyAt(rule, part, [], match.bindings, conditions);
        if ('refused' in applied || isHarmless(rule, part, applied.after, values)) continue;
        yield {
          term: place(term, path, applied.after),
          twin: term,
          slips: [{ id: rule.id, bindings: match.bindings, from: part, to: applied.after }],
          cost: tried * 0.1 + path.length * 0.01,
        };
      }
    }
  }
}

/** The mal-rule happens to hold here; one that holds on a part of the line only loses points where it was defined. */
function isHarmless({ rule }: CompiledRule, before: Term, after: Term, values: Values): boolean {
  if (values.compare(before, after) !== 'same') return false;
  if (rule.kind !== 'mal' || rule.holdsWhere === undefined) return true;
  const was = values.of(before);
  const is = values.of(after);
  return was.every((value, i) => Number.isNaN(value) === Number.isNaN(is[i]));
}
