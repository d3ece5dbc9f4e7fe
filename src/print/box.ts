/**
 * The algebra of two-dimensional text. A box is a rectangle of characters with a baseline, the row in line with the
 * surrounding text. Every function takes boxes and gives a box; all rows of a box have its width.
 */
import type { Fence, Glyphs } from './glyphs.ts';

export interface Box {
  readonly rows: readonly string[];
  readonly width: number;
  /** Index of the row that stands on the line. */
  readonly baseline: number;
}

export const isTall = (box: Box): boolean => box.rows.length > 1;

/** A box of one row. */
export function line(text: string): Box {
  return { rows: [text], width: Array.from(text).length, baseline: 0 };
}

/** Boxes next to each other, their baselines in one row. */
export function beside(...boxes: readonly Box[]): Box {
  let baseline = 0;
  let below = 0;
  let width = 0;
  for (const box of boxes) {
    baseline = Math.max(baseline, box.baseline);
    below = Math.max(below, box.rows.length - box.baseline);
    width += box.width;
  }
  const rows: string[] = [];
  for (let row = 0; row < baseline + below; row++) {
    rows.push(boxes.map((box) => box.rows[row - baseline + box.baseline] ?? ' '.repeat(box.width)).join(''));
  }
  return { rows, width, baseline };
}

/** Centred in a wider box; as it is where it is as wide already. */
function centred(box: Box, width: number): readonly string[] {
  const left = Math.floor((width - box.width) / 2);
  const right = width - box.width - left;
  return box.rows.map((row) => ' '.repeat(left) + row + ' '.repeat(right));
}

/** A fraction: one box over the other, with a bar between that stands on the line, `overhang` wider than both. */
export function stack(over: Box, under: Box, bar: string, overhang = 0): Box {
  const width = Math.max(over.width, under.width) + overhang;
  const rows = [...centred(over, width), bar.repeat(width), ...centred(under, width)];
  return { rows, width, baseline: over.rows.length };
}

/** An exponent at the upper right. */
export function raise(base: Box, exponent: Box): Box {
  const rows = [
    ...exponent.rows.map((row) => ' '.repeat(base.width) + row),
    ...base.rows.map((row) => row + ' '.repeat(exponent.width)),
  ];
  return { rows, width: base.width + exponent.width, baseline: exponent.rows.length + base.baseline };
}

/** An index at the lower right. */
export function lower(base: Box, index: Box): Box {
  const rows = [
    ...base.rows.map((row) => row + ' '.repeat(index.width)),
    ...index.rows.map((row) => ' '.repeat(base.width) + row),
  ];
  return { rows, width: base.width + index.width, baseline: base.baseline };
}

function fenceBox(fence: Fence, height: number, baseline: number, waist = fence.middle): Box {
  const rows: string[] = [];
  for (let row = 0; row < height; row++) {
    const middle = row === baseline ? waist : fence.middle;
    rows.push(height === 1 ? fence.single : row === 0 ? fence.top : row === height - 1 ? fence.bottom : middle);
  }
  return { rows, width: 1, baseline };
}

/** Round brackets as tall as what they hold. */
export function parens(box: Box, { round }: Glyphs): Box {
  const { length } = box.rows;
  return beside(fenceBox(round.left, length, box.baseline), box, fenceBox(round.right, length, box.baseline));
}

/** |u|. */
export function bars(box: Box, { upright }: Glyphs): Box {
  const side = fenceBox(upright, box.rows.length, box.baseline);
  return beside(side, box, side);
}

/** Rows of columns with a brace at the left, as for a piecewise definition. */
export function braced(table: readonly (readonly Box[])[], { brace }: Glyphs): Box {
  const columns = Math.max(...table.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...table.map((cells) => cells[i]?.width ?? 0)));
  const lines = table.map((cells) =>
    beside(...widths.map((width, i) => padded(cells[i] ?? line(''), i + 1 < columns ? width + 2 : width))),
  );
  // With an empty row between, the brace has room for its waist and no two rows run together.
  const airy = lines.length === 2 || lines.some(isTall);
  const [first] = lines;
  if (first === undefined) return line('');
  const blank = ' '.repeat(first.width);
  const rows = lines.flatMap((one, i) => (i > 0 && airy ? [blank, ...one.rows] : one.rows));
  const baseline = rows.length >> 1;
  const body = { rows, width: first.width, baseline };
  return beside(fenceBox(brace, rows.length, baseline, brace.waist), line(' '), body);
}

function padded(box: Box, width: number): Box {
  const fill = ' '.repeat(width - box.width);
  return { ...box, rows: box.rows.map((row) => row + fill), width };
}

/** A root sign over the whole radicand, with its index; drawn with box characters only. */
export function radical(radicand: Box, index: string): Box {
  const left = Math.max(1, Array.from(index).length);
  const { length } = radicand.rows;
  const rows = [`${index.padStart(left)}┌${'─'.repeat(radicand.width + 1)}`];
  radicand.rows.forEach((row, i) => {
    rows.push(`${(i === length - 1 ? '╲' : ' ').padStart(left)}│ ${row}`);
  });
  return { rows, width: left + 2 + radicand.width, baseline: radicand.baseline + 1 };
}
