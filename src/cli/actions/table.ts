/** The whole catalogue as a document. */
import { catalogueOf, type Portrait, portraitOf, svgThumbnail } from '../../catalogue/index.ts';
import type { FunctionTable } from '../../core/functions.ts';
import type { Term } from '../../core/term.ts';
import type { Verdict } from '../../core/verdict.ts';
import { VERSION } from '../../core/version.ts';
import {
  type CatalogueEntry,
  catalogueHtml,
  catalogueLatex,
  catalogueMarkdown,
  type Formula,
} from '../../notes/catalogue/index.ts';
import { htmlRenderer, printLatex, printPlain } from '../../print/index.ts';
import type { TableOptions } from '../commands/table.ts';
import { ownFunctions, studioFor } from '../engine.ts';
import { CliError, EXIT, type ExitCode, type Io } from '../io.ts';

export async function tableAction(options: TableOptions, io: Io): Promise<ExitCode> {
  const functions = ownFunctions(options.functions, io);
  const listed = catalogueOf(functions, options.family ?? null).filter(({ formals }) => formals.length === 1);
  if (listed.length === 0) {
    const families = [...new Set(catalogueOf(functions).map(({ family }) => family))];
    throw new CliError('unknown-family', `there is no family ${options.family}; there are ${families.join(', ')}`);
  }
  const studio = await studioFor(functions);
  const entries = listed.map((entry) => entryOf(portraitOf(entry, studio)));
  io.out(options.json === true ? json(entries, functions) : await written(entries, functions, options.format));
  return EXIT.done;
}

async function written(
  entries: readonly CatalogueEntry[],
  functions: FunctionTable,
  format: TableOptions['format'],
): Promise<string> {
  switch (format) {
    case 'markdown':
      return catalogueMarkdown(entries, functions);
    case 'latex':
      return catalogueLatex(entries, functions);
    case 'html': {
      const { katexCss } = await import('../../print/katex-css.ts');
      return catalogueHtml(entries, functions, { render: await htmlRenderer(), katexCss: await katexCss() });
    }
  }
}

function entryOf({ subject, derivation, value, slope, frame }: Portrait): CatalogueEntry {
  const { entry } = subject;
  return {
    name: entry.name,
    title: entry.title,
    call: subject.call,
    family: entry.family ?? 'elementary',
    definition: subject.body,
    derivative: { term: derivation.result, isProved: derivation.lines.every(({ verdict }) => isProof(verdict)) },
    closedForms: [derivation.closedForm, ...derivation.also].flatMap((one) =>
      one === null ? [] : [{ term: one.term, isProved: isProof(one.verdict) }],
    ),
    parameters: subject.parameters.map((one) => [one, entry.parameters?.[one.name] ?? '']),
    plot: svgThumbnail(value, slope, frame, `${entry.title} and its derivative`),
  };
}

const isProof = (verdict: Verdict): boolean => verdict.kind === 'proved';

function json(entries: readonly CatalogueEntry[], functions: FunctionTable): string {
  const list = entries.map(({ name, title, family, definition, derivative, closedForms }) => {
    const term = (one: Term): object => ({ plain: printPlain(one), latex: printLatex(one, { functions }) });
    const formula = ({ term: one, isProved }: Formula): object => ({ ...term(one), proved: isProved });
    return {
      name,
      title,
      family,
      definition: term(definition),
      derivative: formula(derivative),
      closedForms: closedForms.map(formula),
    };
  });
  return `${JSON.stringify({ gprime: VERSION, functions: list }, null, 2)}\n`;
}
