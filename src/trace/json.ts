/**
 * A derivation as a JSON document: the contract of `gprime derive --json`. At detail `full` every step is the whole
 * record that the kernel replays. The same derivation gives the same bytes.
 */
import type { FunctionTable } from '../core/functions.ts';
import type { Verdict, Witness } from '../core/verdict.ts';
import type { Words } from '../rule/index.ts';
import type { Derivation, Detail, Line, Remark, Step } from './derivation.ts';
import { type TermWriter, termWriter } from './json-text.ts';
import { sayStep } from './say.ts';

export interface TermJson {
  readonly plain: string;
  readonly latex: string;
}
export interface VerdictJson {
  readonly kind: Verdict['kind'];
  readonly method: string;
  readonly points: number;
  readonly maxError: number;
  readonly domain: string;
  readonly witness?: Witness;
  readonly why?: string;
}
export interface StepJson {
  readonly rule: string;
  readonly say: string;
  /** From here on at detail `full` only. */
  readonly path?: readonly number[];
  /** Metavariable → plain; a function metavariable is the function of its formals, `sin(u)`. */
  readonly bindings?: Readonly<Record<string, string>>;
  readonly before?: string;
  readonly after?: string;
  readonly assumptions?: readonly string[];
}
export interface LineJson extends TermJson {
  readonly subject: string;
  /** What stands left of the equals sign of an equation about the subject; absent where it is the subject itself. */
  readonly left?: TermJson;
  /** The branch on which the line holds; absent where it holds everywhere. */
  readonly domain?: string;
  readonly steps: readonly StepJson[];
  readonly verdict: VerdictJson;
}
export interface ClosedFormJson extends TermJson {
  readonly verdict: VerdictJson;
}
export interface DerivationJson {
  readonly gprime: string;
  readonly definition: TermJson & {
    readonly name: string;
    readonly variable: string;
    readonly parameters: readonly string[];
  };
  readonly order: number;
  readonly detail: Detail;
  readonly lines: readonly LineJson[];
  readonly derivative: TermJson;
  readonly closedForm: ClosedFormJson | null;
  readonly also: readonly ClosedFormJson[];
  /** Given from the start, beside what steps assumed. */
  readonly given: readonly string[];
  readonly assumptions: readonly string[];
  readonly remarks: readonly Remark[];
  /** Names for repeated parts in documents too large to be written out, each by the ones before it. */
  readonly where?: readonly (readonly [name: string, plain: string])[];
}

export interface JsonOptions {
  /** The version of gprime that writes the document. */
  readonly version: string;
  readonly functions: FunctionTable;
  readonly words: Words;
  /** How much of each step is written; the derivation's own detail where absent. */
  readonly detail?: Detail;
}

/** The document of a derivation. @example JSON.stringify(derivationToJson(derivation, { version, functions, words })) */
export function derivationToJson(derivation: Derivation, options: JsonOptions): DerivationJson {
  const { definition, order, lines, result, closedForm, also, given = [], assumptions, remarks } = derivation;
  const detail = options.detail ?? derivation.detail;
  const writer = termWriter(derivation, options.functions);
  const { plain, latex, condition, where } = writer;
  const closed = ({ term, verdict }: { readonly term: Line['term']; readonly verdict: Verdict }): ClosedFormJson => ({
    plain: plain(term),
    latex: latex(term),
    verdict: verdictJson(verdict, null),
  });
  return {
    gprime: options.version,
    definition: {
      name: definition.name,
      variable: definition.variable.name,
      parameters: definition.parameters.map(({ name }) => name),
      plain: plain(definition.body),
      latex: latex(definition.body),
    },
    order,
    detail,
    lines: lines.map((line) => ({
      subject: line.subject.name + "'".repeat(line.subject.primes),
      ...(line.left === undefined ? {} : { left: { plain: plain(line.left), latex: latex(line.left) } }),
      plain: plain(line.term),
      latex: latex(line.term),
      ...(line.domain === null ? {} : { domain: condition(line.domain) }),
      steps: line.steps.map((step) => stepJson(step, detail, writer, options)),
      verdict: verdictJson(line.verdict, line.domain === null ? null : condition(line.domain)),
    })),
    derivative: { plain: plain(result), latex: latex(result) },
    closedForm: closedForm === null ? null : closed(closedForm),
    also: also.map(closed),
    given: given.map(condition),
    assumptions: assumptions.map(condition),
    remarks: remarks.map(({ kind, text }) => ({ kind, text })),
    ...(where.length === 0 ? {} : { where }),
  };
}

function stepJson(step: Step, detail: Detail, { plain, condition }: TermWriter, options: JsonOptions): StepJson {
  const { rule, path, bindings, before, after, assumptions } = step;
  const short = { rule, say: sayStep(step, options.words, { functions: options.functions }) };
  if (detail !== 'full') return short;
  const written = Object.fromEntries(Object.entries(bindings).map(([name, term]) => [name, plain(term)]));
  return {
    ...short,
    path: [...path],
    bindings: written,
    before: plain(before),
    after: plain(after),
    assumptions: assumptions.map(condition),
  };
}

/** A line on one branch says so in its verdict's domain. */
function verdictJson(verdict: Verdict, branch: string | null): VerdictJson {
  const none = { method: '', points: 0, maxError: 0, domain: branch ?? '' };
  switch (verdict.kind) {
    case 'proved':
      return { ...none, kind: 'proved', method: verdict.method, domain: branch ?? verdict.domain };
    case 'agrees': {
      const { points, maxError, domain } = verdict;
      return { kind: 'agrees', method: 'sampled', points, maxError, domain: branch ?? domain };
    }
    case 'refuted':
      return { ...none, kind: 'refuted', method: 'witness', witness: verdict.witness };
    case 'unknown':
      return { ...none, kind: 'unknown', why: verdict.why };
  }
}
