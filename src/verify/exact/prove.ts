/** The exact method: both sides as forms, their difference zero or not, region by region where signs matter. */
import { ZERO } from '../../core/make.ts';
import type { Condition, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { mapCondition, substitute } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import { toldApart, unfold } from '../unfold.ts';
import { atBorder, standing } from './at-border.ts';
import { type Border, bordersOf } from './borders.ts';
import { zeroByDerivative } from './constancy.ts';
import { signOfConstant } from './constant-sign.ts';
import { isZeroForm, negateForm, subtractForms } from './form.ts';
import type { Base, Form, Kernel } from './kernel.ts';
import { signForm } from './multiplicative.ts';
import { Converter } from './rational-form.ts';
import { decideSign } from './signs.ts';
import { Stop } from './stop.ts';
import { Workspace } from './workspace.ts';

/** What was found on one region: the signs that hold there and both sides as forms. */
export interface ShownRegion {
  readonly signs: readonly (readonly [Base, 1 | -1])[];
  readonly left: Form;
  readonly right: Form;
  /** Where the sides are not the same form, but their difference is constant and once zero: the difference. */
  readonly constantDifference: Form | null;
}

export type Proof =
  /** The same term once definitions are put in. */
  | { readonly kind: 'same definition' }
  /** Equal wherever both sides are defined. */
  | { readonly kind: 'equal'; readonly workspace: Workspace; readonly regions: readonly ShownRegion[] }
  /** The difference is a form that is not zero; with independent kernels (`complete`) that is a disproof. */
  | { readonly kind: 'different'; readonly workspace: Workspace; readonly complete: boolean }
  | { readonly kind: 'unknown'; readonly why: string; readonly nowhere?: boolean; readonly border?: boolean };

const BORDER_DEPTH = 2;
const ATTEMPTS = 16;
const SPLIT_DEPTH = 6;

type Outcome =
  | { readonly kind: 'zero'; readonly left: Form; readonly right: Form; readonly constantDifference: Form | null }
  | { readonly kind: 'non-zero'; readonly left: Form; readonly right: Form }
  | { readonly kind: 'empty' }
  | { readonly kind: 'split'; readonly base: Base }
  | { readonly kind: 'stopped'; readonly why: string };

/**
 * Whether two terms are equal, by the exact method alone.
 * @example prove(tanh z, 1 − 2/(e^(2z) + 1)) // equal
 */
export function prove(a: Term, b: Term, context: VerifyContext): Proof {
  const left = standing(unfold(a, context), context);
  const right = standing(unfold(b, context), context);
  if (left === right || toldApart(left, context) === toldApart(right, context)) return { kind: 'same definition' };
  return new Prover(left, right, context).run();
}

class Prover {
  readonly #workspace: Workspace;
  readonly #a: Term;
  readonly #b: Term;
  readonly #context: VerifyContext;
  readonly #shown: ShownRegion[] = [];
  readonly #jumps = new Set<Form>();
  readonly #depth: number;

  constructor(a: Term, b: Term, context: VerifyContext, depth = 0) {
    this.#depth = depth;
    this.#workspace = new Workspace((term) => signOfConstant(term, context));
    this.#a = a;
    this.#b = b;
    this.#context = context;
  }

  run(): Exclude<Proof, { kind: 'same definition' }> {
    const result = this.#region(0);
    if (result === 'different') {
      return { kind: 'different', workspace: this.#workspace, complete: this.#complete() };
    }
    if (result !== 'equal') return { kind: 'unknown', why: result.why };
    if (this.#shown.length === 0)
      return { kind: 'unknown', why: 'the two sides are nowhere both defined', nowhere: true };
    const border = this.#borders();
    if (border === 'different') return { kind: 'different', workspace: this.#workspace, complete: false };
    if (border === 'unknown')
      return { kind: 'unknown', why: 'whether they agree on the borders of the pieces', border: true };
    return { kind: 'equal', workspace: this.#workspace, regions: this.#shown };
  }

  /** Where a value may jump, the proof on both sides of the place says nothing of the place itself: looked at one by one. */
  #borders(): 'different' | 'unknown' | null {
    let result: 'unknown' | null = null;
    try {
      for (const jump of this.#jumps) {
        const borders = bordersOf(this.#workspace, jump);
        if (borders === null) {
          result = 'unknown';
          continue;
        }
        for (const border of borders) {
          const there = this.#atBorder(border);
          if (there === 'different') return there;
          if (there === 'unknown') result = there;
        }
      }
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      return 'unknown';
    }
    return result;
  }

  #atBorder(border: Border): 'equal' | 'different' | 'unknown' {
    if (this.#depth >= BORDER_DEPTH) return 'unknown';
    const by = new Map<Term, Term>([[border.symbol, border.value]]);
    const put = (condition: Condition): Condition => mapCondition(condition, (term) => substitute(term, by));
    const context: VerifyContext = {
      ...this.#context,
      ...(this.#context.on && { on: put(this.#context.on) }),
      ...(this.#context.assumptions && { assumptions: this.#context.assumptions.map(put) }),
    };
    const there = new Prover(ZERO, ZERO, context, this.#depth + 1).run();
    // The border is not among the points in question.
    if (there.kind === 'unknown' && there.nowhere === true) return 'equal';
    const left = atBorder(this.#a, border, this.#context);
    const right = atBorder(this.#b, border, this.#context);
    if (left === 'undefined' || right === 'undefined') return 'equal';
    if (left === 'unknown' || right === 'unknown') {
      // What one side is there is not known; nothing is to be compared where the other has no value.
      const other = left === 'unknown' ? right : left;
      if (other === 'unknown') return 'unknown';
      const alone = new Prover(other, other, context, this.#depth + 1).run();
      return alone.kind === 'unknown' && alone.nowhere === true ? 'equal' : 'unknown';
    }
    const prover = new Prover(left, right, context, this.#depth + 1);
    const proof = prover.run();
    if (proof.kind === 'unknown' && proof.nowhere === true) return 'equal';
    // A derivative was replaced by its limit, but may not exist: then there is nothing to compare.
    const supposed = hasDerivative(this.#a) || hasDerivative(this.#b);
    return proof.kind === 'different' && supposed ? 'unknown' : proof.kind;
  }

  /** Decides on the region where the workspace's signs hold, splitting it where an answer hangs on a sign. */
  #region(depth: number): 'equal' | 'different' | { readonly why: string } {
    const outcome = this.#attempt();
    switch (outcome.kind) {
      case 'empty':
        return 'equal';
      case 'zero':
        this.#shown.push({
          signs: [...this.#workspace.signs],
          left: outcome.left,
          right: outcome.right,
          constantDifference: outcome.constantDifference,
        });
        return 'equal';
      case 'non-zero':
        return 'different';
      case 'stopped':
        return { why: outcome.why };
      case 'split': {
        if (depth >= SPLIT_DEPTH) return { why: 'too many signs to tell apart' };
        const before = new Map(this.#workspace.signs);
        let different = false;
        let unknown: { readonly why: string } | null = null;
        for (const sign of [1, -1] as const) {
          this.#workspace.resetSigns(before);
          this.#workspace.setSign(outcome.base, sign);
          const result = this.#region(depth + 1);
          if (result === 'different') different = true;
          else if (result !== 'equal') unknown = result;
        }
        this.#workspace.resetSigns(before);
        return different ? 'different' : (unknown ?? 'equal');
      }
    }
  }

  #attempt(): Outcome {
    const workspace = this.#workspace;
    for (let i = 0; i < ATTEMPTS; i++) {
      workspace.facts = [];
      workspace.jumps = [];
      const converter = new Converter(workspace, this.#context);
      try {
        const given = this.#learnGiven(converter);
        if (given === 'empty') return { kind: 'empty' };
        if (given === 'learnt') continue;
        const left = converter.form(this.#a);
        const right = converter.form(this.#b);
        for (const jump of workspace.jumps) this.#jumps.add(jump);
        const difference = subtractForms(workspace, left, right);
        if (isZeroForm(difference)) {
          return learnSigns(workspace, workspace.facts) === 'empty'
            ? { kind: 'empty' }
            : { kind: 'zero', left, right, constantDifference: null };
        }
        const learnt = learnSigns(workspace, workspace.facts);
        if (learnt === 'empty') return { kind: 'empty' };
        if (learnt === 'learnt') continue;
        const base = this.#openSign(difference);
        if (base !== null) return { kind: 'split', base };
        const constantZero = workspace.jumps.length === 0 && zeroByDerivative(workspace, difference, workspace.facts);
        return constantZero
          ? { kind: 'zero', left, right, constantDifference: difference }
          : { kind: 'non-zero', left, right };
      } catch (stop) {
        if (!(stop instanceof Stop)) throw stop;
        const { reason } = stop;
        if (reason.kind === 'restart') continue;
        if (reason.kind === 'split') return { kind: 'split', base: reason.base };
        if (reason.kind === 'undefined') return { kind: 'empty' };
        return { kind: 'stopped', why: reason.what };
      }
    }
    return { kind: 'stopped', why: 'the kernels could not be made independent' };
  }

  /** Signs that follow from what the question supposes (`on`, assumptions). */
  #learnGiven(converter: Converter): 'empty' | 'learnt' | 'nothing' {
    const conditions: Condition[] = [...(this.#context.assumptions ?? [])];
    if (this.#context.on) conditions.push(this.#context.on);
    const facts: Form[] = [];
    let nowhere = false;
    const alternatives: Condition[] = [];
    const take = (condition: Condition): void => {
      if (condition.kind === 'and') condition.conditions.forEach(take);
      if (condition.kind === 'or') alternatives.push(condition);
      if (condition.kind !== 'comparison') return;
      const { relation } = condition;
      if (relation === '=') return;
      const gap = subtractForms(this.#workspace, converter.form(condition.left), converter.form(condition.right));
      if (isZeroForm(gap) && (relation === '<' || relation === '>' || relation === '!=')) nowhere = true;
      if (relation === '!=') return;
      facts.push(relation === '>' || relation === '>=' ? gap : negateForm(gap));
    };
    conditions.forEach(take);
    const learnt = nowhere ? 'empty' : learnSigns(this.#workspace, facts);
    if (learnt !== 'nothing') return learnt;
    // Signs that tell which alternative holds, if any, are told apart one by one.
    const holds = alternatives.every((condition) => converter.holds(condition));
    this.#workspace.jumps = [];
    return holds ? 'nothing' : 'empty';
  }

  /** A base whose sign is open and on which the form hangs, or null. */
  #openSign(form: Form): Base | null {
    const seen = new Set<Kernel>();
    const queue: Form[] = [form];
    const visitKernel = (kernel: Kernel): Base | null => {
      if (seen.has(kernel)) return null;
      seen.add(kernel);
      switch (kernel.kind) {
        case 'sign':
          return decideSign(this.#workspace, kernel.base) === null ? kernel.base : null;
        case 'exp':
        case 'arctangent':
          queue.push(kernel.argument);
          return null;
        case 'tangent':
          queue.push(kernel.angle);
          return null;
        case 'function':
          queue.push(...kernel.args);
          return null;
        case 'log':
        case 'root':
          if (kernel.base.kind === 'factor') queue.push({ ...this.#workspace.one, factors: [[kernel.base, 1]] });
          else return visitKernel(kernel.base);
          return null;
        default:
          return null;
      }
    };
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const kernel of next.m.kernels) {
        const found = visitKernel(kernel);
        if (found !== null) return found;
      }
      for (const [factor] of next.factors) {
        for (const monomial of factor.poly.monomials) {
          for (const kernel of monomial.kernels) {
            const found = visitKernel(kernel);
            if (found !== null) return found;
          }
        }
      }
    }
    return null;
  }

  /** Whether every kernel in use is known to be independent of the others, so that non-zero is a disproof. */
  #complete(): boolean {
    return this.#workspace.kernels.every((kernel) => {
      if (kernel.kind === 'symbol' || kernel.kind === 'prime') return true;
      if (kernel.kind !== 'exp') return false;
      return kernel.argument.factors.length === 0 && kernel.argument.m.kernels.every((k) => k.kind === 'symbol');
    });
  }
}

/** Turns "this is not negative" into signs of bases, where one sign alone is open. */
export function learnSigns(workspace: Workspace, facts: readonly Form[]): 'empty' | 'learnt' | 'nothing' {
  let learnt = false;
  for (let again = true; again; ) {
    again = false;
    for (const fact of facts) {
      if (isZeroForm(fact)) continue;
      const sign = signForm(workspace, fact);
      const open = sign.m.kernels.filter((kernel) => kernel.kind === 'sign');
      if (open.length === 0 && sign.c.n < 0n) return 'empty';
      const only = open[0];
      if (open.length === 1 && only?.kind === 'sign') {
        workspace.setSign(only.base, sign.c.n > 0n ? 1 : -1);
        learnt = true;
        again = true;
      }
    }
  }
  return learnt ? 'learnt' : 'nothing';
}
