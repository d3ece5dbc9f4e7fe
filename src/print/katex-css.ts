/**
 * KaTeX's style sheet with its fonts inside, for pages in one file. Node only: nothing that runs in a browser may
 * import this module (`index.ts` does not).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FONT_SOURCES = /src:url\(([^)]+\.woff2)\) format\("woff2"\)[^;}]*/g;

/**
 * The style sheet of the installed KaTeX, fonts inlined as `data:` URIs (WOFF2 alone, which every browser reads).
 * @throws where KaTeX's files are not installed, or name their fonts in a way this does not know.
 * @example const page = `<style>${await katexCss()}</style>${html}`
 */
export async function katexCss(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
  const css = await readFile(join(folder, 'katex.min.css'), 'utf8');
  const files = new Set(Array.from(css.matchAll(FONT_SOURCES), ([, file]) => file as string));
  const fonts = new Map<string, string>();
  for (const file of files) fonts.set(file, await readFile(join(folder, file), 'base64'));
  const inlined = css.replace(FONT_SOURCES, (_, file: string) => {
    return `src:url(data:font/woff2;base64,${fonts.get(file)}) format("woff2")`;
  });
  if (files.size === 0 || inlined.includes('url(fonts/'))
    throw new Error("KaTeX's style sheet names its fonts in a new way");
  return inlined;
}
