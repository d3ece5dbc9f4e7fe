/** Many questions about one function in one workspace: what was converted for one line serves the next. */
import type { Term } from '../../core/term.ts';
import { occursIn } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import { unfold } from '../unfold.ts';
import { standing } from './at-border.ts';
import { signOfConstant } from './constant-sign.ts';
import { isZeroForm, subtractForms } from './form.ts';
import { learnSigns, prove } from './prove.ts';
import { Converter } from './rational-form.ts';
import { Stop } from './stop.ts';
import { Workspace } from './workspace.ts';

const RESTARTS = 16;

/**
 * Proofs about a function on its whole domain. What plain conversion settles, with the signs that hold wherever the
 * function is defined, is settled here; every other question goes to `prove`, which also sees to regions and borders.
 */
export class ProofSession {
  readonly #context: VerifyContext;
  readonly #body: Term;
  readonly #spelt = new Map<Term, Term>();
  readonly #workspace: Workspace;
  #converter: Converter;
  /** False once something was met that has to be looked at region by region. */
  #isPlain: boolean;

  /** @param body the function that the questions are about; `context` has no region and no assumptions */
  constructor(body: Term, context: VerifyContext) {
    this.#context = context;
    this.#body = this.#unfolded(body);
    this.#workspace = new Workspace((term) => signOfConstant(term, context));
    this.#converter = new Converter(this.#workspace, context);
    this.#isPlain = true;
    this.#isPlain = this.#guarded(() => {
      this.#converter.form(this.#body);
      return this.#workspace.jumps.length === 0 && this.#learn();
    });
  }

  /**
   * Whether two terms are proved equal wherever both are defined.
   * @example new ProofSession(tanh z, context).proves(d/dz(tanh z), 1 − tanh² z)
   */
  proves(a: Term, b: Term): boolean {
    if (a === b) return true;
    const [left, right] = [this.#unfolded(a), this.#unfolded(b)];
    if (left === right) return true;
    if (this.#isPlain && this.#concerns(left, right) && this.#guarded(() => this.#same(left, right))) return true;
    const { kind } = prove(a, b, this.#context);
    return kind === 'equal' || kind === 'same definition';
  }

  #unfolded(term: Term): Term {
    const known = this.#spelt.get(term);
    if (known !== undefined) return known;
    const spelt = standing(unfold(term, this.#context), this.#context);
    this.#spelt.set(term, spelt);
    return spelt;
  }

  /** The signs taken for granted hold only where the function itself is defined: it has to be part of the question. */
  #concerns(left: Term, right: Term): boolean {
    return occursIn(this.#body, right) || occursIn(this.#body, left);
  }

  #same(left: Term, right: Term): boolean {
    const workspace = this.#workspace;
    const facts = workspace.facts.length;
    const difference = subtractForms(workspace, this.#converter.form(left), this.#converter.form(right));
    if (workspace.jumps.length > 0) {
      this.#isPlain = false;
      return false;
    }
    if (!isZeroForm(difference)) return false;
    return workspace.facts.length === facts || this.#isSomewhereDefined();
  }

  /** Learns the signs of what must not be negative; false where nothing is left. A sign makes earlier forms stale. */
  #learn(): boolean {
    const learnt = learnSigns(this.#workspace, this.#workspace.facts);
    if (learnt === 'learnt') this.#renew();
    return learnt !== 'empty';
  }

  /** Whether all that was met so far can be defined at once: else equality would say nothing. */
  #isSomewhereDefined(): boolean {
    const before = new Map(this.#workspace.signs);
    const learnt = learnSigns(this.#workspace, this.#workspace.facts);
    if (learnt !== 'nothing') {
      this.#workspace.resetSigns(before);
      this.#renew();
    }
    this.#isPlain = learnt !== 'empty';
    return this.#isPlain;
  }

  #renew(): void {
    this.#converter = new Converter(this.#workspace, this.#context);
  }

  /** Asks again as long as the kernels are refined; false, from now on, where the answer needs more than conversion. */
  #guarded(ask: () => boolean): boolean {
    for (let i = 0; i < RESTARTS; i++) {
      try {
        return ask();
      } catch (stop) {
        if (!(stop instanceof Stop)) throw stop;
        if (stop.reason.kind !== 'restart') break;
        this.#renew();
      }
    }
    this.#isPlain = false;
    return false;
  }
}
