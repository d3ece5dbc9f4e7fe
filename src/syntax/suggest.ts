/** "Did you mean …?": names at a small edit distance. */
import type { FunctionTable } from '../core/functions.ts';
import { SPELLINGS } from './spellings.ts';

/**
 * Edits that turn one name into the other: insert, delete, change a letter, swap two neighbours
 * (optimal string alignment: Damerau 1964, restricted). Case counts as no edit.
 */
export function editDistance(one: string, two: string): number {
  const a = one.toLowerCase();
  const b = two.toLowerCase();
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The names of functions that can be typed, without single letters and signs. */
function typedNames(functions: FunctionTable): string[] {
  const names = functions.entries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]);
  return [...new Set([...names, ...SPELLINGS.keys()])].filter((name) => /^[A-Za-z]\w+$/.test(name));
}

/** The word with one of two equal neighbours left out: `sinn` is `sin`. */
const withoutDoubled = (word: string): string[] =>
  [...word].flatMap((letter, i) => (i > 0 && letter === word[i - 1] ? [word.slice(0, i) + word.slice(i + 1)] : []));

/**
 * The function name that was probably meant, or null.
 * @example suggestFunction('senh', functions) // 'sinh'
 */
export function suggestFunction(typed: string, functions: FunctionTable): string | null {
  const doubled = withoutDoubled(typed).find((word) => functions.find(word) !== null || SPELLINGS.has(word));
  if (doubled !== undefined) return doubled;
  const bound = typed.length <= 2 ? 0 : typed.length <= 5 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = bound + 1;
  for (const name of typedNames(functions)) {
    if (Math.abs(name.length - typed.length) > bound) continue;
    const distance = editDistance(typed, name);
    // A change of letters is likelier than a longer or shorter name: `senh` is `sinh`.
    if (
      distance < bestDistance ||
      (distance === bestDistance &&
        distance <= bound &&
        best !== null &&
        name.length === typed.length &&
        best.length !== typed.length)
    ) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
