/** What documents are made with: rules, functions and languages as data, and what is loaded only when it is needed. */
import type { FunctionEntry, FunctionTable } from '../../core/functions.ts';
import { functionTable } from '../../core/functions.ts';
import { type Engine, makeEngine } from '../../derive/engine.ts';
import type { Notation } from '../../print/index.ts';
import { compileRules, type Language, type Rule, type RuleSet } from '../../rule/index.ts';
import type { WholeLineMistake } from '../../rule/schema.ts';
import type { LatexSource } from '../../syntax/index.ts';
import { type BigEvaluator, loadBig } from '../../verify/index.ts';
import type { NotesContext } from '../document.ts';
import { remarkIn } from '../remarks.ts';
import { NotesError, type Place, problemAt } from './error.ts';
import type { Notations, Settings } from './settings.ts';

export interface NotesData {
  readonly functions: FunctionTable;
  readonly rules: readonly Rule[];
  readonly malRules: readonly Rule[];
  readonly wholeLineMistakes: readonly WholeLineMistake[];
  readonly languages: Readonly<Record<string, Language>>;
  /** From `await loadLatex()`, for blocks that are written in LaTeX. */
  readonly latex?: LatexSource;
}
export interface NotesEngine extends NotesData {
  readonly derive: Engine;
  readonly ruleSet: RuleSet;
  /** Numbers of any precision, for lines on which doubles cancel. */
  readonly big: () => Promise<BigEvaluator>;
}

/** @example const engine = makeNotesEngine({ functions, rules, malRules, wholeLineMistakes, languages }) */
export function makeNotesEngine(data: NotesData): NotesEngine {
  const ruleSet = compileRules(data.rules, data.functions);
  return { ...data, ruleSet, derive: makeEngine(data.functions, ruleSet), big: loadBig };
}

/** How a document writes: its language, and its notation over that. */
export interface Style {
  readonly language: Language;
  readonly context: NotesContext;
}

/** @throws NotesError where there is no such language */
export function styleOf(settings: Settings, engine: NotesEngine, place: Place): Style {
  const tag = settings.lang ?? 'en';
  const language = engine.languages[tag] ?? engine.languages[tag.split('-')[0] ?? ''];
  if (language === undefined) {
    const known = Object.keys(engine.languages).join(', ');
    throw new NotesError([problemAt(place, `there are no words in "${tag}"; there are ${known}`, 'lang')]);
  }
  const given = settings.notation ?? {};
  const functions = localTable(engine.functions, language, given);
  const notation: Notation = {
    decimal: given.decimal === undefined ? language.decimal : given.decimal === 'comma' ? 'comma' : 'point',
    derivative: given.derivative === 'leibniz' ? 'leibniz' : 'lagrange',
    phrases: language.phrases,
  };
  const { words, sentences } = language;
  const base = { functions, words, sentences, language: language.tag, notation };
  return { language, context: { ...base, remark: remarkIn(language.remarks, base) } };
}

/** The function table with the names that the document uses. */
function localTable(functions: FunctionTable, language: Language, given: Notations): FunctionTable {
  const renamed = new Map<string, readonly [latex: string, unicode: string]>();
  if (given.tan === 'tg') {
    renamed.set('tan', ['\\operatorname{tg}', 'tg']).set('cot', ['\\operatorname{ctg}', 'ctg']);
    renamed.set('atan', ['\\operatorname{arctg}', 'arctg']).set('acot', ['\\operatorname{arcctg}', 'arcctg']);
  }
  if (given.log === 'log') renamed.set('ln', ['\\log', 'log']);
  if (given.inverse === 'power') {
    for (const { name, latex } of functions.entries) {
      if (!/^a(sin|cos|tan|cot|sec|csc)h?$/.test(name)) continue;
      const direct = name.slice(1);
      const [sign, text] = renamed.get(direct) ?? [functions.find(direct)?.latex ?? latex, direct];
      renamed.set(name, [`${sign}^{-1}`, `${text}⁻¹`]);
    }
  }
  return functionTable(
    functions.entries.map((entry): FunctionEntry => {
      const [latex, unicode] = renamed.get(entry.name) ?? [entry.latex, entry.unicode];
      const title = language.titles[entry.name] ?? entry.title;
      return { ...entry, title, latex, ...(unicode === undefined ? {} : { unicode }) };
    }),
  );
}
