/** A `derive` block: its options, its derivation, checked and replayed; nothing that does not hold gets through. */
import { type Defined, define } from '../../derive/define.ts';
import { type DeriveOptions, derive } from '../../derive/derive.ts';
import { DeriveError, RefutedLine } from '../../derive/error.ts';
import { printPlain } from '../../print/index.ts';
import { ruleContext } from '../../rule/index.ts';
import { detectFormat, ReadError } from '../../syntax/index.ts';
import { type Derivation, replay } from '../../trace/index.ts';
import { checkTable, proveLine } from '../../verify/index.ts';
import { type Document, documentOf, type NotesContext } from '../document.ts';
import { spokenLines } from '../spoken.ts';
import type { DeriveBlock } from './block.ts';
import type { NotesEngine, Style } from './engine.ts';
import { NotesError, type Place, problemAt } from './error.ts';
import { label, type Options, oneOf, readOptions, whole, words, yesNo } from './options.ts';
import { type Settings, SHARED_OPTIONS } from './settings.ts';
import { type Common, commonOf } from './show.ts';
import type { BlockSource } from './source.ts';

/** Options of everything that has a derivation in it. */
export const DERIVATION_OPTIONS = {
  order: whole(1, 20),
  by: oneOf('definition', 'table'),
  route: words,
  form: oneOf('any', 'in-g', 'in-x'),
  var: words,
  log: oneOf('natural', '10'),
  unverified: oneOf('fail', 'allow'),
} as const;
const SCHEMA = {
  title: words,
  label,
  ...DERIVATION_OPTIONS,
  ...SHARED_OPTIONS,
  numbers: yesNo,
} as const;
type Given = Options<typeof DERIVATION_OPTIONS> & { readonly detail?: 'brief' | 'lecture' | 'full' };

/** @throws NotesError */
export async function deriveBlock(
  source: BlockSource,
  settings: Settings,
  style: Style,
  engine: NotesEngine,
): Promise<Omit<DeriveBlock, 'number'>> {
  const options = readOptions(source.options, SCHEMA, source.place, source.optionsLine);
  const common: Common = commonOf(options, settings);
  const { text, line } = oneDefinition(source);
  const derivation = await derivationOf(text, { ...options, detail: common.detail }, { ...source.place, line }, engine);
  const big = options.numbers === true ? await engine.big() : null;
  const table =
    options.numbers === true
      ? checkTable(
          derivation.definition,
          derivation.closedForm?.term ?? derivation.result,
          { functions: engine.functions, assumptions: derivation.assumptions },
          derivation.definition.parameters,
          big,
          { order: derivation.order },
        )
      : null;
  const context: NotesContext = { ...style.context, checkTable: table, closedForm: options.form !== 'in-x' };
  const document = documentOf(derivation, context);
  return {
    kind: 'derive',
    source,
    title: options.title ?? null,
    label: options.label ?? null,
    context,
    show: common.show,
    derivation,
    document: shown(document, common),
    spoken: common.show.spoken ? spokenLines(document, style) : [],
  };
}

/** Marks and what was checked are for those who ask for them. */
export const shown = (document: Document, { show }: Common): Document =>
  show.marks ? document : { ...document, summary: '', rows: document.rows.map((row) => ({ ...row, mark: null })) };

/** @throws NotesError where there is none, or more than one */
export function oneDefinition({ content, place }: BlockSource): { readonly text: string; readonly line: number } {
  const [first, second] = content;
  if (first === undefined) {
    throw new NotesError([problemAt(place, 'the block names no function; write for instance g(z) = tanh(z)')]);
  }
  if (second !== undefined) {
    const message = 'one function a block; options are written as "name: value"';
    throw new NotesError([problemAt(place, message, null, second.line)]);
  }
  return first;
}

/**
 * The derivation, every line of it checked and every step replayed.
 * @throws NotesError where the definition cannot be read; `ours` where the derivation does not verify
 */
export async function derivationOf(
  text: string,
  options: Given,
  place: Place,
  engine: NotesEngine,
): Promise<Derivation> {
  const { definition } = definitionAt(text, options, place, engine);
  const course: DeriveOptions = {
    detail: options.detail ?? 'lecture',
    order: options.order ?? 1,
    closedForm: options.form !== 'in-x',
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.route === undefined ? {} : { route: options.route }),
  };
  const derivation = await derived(definition, course, place, engine);
  if (options.unverified !== 'allow') assertVerified(derivation, place, engine);
  if (options.form === 'in-g' && derivation.closedForm === null) {
    const message = `no closed form of the derivative of ${definition.name} in ${definition.name} itself was found`;
    throw new NotesError([problemAt(place, message, 'form')]);
  }
  return derivation;
}

/** @throws NotesError where the text cannot be read */
export function definitionAt(text: string, options: Given, place: Place, engine: NotesEngine): Defined {
  const { functions, latex } = engine;
  return attempt(place, () =>
    define(text, {
      functions,
      ...(latex !== undefined && detectFormat(text) === 'latex' ? { latex } : {}),
      ...(options.log === undefined ? {} : { log: options.log }),
      ...(options.var === undefined ? {} : { variable: options.var }),
    }),
  );
}

function attempt<R>(place: Place, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw inBlock(error, place);
  }
}

/** An error about a definition as one about its block. */
export function inBlock(error: unknown, place: Place): unknown {
  if (error instanceof ReadError) return new NotesError([problemAt(place, error.format())]);
  if (error instanceof DeriveError) return new NotesError([problemAt(place, error.message)]);
  if (error instanceof RefutedLine) {
    const { at, left, right } = error.witness;
    const point = Object.entries(at)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
    const message = `a line of the derivation is wrong: ${printPlain(error.term)} at ${point} is ${left}, it should be ${right}`;
    return new NotesError([problemAt(place, message)], true);
  }
  return error;
}

/** Numbers of any precision are called only where doubles leave a line undecided or refuted. */
async function derived(
  definition: Defined['definition'],
  course: DeriveOptions,
  place: Place,
  engine: NotesEngine,
): Promise<Derivation> {
  try {
    const derivation = derive(definition, course, engine.derive);
    if (derivation.lines.every(({ verdict }) => verdict.kind !== 'unknown')) return derivation;
  } catch (error) {
    if (!(error instanceof RefutedLine)) throw inBlock(error, place);
  }
  const big = await engine.big();
  return attempt(place, () => derive(definition, { ...course, big }, engine.derive));
}

/** @throws NotesError where a line is not decided, or the kernel refuses a step */
function assertVerified(derivation: Derivation, place: Place, engine: NotesEngine): void {
  const wanting = derivation.lines.findIndex(({ verdict }) => verdict.kind === 'unknown' || verdict.kind === 'refuted');
  const line = derivation.lines[wanting];
  const allow = 'With "unverified: allow" the block is printed all the same.';
  if (line !== undefined) {
    const message = `line ${wanting + 1} of the derivation could not be verified: ${printPlain(line.term)}. ${allow}`;
    throw new NotesError([problemAt(place, message)], true);
  }
  const { functions, ruleSet } = engine;
  const proved = ruleContext(functions, [], (a, b) => {
    const { kind } = proveLine(a, b, { functions });
    return kind === 'proved' ? 'yes' : kind === 'refuted' ? 'no' : 'unknown';
  });
  const [refused] = replay(derivation, ruleSet, proved).refused;
  if (refused !== undefined) {
    const message = `the kernel refuses line ${refused.line ?? '?'} of the derivation: ${refused.why}. ${allow}`;
    throw new NotesError([problemAt(place, message)], true);
  }
}
