/**
 * Is a equal to b? A witness first where signatures say so, then the exact proof, then a witness, then sampling. Equal
 * means: the same value wherever both are defined, as real functions; the domain says the rest.
 */
import { number, symbol } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import type { Verdict, Witness } from '../core/verdict.ts';
import { type Certificate, proofCertificate, witnessCertificate } from './certificate.ts';
import type { VerifyContext } from './context.ts';
import { compareDomains, type DomainVerdict } from './domain.ts';
import { hintsOf, mayBranch } from './exact/hints.ts';
import { type Proof, prove } from './exact/prove.ts';
import { compareSignatures } from './modular.ts';
import { agree, constantValue } from './numeric/index.ts';
import { unfold } from './unfold.ts';
import { freeSymbols, type Separation, separate } from './witness.ts';

/** The answer of `gprime equal`. */
export interface EqualResult {
  readonly verdict: 'equal' | 'unequal' | 'undecided';
  /**
   * `identical`: the same term. `exact`: proved. `witness`: refuted at a point. `sampled`: the two agree to hundreds of
   * digits wherever they were looked at; no proof. `none`: nothing could be decided.
   */
  readonly method: 'identical' | 'exact' | 'witness' | 'sampled' | 'none';
  readonly certificate: Certificate | null;
  readonly witness: Witness | null;
  readonly domain: DomainVerdict['domain'];
  /** Where both sides are defined; null for everywhere, or where it cannot be said. */
  readonly where: string | null;
  /** Why nothing could be decided, or what the sampling saw. */
  readonly why: string | null;
}

/** A decision before it is dressed up: cheap to make, so that a derivation can ask for many. */
type Decision =
  | { readonly kind: 'identical' }
  | { readonly kind: 'proved'; readonly proof: Proof & { kind: 'equal' | 'same definition' } }
  | { readonly kind: 'separated'; readonly separation: Separation }
  /** Refuted by sampling with test functions in the place of unknown ones: no point for people. */
  | { readonly kind: 'refuted'; readonly witness: Witness }
  | { readonly kind: 'agrees'; readonly verdict: Verdict & { kind: 'agrees' } }
  /** `sampled`: what sampling says away from the places that are in doubt. */
  | { readonly kind: 'unknown'; readonly why: string; readonly sampled?: Verdict };

/**
 * The verdict on a = b with its certificate and the domains of both.
 * @throws never for readable terms: what cannot be decided is `undecided`, with the reason.
 * @example equal(read('tanh(z)'), read('1 - 2/(exp(2z) + 1)'), { functions }) // equal, exact, all real z
 */
export function equal(a: Term, b: Term, context: VerifyContext): EqualResult {
  const decision = decide(a, b, context);
  const { domain, where } = compareDomains(a, b, context);
  const answer = (
    verdict: EqualResult['verdict'],
    method: EqualResult['method'],
    rest: { certificate?: Certificate; witness?: Witness; why?: string } = {},
  ): EqualResult => {
    const { certificate = null, witness = null, why = null } = rest;
    return { verdict, method, certificate, witness, domain, where, why };
  };
  switch (decision.kind) {
    case 'identical':
      return answer('equal', 'identical', { certificate: { kind: 'identical' } });
    case 'proved': {
      const { proof } = decision;
      const certificate: Certificate =
        proof.kind === 'equal' ? proofCertificate(proof.workspace, proof.regions) : { kind: 'same definition' };
      return answer('equal', 'exact', { certificate });
    }
    case 'separated': {
      const { separation } = decision;
      return answer('unequal', 'witness', {
        certificate: witnessCertificate(separation),
        witness: separation.witness,
      });
    }
    case 'refuted':
      return answer('unequal', 'witness', { witness: decision.witness });
    case 'agrees': {
      const { points, maxError } = decision.verdict;
      return answer('equal', 'sampled', { why: `agrees at ${points} points within ${maxError}` });
    }
    case 'unknown':
      return answer('undecided', 'none', { why: decision.why });
  }
}

/**
 * The verdict on a line of a derivation: the strongest that can be had.
 * @example proveLine(read('d/dz(tanh(z))'), read('1 - tanh(z)^2'), { functions }) // proved, exact, all real z
 */
export function proveLine(a: Term, b: Term, context: VerifyContext): Verdict {
  const decision = decide(a, b, context);
  switch (decision.kind) {
    case 'identical':
      return { kind: 'proved', method: 'identical', domain: compareDomains(a, b, context).text };
    case 'proved':
      return { kind: 'proved', method: 'exact', domain: compareDomains(a, b, context).text };
    case 'separated':
      return { kind: 'refuted', witness: decision.separation.witness };
    case 'refuted':
      return { kind: 'refuted', witness: decision.witness };
    case 'agrees':
      return decision.verdict;
    case 'unknown':
      return decision.sampled?.kind === 'agrees' ? decision.sampled : { kind: 'unknown', why: decision.why };
  }
}

function decide(a: Term, b: Term, context: VerifyContext): Decision {
  if (a === b) return { kind: 'identical' };
  const differs = compareSignatures(a, b, context) === 'different';
  const early = differs ? separate(a, b, context) : null;
  if (early !== null) return { kind: 'separated', separation: early };
  const proof = prove(a, b, context);
  if (proof.kind === 'equal' || proof.kind === 'same definition') return { kind: 'proved', proof };
  const nowhere = proof.kind === 'unknown' && proof.nowhere === true;
  if (nowhere) return { kind: 'unknown', why: proof.why };
  const separation = separate(a, b, context, hintedPoints(proof));
  if (separation !== null) return { kind: 'separated', separation };
  return sampled(a, b, context, proof);
}

function sampled(a: Term, b: Term, context: VerifyContext, proof: Proof): Decision {
  const verdict = agree(a, b, context);
  if (verdict.kind === 'refuted') {
    const separation = separate(a, b, context, [pointOf(verdict.witness)], WITNESS_BITS);
    return separation === null ? { kind: 'refuted', witness: verdict.witness } : { kind: 'separated', separation };
  }
  // Sampling does not look at borders, and a disproof without a witness is no agreement.
  if (proof.kind === 'unknown' && proof.border === true) return { kind: 'unknown', why: proof.why, sampled: verdict };
  const deep = separate(a, b, context, [], deepBits(a, b));
  if (deep !== null) return { kind: 'separated', separation: deep };
  if (proof.kind === 'different' && proof.complete) {
    return { kind: 'unknown', why: 'they are different, but no point was found that shows it' };
  }
  const branches =
    proof.kind === 'different' ? mayBranch(proof.workspace) : branching(a, context) || branching(b, context);
  if (branches && freeSymbols([a, b]).length > 0) {
    // Agreement at points says nothing of a region that no point lies in.
    return {
      kind: 'unknown',
      why: 'they agree wherever they were looked at, but not on every region',
      sampled: verdict,
    };
  }
  if (verdict.kind === 'agrees') return { kind: 'agrees', verdict };
  return { kind: 'unknown', why: verdict.kind === 'unknown' ? verdict.why : 'nothing is known' };
}

const BRANCHING = new Set(['abs', 'sign', 'max', 'min', 'sqrt', 'nthRoot', 'asin', 'acos', 'atan', 'acot']);

/** Whether a term has functions that may change their ways at places that sampling does not see. */
function branching(term: Term, context: VerifyContext): boolean {
  return postorder(unfold(term, context)).some(
    (node) =>
      node.kind === 'cases' ||
      (node.kind === 'application' && BRANCHING.has(node.name)) ||
      (node.kind === 'power' && constantValue(node.exponent)?.d !== 1n),
  );
}

/** Points in every gap between the places where the terms may change their ways. */
function hintedPoints(proof: Proof): Map<SymbolTerm, Term>[] {
  if (proof.kind !== 'different') return [];
  const points: Map<SymbolTerm, Term>[] = [];
  const hints = hintsOf(proof.workspace);
  for (const [symbol, places] of hints) {
    for (const [i, { n, d }] of places.entries()) {
      const point = new Map<SymbolTerm, Term>([[symbol, number(n, d)]]);
      for (const [other, list] of hints) {
        const place = list[i % list.length];
        if (other !== symbol && place !== undefined) point.set(other, number(place.n, place.d));
      }
      points.push(point);
    }
  }
  return points;
}

const WITNESS_BITS = 256;

/** The point of a sampled witness, whose coordinates are fractions. */
function pointOf(witness: Witness): Map<SymbolTerm, Term> {
  const point = new Map<SymbolTerm, Term>();
  for (const [name, text] of Object.entries(witness.at)) {
    const [n = '0', d = '1'] = text.split('/');
    if (/^-?\d+$/.test(n) && /^\d+$/.test(d)) point.set(symbol(name), number(BigInt(n), BigInt(d)));
  }
  return point;
}

/** Differences hide at most as deep as the numbers in the terms have digits: look well beyond. */
function deepBits(a: Term, b: Term): number {
  let digits = 0;
  for (const term of [a, b]) {
    for (const node of postorder(term)) {
      if (node.kind === 'number') digits += `${node.value.n}${node.value.d}`.length;
    }
  }
  return 512 + 8 * Math.min(digits, 400);
}
