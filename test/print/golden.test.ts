import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { printLatex, printPlain, printText, printUnicode } from '../../src/print/index.ts';
import { goldenTerms } from './golden-terms.ts';
import { functions } from './terms.ts';

const entries = Object.entries(goldenTerms);

describe('golden terms', () => {
  it('print on one line as they always did', async () => {
    const blocks = entries.map(([title, term]) =>
      [
        title,
        `  plain  ${printPlain(term)}`,
        `  latex  ${printLatex(term, { functions })}`,
        `  text   ${printText(term, { functions })}`,
        '',
      ].join('\n'),
    );
    await expect(blocks.join('\n')).toMatchFileSnapshot('golden/line.txt');
  });

  it('print in two dimensions as they always did', async () => {
    const blocks = entries.map(([title, term]) => [`# ${title}`, ...printUnicode(term, { functions }), ''].join('\n'));
    await expect(blocks.join('\n')).toMatchFileSnapshot('golden/unicode.txt');
  });

  it('print in ASCII as they always did', async () => {
    const blocks = entries.map(([title, term]) =>
      [
        `# ${title}`,
        printText(term, { functions, ascii: true }),
        ...printUnicode(term, { functions, ascii: true }),
        '',
      ].join('\n'),
    );
    expect(blocks.join('')).toMatch(/^[\x20-\x7e\n]*$/);
    await expect(blocks.join('\n')).toMatchFileSnapshot('golden/ascii.txt');
  });

  it.each(entries)('%s renders in KaTeX in strict mode', (_, term) => {
    const latex = printLatex(term, { functions });
    expect(() => katex.renderToString(latex, { strict: 'error', throwOnError: true })).not.toThrow();
  });
});
