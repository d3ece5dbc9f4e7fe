/** A work, line by line: what each line is about, whether it holds, and why or why not. */
import { application, derivative } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { symbolsOf } from '../../core/traverse.ts';
import { printConditionPlain, printPlain } from '../../print/index.ts';
import type { StepContext } from '../context.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import { narrowing } from '../diagnose/narrowing.ts';
import type { CheckEngine } from '../engine.ts';
import { explainStep } from '../explain/explain.ts';
import { type Problem, truthOf } from '../problem.ts';
import { withoutDifferentials } from '../reader/differentials.ts';
import type { Claim, Entry, Side } from '../reader/entry.ts';
import { Names } from '../reader/resolve.ts';
import type { CheckedLine, LineVerdict, Step } from '../result.ts';
import type { Chain } from './chain.ts';
import type { Decider, Decision } from './decide.ts';
import { chooseReading, otherDiagnosis } from './reading.ts';
import { sayStep } from './say.ts';

export interface Judged {
  readonly lines: readonly CheckedLine[];
  /** The chain of g′ as it stood at the end; null where no line is about g′. */
  readonly main: Chain | null;
}

/** @example judge(readEntries(work, options), problem, engine, decider).lines[0].verdict */
export function judge(entries: readonly Entry[], problem: Problem, engine: CheckEngine, decider: Decider): Judged {
  const judging = new Judging(problem, engine, decider);
  const lines = entries.flatMap((entry) => judging.line(entry));
  return { lines, main: judging.main };
}

const ORDER: readonly LineVerdict[] = ['incorrect', 'unreadable', 'undecided', 'follows', 'correct'];
/** The verdict on a line of several steps: that of the worst. */
export const worst = (verdicts: readonly LineVerdict[]): LineVerdict =>
  ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'correct';

class Judging {
  private readonly problem: Problem;
  private readonly engine: CheckEngine;
  private readonly decider: Decider;
  private readonly names: Names;
  private readonly chains = new Map<string, Chain>();
  private current: Chain | null = null;
  private sideCount = 0;

  constructor(problem: Problem, engine: CheckEngine, decider: Decider) {
    this.problem = problem;
    this.engine = engine;
    this.decider = decider;
    this.names = new Names(problem, engine);
  }

  get main(): Chain | null {
    let found: Chain | null = null;
    for (const chain of this.chains.values()) if (chain.primes === 1) found = chain;
    return found;
  }

  line(entry: Entry): CheckedLine[] {
    const { line, source } = entry;
    if (entry.kind === 'unreadable') {
      return [
        {
          line,
          source,
          subject: this.current?.subject ?? null,
          primes: this.current?.primes ?? null,
          kind: 'unreadable',
          term: null,
          verdict: 'unreadable',
          steps: [],
          unreadable: entry.why,
        },
      ];
    }
    const { variable } = this.problem;
    const isName = (name: string): boolean => name === this.problem.definition.name || this.names.helper(name) !== null;
    const parts = entry.claims.flatMap((claim) => this.claim(withoutDifferentials(claim, variable, isName)));
    if (parts.length === 0) return [];
    const steps = parts.flatMap((part) => part.steps);
    // The line is about what its most telling claim is about: g′ before a helper.
    const about =
      parts.find(({ chain }) => chain?.primes === 1) ?? parts.find(({ chain }) => chain !== null) ?? parts[0];
    const shown = about?.steps[about.steps.length - 1] ?? steps[steps.length - 1];
    return [
      {
        line,
        source,
        subject: about?.subject ?? null,
        primes: about?.chain?.primes ?? null,
        kind: about?.chain === null ? 'helper' : about?.chain?.primes === null ? 'side' : 'claim',
        term: shown?.term ?? null,
        verdict: worst(steps.map(({ verdict }) => verdict)),
        steps,
        unreadable: null,
      },
    ];
  }

  private claim(claim: Claim): { subject: string; chain: Chain | null; steps: Step[] }[] {
    const helper = this.helper(claim);
    if (helper !== null) return [helper];
    const around = claim.sides.map(({ term }) => term);
    const opened = this.open(claim, around);
    if (opened === null) return [];
    const { chain, first } = opened;
    this.current = chain;
    const steps: Step[] = [];
    if (first !== null) steps.push(this.step(chain, first, around));
    for (const side of claim.sides) steps.push(this.step(chain, side, around));
    return [{ subject: chain.subject, chain, steps }];
  }

  /** `u = 1 + e^-z`, said for the first time: whatever it is, it is right by definition. */
  private helper(claim: Claim): { subject: string; chain: null; steps: Step[] } | null {
    const { head } = claim;
    const { definition, variable } = this.problem;
    if (head?.kind !== 'subject' || head.primes > 0 || head.name === definition.name || head.name === variable.name)
      return null;
    if (this.engine.functions.find(head.name) !== null || definition.parameters.some(({ name }) => name === head.name))
      return null;
    const [first] = claim.sides;
    if (first === undefined) return null;
    const term = this.names.resolve(first.term);
    const known = this.names.helper(head.name);
    if (known !== null && this.decider.values.compare(known, term) === 'same') return null;
    this.names.define(head.name, term);
    const step: Step = { ...quiet(term), say: `${head.name} stands for ${printPlain(term)} from here on.` };
    const rest = claim.sides.slice(1);
    if (rest.length === 0) return { subject: head.name, chain: null, steps: [step] };
    const chain = this.begin(`${head.name}:0`, head.name, null, term, claim.domain);
    return { subject: head.name, chain: null, steps: [step, ...rest.map((side) => this.step(chain, side, []))] };
  }

  /** The chain that the claim goes on with or starts; `first` is a left side that is itself a first line. */
  private open(claim: Claim, around: readonly Term[]): { chain: Chain; first: Side | null } | null {
    const { head, domain } = claim;
    if (head === null) {
      const chain = this.current ?? this.bare(claim);
      const there = domain === null ? chain : this.onDomain(chain, domain);
      return { chain: there, first: null };
    }
    if (head.kind === 'subject') return this.ofSubject(head.name, head.primes, head.variable, domain);
    const truth = this.names.resolver([head.side.term, ...around])(head.side.term);
    const primes = this.primesOf(truth);
    if (primes !== null) {
      // d/dz(1/(1+e^-z)) = …: a first line about g′, written out.
      return { chain: this.main_(primes, domain), first: null };
    }
    this.sideCount++;
    const chain = this.begin(`side:${this.sideCount}`, printPlain(truth), null, truth, domain);
    chain.written = true;
    return { chain, first: null };
  }

  private ofSubject(
    name: string,
    primes: number,
    variable: SymbolTerm | null,
    domain: Condition | null,
  ): { chain: Chain; first: null } | null {
    const { definition } = this.problem;
    const helperArgument = variable === null ? null : this.names.helper(variable.name);
    if (name === definition.name && helperArgument === null) return { chain: this.main_(primes, domain), first: null };
    const term =
      primes > 0 || variable !== null ? application(name, [variable ?? this.problem.variable], primes) : null;
    if (term === null) {
      const known = this.names.helper(name);
      return known === null ? null : { chain: this.begin(`${name}:0`, name, null, known, domain), first: null };
    }
    const truth = this.names.resolve(term);
    const same = this.primesOf(truth);
    if (same !== null) return { chain: this.main_(same, domain), first: null };
    return { chain: this.begin(`${name}:${primes}`, name + "'".repeat(primes), null, truth, domain), first: null };
  }

  /** Whether a term is g′ (or g) by another name, where a derivative stands in it. */
  private primesOf(term: Term): number | null {
    if (term.kind !== 'derivative' && term.kind !== 'application') return null;
    for (const primes of [1, 2, 0]) {
      if (primes === 0 && term.kind === 'derivative') continue;
      if (this.decider.values.compare(term, truthOf(this.problem, primes)) === 'same') return primes;
    }
    return null;
  }

  /** A first line without a left side: about g where it is g, about g′ otherwise. */
  private bare(claim: Claim): Chain {
    const [first] = claim.sides;
    const term = first === undefined ? null : this.names.resolve(first.term);
    const { values } = this.decider;
    const isG =
      term !== null &&
      !claim.continues &&
      values.compare(term, truthOf(this.problem, 0)) === 'same' &&
      values.compare(term, truthOf(this.problem, 1)) !== 'same';
    return this.main_(isG ? 0 : 1, claim.domain);
  }

  /** The chain of g, g′, g″: what is below it may have gone wrong, and is then carried on. */
  private main_(primes: number, domain: Condition | null): Chain {
    const { name } = this.problem.definition;
    const key = chainKey(`main:${primes}`, domain);
    const known = this.chains.get(key);
    if (known !== undefined) return known;
    const truth = truthOf(this.problem, primes);
    const lower = primes === 0 ? undefined : this.chains.get(chainKey(`main:${primes - 1}`, domain));
    const chain = this.begin(key, name + "'".repeat(primes), primes, truth, domain);
    if (lower !== undefined && !lower.sound) {
      chain.last = derivative(lower.last, this.problem.variable);
      chain.sound = false;
      chain.trivial = lower.trivial;
    }
    return chain;
  }

  private onDomain(chain: Chain, domain: Condition): Chain {
    if (chain.domain !== null && printConditionPlain(chain.domain) === printConditionPlain(domain)) return chain;
    const there: Chain = { ...chain, key: chainKey(chain.key, domain), domain };
    const known = this.chains.get(there.key);
    if (known !== undefined) return known;
    // Another branch starts from the truth, not from the branch before.
    if (chain.domain !== null) there.last = chain.truth;
    this.chains.set(there.key, there);
    return there;
  }

  private begin(key: string, subject: string, primes: number | null, truth: Term, domain: Condition | null): Chain {
    const chain: Chain = {
      key: chainKey(key, domain),
      subject,
      primes,
      truth,
      domain,
      last: truth,
      written: false,
      sound: true,
      trivial: false,
    };
    this.chains.set(chain.key, chain);
    return chain;
  }

  private step(chain: Chain, side: Side, around: readonly Term[]): Step {
    const { decider, problem, engine } = this;
    const resolve = this.names.resolver([side.term, ...around]);
    const read = chooseReading(side, chain, decider, resolve);
    const { term } = read;
    const before = chain.last;
    const context: StepContext = { problem, engine, decider, chain, before, side, term, resolve };
    const narrowed = chain.sound ? narrowing(context) : null;
    const truth: Decision =
      narrowed === null
        ? decider.decide(chain.truth, term, chain.domain)
        : { kind: 'different', witness: narrowed.witness };
    const follows = chain.sound ? truth : decider.decide(chain.last, term, chain.domain);
    const isTrue = truth.kind === 'undecided' ? null : truth.kind === 'equal';
    const doesFollow = follows.kind === 'undecided' ? null : follows.kind === 'equal';
    const judged = verdictOf(isTrue, doesFollow, chain.sound);
    // Beside the task, letters that nobody has explained may stand for anything.
    const open = judged === 'incorrect' && chain.primes === null && this.hasStrangers([chain.truth, term]);
    const verdict = open ? 'undecided' : judged;
    const wasTrivial = chain.trivial;
    const { written } = chain;
    const why =
      verdict === 'correct' && doesFollow !== false
        ? explainStep(context)
        : verdict === 'follows'
          ? explainStep(context)
          : null;
    const found = narrowed?.diagnosis ?? (verdict === 'incorrect' ? diagnose(context) : null);
    const other = verdict === 'incorrect' && narrowed === null ? otherDiagnosis(context, found) : null;
    const wrong = other?.diagnosis ?? found;
    const witness =
      other?.witness ?? (follows.kind === 'different' && verdict === 'incorrect' ? follows.witness : null);
    const step: Step = {
      ...quiet(other?.term ?? term),
      verdict,
      follows: doesFollow,
      truth: isTrue,
      rules: why?.rules ?? [],
      between: why?.between ?? [],
      coincidence: why?.coincidence ?? null,
      mistakes: wrong?.mistakes ?? [],
      span: wrong?.span ?? (verdict === 'incorrect' ? side.span : null),
      correct: wrong?.correct ?? null,
      repair: wrong?.repair ?? null,
      witness,
      readAs: other?.readAs ?? read.readAs,
      returned: verdict === 'correct' && !chain.sound,
      trivial: verdict === 'follows' && wasTrivial,
    };
    if (isTrue === true) {
      chain.sound = true;
      chain.trivial = false;
    } else if (isTrue === false) {
      chain.sound = false;
      if (verdict === 'incorrect') chain.trivial = this.trivialises(chain, term);
    }
    chain.last = other?.term ?? term;
    chain.written = true;
    const undecided = truth.kind === 'undecided' ? truth.why : null;
    return { ...step, say: sayStep(step, { subject: chain.subject, written, undecided, functions: engine.functions }) };
  }

  private hasStrangers(terms: readonly Term[]): boolean {
    const { variable, definition } = this.problem;
    const known = new Set<string>([variable.name, 'e', 'pi', ...definition.parameters.map(({ name }) => name)]);
    return terms.some((term) => symbolsOf(term).some(({ name }) => !known.has(name)));
  }

  /** A wrong line that is constant where the truth is not leaves nothing to show. */
  private trivialises(chain: Chain, term: Term): boolean {
    const { values } = this.decider;
    return values.isConstant(term) && !values.isConstant(chain.truth);
  }
}

const chainKey = (key: string, domain: Condition | null): string =>
  domain === null ? key : `${key} on ${printConditionPlain(domain)}`;

function verdictOf(truth: boolean | null, follows: boolean | null, sound: boolean): LineVerdict {
  if (truth === true) return 'correct';
  if (sound) return truth === false ? 'incorrect' : 'undecided';
  if (follows === true) return 'follows';
  return follows === false && truth === false ? 'incorrect' : 'undecided';
}

/** A step about which there is nothing to say. */
const quiet = (term: Term): Step => ({
  term,
  verdict: 'correct',
  follows: true,
  truth: true,
  rules: [],
  between: [],
  mistakes: [],
  witness: null,
  span: null,
  say: '',
  correct: null,
  repair: null,
  readAs: null,
  coincidence: null,
  returned: false,
  trivial: false,
});
