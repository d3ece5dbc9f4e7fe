/** The code of one function: its value, its derivative, and its derivative from the value that the forward pass kept. */
import { application, symbol } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, occursIn, postorder, substitute } from '../../core/traverse.ts';
import { printText } from '../../print/index.ts';
import type { Derivation } from '../../trace/derivation.ts';
import { type CatalogueSubject, formulaOf } from '../subject.ts';
import { c } from './c.ts';
import { writeTerm } from './emit.ts';
import type { FunctionSource, Language } from './language.ts';
import { python } from './python.ts';
import { COMPUTABLE, computable, type StableForms } from './stable.ts';
import { typescript } from './typescript.ts';

export type { Language } from './language.ts';
export { type StableForms, stableForms } from './stable.ts';
export const LANGUAGES = { python, typescript, c } as const;
export type LanguageName = keyof typeof LANGUAGES;

/** Formulas of `rules/code` that are computed instead of the usual ones. */
export type Overrides = Readonly<
  Record<string, { readonly value?: string; readonly slope?: string; readonly slopeFromValue?: string }>
>;

export interface CodePiece {
  readonly kind: 'value' | 'slope' | 'slope-from-value';
  /** The function's name in TypeScript; the other languages write it in their own way. */
  readonly name: string;
  /** Arguments in order: variable or value first, parameters last. */
  readonly args: readonly string[];
  /** What is computed, after all rewriting. */
  readonly term: Term;
  readonly text: Readonly<Record<LanguageName, string>>;
}

/**
 * @param derivation of the subject's call, by which the derivative and the closed form are known
 * @throws Error where something cannot be computed: a mistake in the data
 */
export function codeOf(
  subject: CatalogueSubject,
  derivation: Derivation,
  forms: StableForms,
  overrides: Overrides,
): CodePiece[] {
  const { entry, variable } = subject;
  const own = overrides[entry.name] ?? {};
  const stable = (term: Term): Term => computable(term, forms, subject.assumptions);
  const wide = { ...subject, functions: forms.functions };
  const value = stable(
    own.value === undefined ? (COMPUTABLE.has(entry.name) ? subject.call : subject.body) : formulaOf(own.value, wide),
  );
  const byTable = own.slope ?? entry.derivative?.[0];
  const slope = stable(byTable === undefined ? derivation.result : formulaOf(byTable, wide));
  const written = (term: Term): string => printText(term, { functions: subject.functions });
  const pieces: CodePiece[] = [
    piece(subject, 'value', entry.name, [variable], value, `${capital(entry.title)}.`),
    piece(subject, 'slope', `${entry.name}Slope`, [variable], slope, `${capital(entry.title)}: derivative.`),
  ];
  const fromValue = closedInValue(derivation);
  if (fromValue !== null) {
    const args = dependsOn(fromValue, variable) ? [VALUE, variable] : [VALUE];
    const doc = `${capital(entry.title)}: derivative from the value g, ${written(fromValue)}.`;
    const formula = own.slopeFromValue === undefined ? fromValue : formulaOf(own.slopeFromValue, wide);
    pieces.push(piece(subject, 'slope-from-value', `${entry.name}SlopeFromValue`, args, stable(formula), doc));
  }
  return pieces;
}

const VALUE = symbol('g');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The closed form with the symbol g for the value; null where none uses it. The one in g alone is preferred. */
function closedInValue({ definition, closedForm, also }: Derivation): Term | null {
  const call = application(definition.name, [definition.variable]);
  const forms = [closedForm, ...also].flatMap((one) => (one === null ? [] : [one.term]));
  const inValue = forms
    .filter((term) => occursIn(call, term))
    .map((term) => substitute(term, new Map([[call, VALUE]])))
    .filter((term) => !postorder(term).some((part) => isLossy(part, definition.variable)));
  return inValue.find((term) => !dependsOn(term, definition.variable)) ?? inValue[0] ?? null;
}

/** g/z has no value at z = 0, and of ln(1 − g) nothing is left where g is rounded to 1. */
const isLossy = (part: Term, variable: SymbolTerm): boolean =>
  (part.kind === 'quotient' && dependsOn(part.denominator, variable) && occursIn(VALUE, part.numerator)) ||
  (part.kind === 'application' && part.name === 'ln' && part.args.some((arg) => arg.kind === 'sum'));

function piece(
  { parameters, entry }: CatalogueSubject,
  kind: CodePiece['kind'],
  name: string,
  args: readonly SymbolTerm[],
  term: Term,
  doc: string,
): CodePiece {
  const used = parameters.filter((one) => occursIn(one, term));
  const usual = entry.parameters ?? {};
  const inLanguage = (language: Language): string => {
    const names = new Map([...args, ...used].map((one) => [one, language.identifier(one.name)]));
    const source: FunctionSource = {
      name,
      doc,
      args: [
        ...args.map((one) => ({ name: language.identifier(one.name), usual: null })),
        ...used.map((one) => ({ name: language.identifier(one.name), usual: usual[one.name] ?? null })),
      ],
      ...writeTerm(term, names, language),
    };
    return language.write(source);
  };
  return {
    kind,
    name,
    args: [...args, ...used].map((one) => one.name),
    term,
    text: { python: inLanguage(python), typescript: inLanguage(typescript), c: inLanguage(c) },
  };
}

/** The pieces as one file. */
export function codeFile(pieces: readonly CodePiece[], language: LanguageName): string {
  const body = pieces.map(({ text }) => text[language]).join(language === 'python' ? '\n\n' : '\n');
  return LANGUAGES[language].preamble(body) + body;
}
