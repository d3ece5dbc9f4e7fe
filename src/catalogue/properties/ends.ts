/** What a function does far out: a limit, an asymptote, or growth; by orders of growth, else by looking. */
import { application, difference, negation, ONE, product, sumOf, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { unfold } from '../../verify/index.ts';
import { type Far, limitOf } from '../growth/limit.ts';
import type { Look } from './look.ts';
import { type How, proved } from './property.ts';
import { sampledEnd } from './sampled-ends.ts';

export type End =
  | { readonly kind: 'limit'; readonly value: number; readonly term: Term | null }
  | { readonly kind: 'infinite'; readonly sign: 1 | -1 }
  | { readonly kind: 'none' };

export interface EndOf {
  readonly end: End;
  /** How the text is known, and how the end is. */
  readonly how: How;
  readonly endHow: How;
  readonly text: string;
}

/** A term's behaviour at ±∞ for all parameters, or else at the usual ones. */
export function farOf(look: Look, term: Term, direction: 1 | -1): { far: Far; parameters: 'all' | 'usual' } | null {
  const { subject, engine, forms } = look;
  const { variable, assumptions } = subject;
  const plain = unfold(term, { functions: forms.functions });
  const far = limitOf(plain, variable, direction, assumptions, engine);
  if (far !== null) return { far, parameters: 'all' };
  const usual = subject.parameters.length === 0 ? null : limitOf(look.atUsual(plain), variable, direction, [], engine);
  return usual === null ? null : { far: usual, parameters: 'usual' };
}

/** @param period where the function is periodic (and not constant): then there is no limit */
export function endOf(look: Look, direction: 1 | -1, period: Term | null): EndOf {
  const towards = `as z → ${direction > 0 ? '∞' : '−∞'}`;
  if (period !== null) {
    const how = proved('identity');
    return { end: { kind: 'none' }, how, endHow: how, text: `no limit ${towards}: g is periodic` };
  }
  const forms = [look.subject.body, look.stable].flatMap((form) => farOf(look, form, direction) ?? []);
  const known = forms.find((one) => one.parameters === 'all') ?? forms[0];
  if (known === undefined) return sampledEnd(look, direction);
  const { far, parameters } = known;
  const how = proved('growth', parameters);
  switch (far.kind) {
    case 'limit':
      return {
        end: { kind: 'limit', value: look.valueOf(far.value), term: far.value },
        how,
        endHow: how,
        text: `g(z) → ${look.text(far.value)} ${towards}`,
      };
    case 'infinite':
      return { end: far, how, endHow: how, text: `g(z) → ${far.sign > 0 ? '∞' : '−∞'} ${towards}` };
    case 'asymptote': {
      const text = `${apart(look, far)} → 0 ${towards}`;
      if (far.sign !== null) return { end: { kind: 'infinite', sign: far.sign }, how, endHow: how, text };
      // Where the slope depends on the parameters, so does whether g grows: it is looked at for the usual ones.
      const steep = look.valueOf(far.slope) * direction;
      const level = look.valueOf(far.intercept);
      const end: End =
        steep === 0
          ? { kind: 'limit', value: level, term: far.intercept }
          : { kind: 'infinite', sign: steep > 0 ? 1 : -1 };
      return { end, how, endHow: proved('growth', 'usual'), text };
    }
  }
}

/** g(z) − z, g(z) + y z, g(z) − (z/2 − 1/2). */
function apart(look: Look, { slope, intercept }: Far & { kind: 'asymptote' }): string {
  const { constants, subject } = look;
  const g = application('g', [subject.variable]);
  const steep = constants.tidied(slope === ONE ? subject.variable : product([slope, subject.variable]));
  const without = (term: Term): Term => (term.kind === 'negation' ? term.operand : negation(term));
  // A falling line is taken away term by term: g(z) + δ z + δ²/2.
  if (steep.kind === 'negation' || intercept === ZERO) {
    return look.text(sumOf([g, without(steep), ...(intercept === ZERO ? [] : [without(intercept)])]));
  }
  return look.text(difference(g, sumOf([steep, intercept])));
}
