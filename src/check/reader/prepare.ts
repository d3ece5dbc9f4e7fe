/**
 * A work made ready for the readers, character for character as long as it was, so that every place stays: words
 * between LaTeX formulas that are not in \text{…}, and braces that a student writes in plain text (`e^{-z}`).
 */
import type { FunctionTable } from '../../core/functions.ts';

const WORDS = new Set(
  (
    'so by the and we get is of to as in use now let or hence then that this with have has thus since for at on an are it ' +
    'its be can set put using also from which gives give us my our but see all where when if i.e therefore because ' +
    'simplify simplifying rule chain product quotient power step answer note'
  ).split(' '),
);
const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|iota|kappa|lambda|sigma|upsilon|omega|otherwise|infinity)$/i;
/** A condition follows: the readers want these words. */
const CONDITION = /^(?:for|if|when|where|otherwise)$/i;

/** @example prepared('let u = 1 + e^{-z}', functions) // 'let u = 1 + e^(-z)' */
export function prepared(given: string, functions: FunctionTable): string {
  const work = withoutBoxes(given.replace(/([A-Za-z]) (['’′´]+)(?=\s*[(=])/g, ' $1$2'));
  if (!/[\\$]/.test(work)) return /\^\{/.test(work) && !/_\{/.test(work) ? withRoundBrackets(work) : work;
  return work.replace(/(?<![\\A-Za-z{*])[A-Za-z]{2,}(?![A-Za-z}*])/g, (word, at: number) => {
    if (!WORDS.has(word.toLowerCase()) && (word.length < 4 || GREEK.test(word))) return word;
    if (functions.find(word) !== null || CONDITION.test(word)) return word;
    return isInCommand(work, at) ? word : ' '.repeat(word.length);
  });
}

/** \boxed{…} around a result: the box goes, what is in it stays. */
function withoutBoxes(text: string): string {
  const box = /\\(?:boxed|fbox|underline|displaystyle\s*\\boxed)\s*\{/g;
  let result = text;
  for (const found of text.matchAll(box)) {
    const open = found.index + found[0].length - 1;
    let depth = 0;
    for (let i = open; i < text.length; i++) {
      if (text[i] === '{' && text[i - 1] !== '\\') depth++;
      else if (text[i] === '}' && text[i - 1] !== '\\') depth--;
      if (depth > 0) continue;
      result = `${result.slice(0, found.index)}${' '.repeat(found[0].length)}${result.slice(open + 1, i)} ${result.slice(i + 1)}`;
      break;
    }
  }
  return result;
}

/** Inside the braces of a command that takes words: \text{by the chain rule}, \operatorname{…}. */
function isInCommand(text: string, at: number): boolean {
  const open = text.lastIndexOf('{', at);
  if (open < 0 || text.slice(open, at).includes('}')) return false;
  return /\\(?:text\w*|mbox|operatorname\*?|mathrm|intertext|begin|end|label|tag|usepackage|documentclass(?:\[[^\]]*\])?)\s*$/.test(
    text.slice(Math.max(0, open - 40), open),
  );
}

/** `^{…}` with round brackets. */
function withRoundBrackets(text: string): string {
  const chars = [...text.split('')];
  for (let at = text.indexOf('^{'); at >= 0; at = text.indexOf('^{', at + 1)) {
    let depth = 0;
    for (let i = at + 1; i < chars.length; i++) {
      if (text[i] === '{') depth++;
      else if (text[i] === '}') depth--;
      if (text[i] === '\n') break;
      if (depth === 0) {
        chars[at + 1] = '(';
        chars[i] = ')';
        break;
      }
    }
  }
  return chars.join('');
}
