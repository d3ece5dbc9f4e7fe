/** One line of text broken into lines of at most a given width: at operators, the least nested ones first. */

/**
 * Breaks a line of mathematics. A new line begins with the operator it was broken at; a word that is wider than a
 * whole line is cut.
 * @example wrapText('aaa + bbb(c + d)', 12) // ['aaa', '+ bbb(c + d)']
 */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let rest = Array.from(text);
  let start = 0;
  while (rest.length - start > room) {
    const end = breakAt(rest, start, room);
    lines.push(rest.slice(start, end).join('').trimEnd());
    start = end;
    while (rest[start] === ' ') start++;
    // Cutting the front off now and then keeps the whole linear without copying at every line.
    if (start > 65536) {
      rest = rest.slice(start);
      start = 0;
    }
  }
  if (start < rest.length) lines.push(rest.slice(start).join(''));
  return lines.length === 0 ? [''] : lines;
}

/** Where the line that begins at `start` ends: before the best operator, else after a bracket or comma, else anywhere. */
function breakAt(text: readonly string[], start: number, room: number): number {
  let depth = 0;
  let best = -1;
  let bestDepth = Number.POSITIVE_INFINITY;
  let spare = -1;
  for (let i = start; i <= start + room; i++) {
    const char = text[i] as string;
    if (char === ' ' && i > start && '+-·*?:'.includes(text[i + 1] ?? '#') && text[i + 2] === ' ') {
      // An early break at a low depth is worth more than a late one, unless the line would be nearly empty.
      const early = i - start < room / 3;
      if (depth <= bestDepth || (best - start < room / 3 && !early)) {
        best = i;
        bestDepth = depth;
      }
    }
    if (char === '(' || char === '{') depth++;
    if (char === ')' || char === '}') depth--;
    if (i < start + room && '(),*/ '.includes(char)) spare = i + 1;
  }
  if (best > start) return best;
  return spare > start ? spare : start + room;
}
