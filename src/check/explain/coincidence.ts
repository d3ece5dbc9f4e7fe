/** A wrong method can give the right value. Where the line looks like the work of one and of no rule, that is said. */
import { replaceAt, subtermAt } from '../../core/path.ts';
import { hasDerivative } from '../../core/traits.ts';
import { applyAt, congruent, matches, ruleContext, wordsFor } from '../../rule/index.ts';
import type { StepContext } from '../context.ts';
import { standingDerivatives } from '../lecturer.ts';

const MATCHES = 4;

/** @example d/dz(e^(2z) · e^(2z)) written as … // 'The product of the derivatives is wrong in general; …' */
export function coincidenceIn({ before, term, engine, decider, problem }: StepContext): string | null {
  // Only a line that shows its method, with derivatives still standing, gives it away.
  if (!hasDerivative(term)) return null;
  const conditions = ruleContext(engine.functions);
  for (const path of standingDerivatives(before)) {
    const part = subtermAt(before, path);
    if (part === null || part.kind !== 'derivative') continue;
    const { body } = part;
    // With x itself inside, "the inner derivative lost" is no mistake.
    if (body.kind === 'application' && body.args.includes(problem.variable)) continue;
    for (const compiled of engine.malRules.rulesFor(part)) {
      let tried = 0;
      for (const match of matches(compiled, part, conditions)) {
        if (tried++ >= MATCHES) break;
        const applied = applyAt(compiled, part, [], match.bindings, conditions);
        if ('refused' in applied || !congruent(replaceAt(before, path, applied.after), term)) continue;
        if (decider.values.compare(applied.after, part) !== 'same') continue;
        const name = wordsFor(engine.words, compiled.id)?.name ?? compiled.id;
        return `The value is right, but the method is not one that works in general (${name}).`;
      }
    }
  }
  return null;
}
