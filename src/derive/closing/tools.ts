/** What the search for a closed form needs of the engine. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, rebuild } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { applyAt, type CompiledRule, firstMatch } from '../../rule/index.ts';
import { compiledTerm } from '../compiled.ts';
import type { Engine } from '../engine.ts';
import type { ClosingTools } from './choose.ts';
import { type ClosingProblem, type Evaluate, withBody } from './problem.ts';

/** Functions that a lecturer recognises at sight, by the more elementary terms that they stand for. */
const COMPANIONS: readonly string[] = [
  ...['sigma', 'tanh', 'coth', 'tan', 'cot', 'cosh', 'sinh', 'phi'].map((name) => `recognise/${name}`),
  'closing/sinh-over-cosh',
  'closing/cosh-over-sinh',
];
/** One rearrangement that makes a companion visible. */
const PREPARATIONS: readonly string[] = ['closing/divide-by-exponential'];
/** Names that a whole derivative is given, though nobody would look for them inside it. */
const FINAL: readonly string[] = ['closing/one-over-cosh'];
/** Rules for products that make a finished derivative shorter, wherever they apply in it. */
const SHORTER: readonly string[] = ['closing/double-angle'];
/** Rules that bring an inner term of g to light: used where it is looked for. */
const PARTNERS: readonly string[] = ['algebra/cosh-by-sinh'];
const NOT_EVERYWHERE: ReadonlySet<string> = new Set([...FINAL, ...SHORTER, ...PARTNERS]);

export function closingTools(
  engine: Engine,
  defined: Pick<ClosingProblem, 'name' | 'body'>,
  variable: SymbolTerm,
  holds: (candidate: Term, derivative: Term) => Truth,
): ClosingTools {
  const applied = (rule: CompiledRule | null, term: Term): Term | null => {
    const match = rule === null ? null : firstMatch(rule, term, engine.conditions);
    if (rule === null || match === null || match.rest !== null) return null;
    const result = applyAt(rule, term, [], match.bindings, engine.conditions);
    return 'refused' in result ? null : result.after;
  };
  const named = (part: Term): Term | null => {
    for (const id of COMPANIONS) {
      const result = applied(engine.rules.get(id), part);
      if (result !== null && result.size < part.size && dependsOn(result, variable)) return result;
    }
    return null;
  };
  return {
    evaluate: evaluateWith(engine, defined),
    inverseOf: (name) => engine.functions.find(name)?.inverse ?? null,
    simplify: (term) =>
      rebuild(term, (part) => {
        if (part.kind === 'symbol' || part.kind === 'number') return part;
        for (const rule of engine.rules.rulesFor(part)) {
          const result = isIdentity(rule) ? applied(rule, part) : null;
          if (result !== null) return result;
        }
        return part;
      }),
    named,
    shortened: (term) =>
      rebuild(term, (part) =>
        part.kind === 'product'
          ? SHORTER.reduce<Term>((now, id) => applied(engine.rules.get(id), now) ?? now, part)
          : part,
      ),
    partner: (term) =>
      PARTNERS.map((id) => applied(engine.rules.get(id), term)).find((found) => found !== null) ?? null,
    companions: (term) => {
      const direct = named(term);
      if (direct !== null) return [direct];
      for (const id of FINAL) {
        const result = applied(engine.rules.get(id), term);
        if (result !== null) return [result];
      }
      for (const id of PREPARATIONS) {
        const prepared = applied(engine.rules.get(id), term);
        const result = prepared === null ? null : named(prepared);
        if (prepared !== null && result !== null) return [prepared, result];
      }
      return null;
    },
    holds,
  };
}

/** Whether a rule finishes a closed form, and does so from a shape of its own. */
const isIdentity = ({ id, from }: CompiledRule): boolean =>
  id.startsWith('closing/') && from.kind !== 'symbol' && !NOT_EVERYWHERE.has(id);

/** Values in doubles, with g(z) standing for its body; every term is compiled once. */
export function evaluateWith(engine: Engine, defined: Pick<ClosingProblem, 'name' | 'body'>): Evaluate {
  const compiled = new Map<Term, ReturnType<Evaluate>>();
  return (term) => {
    const known = compiled.get(term);
    if (known !== undefined) return known;
    const { symbols, evaluate } = compiledTerm(withBody(term, defined), engine);
    const at: ReturnType<Evaluate> = (values) => evaluate(symbols.map((symbol) => values.get(symbol) ?? Number.NaN));
    compiled.set(term, at);
    return at;
  };
}
