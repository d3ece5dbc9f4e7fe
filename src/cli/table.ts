/** Rows of text in aligned columns; the last column is as long as it is. */
export function alignedColumns(rows: readonly (readonly string[])[]): string {
  const width = (cell: string | undefined): number => Array.from(cell ?? '').length;
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => width(row[i]))));
  const padded = (cell: string, i: number, row: readonly string[]): string =>
    i + 1 < row.length ? cell + ' '.repeat((widths[i] ?? 0) - width(cell)) : cell;
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}
