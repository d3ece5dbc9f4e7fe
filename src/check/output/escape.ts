/** Text made safe for where it goes. */

/** For HTML, in content and in quoted attributes; control characters become spaces. */
export const escapeHtml = (text: string): string =>
  Array.from(text, (char) => ((char.codePointAt(0) ?? 0) < 32 && char !== '\n' ? ' ' : char))
    .join('')
    .replace(/[&<>"'`]/g, (char) => `&#${char.codePointAt(0)};`);

/**
 * A cell of a CSV file. What a spreadsheet would take for a formula gets an apostrophe in front.
 * @example csvCell('=2z') // `"'=2z"`
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^\s*[=+\-@|%\t\r\n]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n;'\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A row of a CSV file (RFC 4180), its line end included. */
export const csvRow = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/** Text as Markdown code, whatever backticks are in it. */
export function markdownCode(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`.replace(/\|/g, '\\|');
}
