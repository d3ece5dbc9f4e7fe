/**
 * The kernel: replays a derivation from the stored bindings with the compiled rules alone. No matcher, no strategy.
 * What it accepts follows from the definition by sound rules, under the assumptions that the derivation states. It
 * never defaults to true: what it has no means to confirm is `unchecked`, and then the derivation is not replayed.
 */
import { sidesOf } from '../core/equation.ts';
import { cases, conjunction, derivative, ONE, sameCondition, ZERO } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { occursIn, postorder, substitute } from '../core/traverse.ts';
import {
  applyAt,
  type CompiledRule,
  congruent,
  decideCondition,
  type RuleContext,
  type RuleSet,
  ruleContext,
  sameRational,
} from '../rule/index.ts';
import { type Claim, claimRules, EQUATION_INSERT, equationRules, isRuleOf } from './claims.ts';
import { includesAll, isOpen, sameConditions, valueOn } from './conditions.ts';
import { definitionProblems } from './definition.ts';
import { type Derivation, type Line, type Step, type Subject, stateOf, subjectTerm } from './derivation.ts';
import { foreignTo, valueIn } from './foreign.ts';
import type { ReplayIssue, ReplayResult } from './replay-result.ts';

/**
 * Replays a derivation.
 * @param context what is known beside the derivation's own `given`; its function table is not used, the rules' is
 * @example replay(derivation, rules, ruleContext(functions)).replayed
 */
export function replay(derivation: Derivation, rules: RuleSet, context: RuleContext): ReplayResult {
  return new Replay(derivation, rules, context).run();
}

class Replay {
  private readonly refused: ReplayIssue[] = [];
  private readonly unchecked: ReplayIssue[] = [];
  private steps = 0;
  private readonly claims: Claim[] = [];
  /** Every expression that was reached, those between lines too: results may be connected to any of them. */
  private readonly states: Claim[] = [];
  /** The equations that lines have shown. */
  private readonly equations: Term[] = [];
  private readonly contexts = new Map<Condition | null, RuleContext>();

  constructor(
    private readonly derivation: Derivation,
    private readonly rules: RuleSet,
    private readonly context: RuleContext,
  ) {}

  run(): ReplayResult {
    this.checkDefinition();
    for (const [i, line] of this.derivation.lines.entries()) this.checkLine(line, i + 1);
    this.checkResults();
    const { refused, unchecked, steps } = this;
    return { replayed: refused.length === 0 && unchecked.length === 0, steps, refused, unchecked };
  }

  private refuse(line: number | null, step: number | null, why: string): void {
    this.refused.push({ line, step, why });
  }

  private checkDefinition(): void {
    for (const why of definitionProblems(this.derivation, this.rules, this.context)) this.refuse(null, null, why);
  }

  private contextFor(domain: Condition | null): RuleContext {
    let found = this.contexts.get(domain);
    if (found === undefined) {
      const own = [...(this.derivation.given ?? []), ...(domain === null ? [] : [domain])];
      const all = [...this.context.assumptions, ...own];
      const { name, variable, body } = this.derivation.definition;
      const defined = { named: subjectTerm({ name, primes: 0 }, variable), body };
      found = ruleContext(this.rules.functions, all, this.sameValueWhere(own), defined);
      this.contexts.set(domain, found);
    }
    return found;
  }

  /** Whoever decides what is the same is asked about terms that have a value under these conditions alone. */
  private sameValueWhere(conditions: readonly Condition[]): RuleContext['sameValue'] {
    const { sameValue } = this.context;
    if (sameValue === undefined || conditions.length === 0) return sameValue;
    const where = (value: Term): Term => cases([{ condition: conjunction(conditions), value }], null);
    return (a, b) => (sameValue(a, b) === 'yes' ? 'yes' : sameValue(where(a), where(b)));
  }

  private checkLine(line: Line, number: number): void {
    const { subject, domain, steps } = line;
    const { name } = this.derivation.definition;
    const state = stateOf(line);
    if (subject.name !== name && this.rules.functions.find(subject.name)?.formals.length !== 1) {
      this.refuse(number, null, `${subject.name} is not what this derivation is about`);
    }
    if (subject.primes > 0 && domain !== null && !isOpen(domain)) {
      this.refuse(number, null, 'a derivative is stated on a domain that is not open');
    }
    if (line.left !== undefined && domain !== null) this.refuse(number, null, 'an equation is stated on a branch');
    const [firstStep] = steps;
    if (firstStep === undefined) {
      if (!this.isStart(line, state))
        this.unchecked.push({ line: number, step: null, why: 'no step leads to this line' });
    } else {
      if (!this.isStart(line, firstStep.before)) {
        this.refuse(number, 1, 'the step does not start from an earlier line of the same subject');
      }
      const reached = steps.reduce<Term>(
        (current, step, i) => this.checkStep(line, step, current, number, i + 1),
        firstStep.before,
      );
      if (reached !== state && this.valueIn(reached, subject) !== state) {
        this.refuse(number, null, 'the last step does not arrive at the line');
      }
    }
    if (line.left !== undefined) this.equations.push(state);
    else {
      this.claims.push({ subject, domain, term: line.term });
      this.states.push({ subject, domain, term: line.term });
    }
  }

  private valueIn(term: Term, subject: Subject): Term {
    return valueIn(term, subjectTerm(subject, this.derivation.definition.variable));
  }

  /**
   * Whether the subject is known to have this value on the line's domain, by the definition or by an earlier line; an
   * equation starts from an earlier one, or says that the function is its value.
   */
  private isStart({ subject, domain }: Pick<Line, 'subject' | 'domain'>, term: Term): boolean {
    const { variable, body, name } = this.derivation.definition;
    const sides = sidesOf(term);
    if (sides !== null) {
      const whole: Subject = { name, primes: 0 };
      if (domain !== null) return false;
      return (
        this.equations.includes(term) ||
        (sides[0] === subjectTerm(whole, variable) && this.isStart({ subject: whole, domain }, sides[1]))
      );
    }
    for (const claim of this.claims) {
      if (claim.subject.name === subject.name && claim.subject.primes === subject.primes && claim.term === term) {
        if (this.covers(claim.domain, domain)) return true;
      }
    }
    if (congruent(term, subjectTerm(subject, variable))) return true;
    if (subject.primes === 0) {
      return subject.name === name && (congruent(term, body) || this.isValueOn(body, domain, term));
    }
    if (term.kind !== 'derivative' || term.variable !== variable || term.order > subject.primes) return false;
    const below: Subject = { name: subject.name, primes: subject.primes - term.order };
    if (congruent(term.body, subjectTerm(below, variable))) return true;
    return this.claims.some(
      (claim) =>
        claim.subject.name === below.name &&
        claim.subject.primes === below.primes &&
        this.covers(claim.domain, domain) &&
        (congruent(term, derivative(claim.term, variable, term.order)) ||
          this.isValueOn(claim.term, domain, term.body)),
    );
  }

  /** Whether what holds on `wide` holds on `narrow`. */
  private covers(wide: Condition | null, narrow: Condition | null): boolean {
    if (wide === null) return true;
    if (narrow === null) return false;
    const here = this.contextFor(narrow);
    if (sameCondition(wide, narrow) || decideCondition(wide, here) === 'yes') return true;
    const holds = cases([{ condition: wide, value: ONE }], ZERO);
    return here.sameValue?.(holds, ONE) === 'yes';
  }

  private isValueOn(term: Term, domain: Condition | null, value: Term): boolean {
    const here = this.valueOn(term, domain);
    if (here !== null) return congruent(here, value);
    return domain !== null && this.contextFor(domain).sameValue?.(term, value) === 'yes';
  }

  private valueOn(term: Term, domain: Condition | null): Term | null {
    return domain === null ? term : valueOn(term, domain, this.contextFor(domain));
  }

  /** Checks one step and gives the term to go on with. */
  private checkStep(line: Line, step: Step, current: Term, number: number, position: number): Term {
    const refuse = (why: string): Term => {
      this.refuse(number, position, `${step.rule}: ${why}`);
      return step.after;
    };
    const foreign = foreignTo(this.derivation.definition, [step.after, ...Object.values(step.bindings)]);
    if (foreign !== null) return refuse(foreign);
    if (step.before !== current && step.before !== this.valueIn(current, line.subject)) {
      return refuse('the step does not continue where the one before ended');
    }
    const candidates = this.rulesNamed(step.rule, line.domain);
    if (candidates.length === 0) return refuse('there is no such rule');
    let why = '';
    for (const rule of candidates) {
      const problem = this.tryRule(rule, step, line.domain);
      if (problem !== null) {
        why ||= problem;
        continue;
      }
      this.steps++;
      const reached = this.valueIn(step.after, line.subject);
      if (sidesOf(reached) === null) this.states.push({ subject: line.subject, domain: line.domain, term: reached });
      return step.after;
    }
    return refuse(why);
  }

  private tryRule(rule: CompiledRule, step: Step, domain: Condition | null): string | null {
    if (rule.rule.kind !== 'sound') return 'it is the rule of a mistake';
    const done = applyAt(rule, step.before, step.path, step.bindings, this.contextFor(domain));
    if ('refused' in done) return done.refused;
    if (!congruent(done.after, step.after)) return 'the rule gives another term';
    if (!sameConditions(done.assumptions, step.assumptions)) return 'its assumptions are not those that the step notes';
    const { assumptions } = this.derivation;
    return includesAll(assumptions, step.assumptions) ? null : 'an assumption of the step is missing in the derivation';
  }

  /** The sound rules with this id: of the catalogue and the table, and those that earlier lines have proved. */
  private rulesNamed(id: string, domain: Condition | null): readonly CompiledRule[] {
    const found: CompiledRule[] = [];
    const general = this.rules.get(id);
    if (general !== null) found.push(general);
    if (id === EQUATION_INSERT) return this.equations.flatMap((shown) => equationRules(shown));
    const { variable } = this.derivation.definition;
    for (const claim of this.claims) {
      if (!isRuleOf(claim.subject, id) || !this.covers(claim.domain, domain)) continue;
      const here = this.valueOn(claim.term, domain);
      const claims = here === null || here === claim.term ? [claim] : [claim, { ...claim, domain, term: here }];
      for (const known of claims) {
        const { recognise, insert } = claimRules(known, variable);
        found.push(id === insert.id ? insert : recognise);
      }
    }
    return found;
  }

  private checkResults(): void {
    const { definition, order, result, closedForm, also } = this.derivation;
    const subject: Subject = { name: definition.name, primes: order };
    const inTable = this.rules.functions.find(definition.name) !== null;
    if (!inTable && postorder(result).some((part) => part.kind === 'application' && part.name === definition.name)) {
      this.refuse(null, null, `the derivative is not in the variable alone: it uses ${definition.name}`);
    }
    const check = (term: Term, what: string): void => {
      if (hasDerivative(term)) this.refuse(null, null, `a derivative still stands in ${what}`);
      if (this.isReached(subject, term)) return;
      this.unchecked.push({ line: null, step: null, why: `no line arrives at ${what}` });
    };
    check(result, 'the derivative');
    if (closedForm !== null) check(closedForm.term, 'the closed form');
    for (const other of also) check(other.term, 'a further closed form');
  }

  /** Whether the lines have shown that the subject has this value; a piecewise value branch by branch. */
  private isReached(subject: Subject, term: Term): boolean {
    if (this.isReachedOn(subject, null, term)) return true;
    if (term.kind !== 'cases' || term.otherwise !== null) return false;
    return term.branches.every((branch) => this.isReachedOn(subject, branch.condition, branch.value));
  }

  private isReachedOn(subject: Subject, domain: Condition | null, term: Term): boolean {
    const states = this.states.filter(
      (state) =>
        state.subject.name === subject.name &&
        state.subject.primes === subject.primes &&
        this.covers(state.domain, domain),
    );
    if (states.some((state) => congruent(state.term, term))) return true;
    const wanted = [term, ...this.speltOut(term, domain)];
    const reached = (state: Term): boolean => wanted.some((form) => this.isSame(state, form));
    return (
      states.some((state) => reached(state.term)) ||
      states.some((state) => this.speltOut(state.term, domain).some(reached))
    );
  }

  /** The same rational function, or equal by what the context can decide exactly. */
  private isSame(a: Term, b: Term): boolean {
    return sameRational(a, b) === 'yes' || this.context.sameValue?.(a, b) === 'yes';
  }

  /** A closed form with g(z) replaced by the expressions that lines have shown for it. */
  private speltOut(term: Term, domain: Condition | null): Term[] {
    const { name, variable } = this.derivation.definition;
    const named = subjectTerm({ name, primes: 0 }, variable);
    if (!occursIn(named, term)) return [];
    return this.claims.flatMap((claim) => {
      if (claim.subject.name !== name || claim.subject.primes > 0 || !this.covers(claim.domain, domain)) return [];
      const value = this.valueOn(claim.term, domain);
      return value === null ? [] : [substitute(term, new Map([[named, value]]))];
    });
  }
}
