/** Words in LaTeX: `\sin`, `\operatorname{sech}`, `\mathrm{d}`, `\text{if}`. */
import { GREEK_NAMES } from '../names.ts';
import { KEYWORDS } from '../plain/characters.ts';
import { isFunctionWord } from '../plain/run.ts';
import { suggestFunction } from '../suggest.ts';
import type { Token } from '../token.ts';
import { bodyOf, type LatexNode } from './katex.ts';
import type { LatexLexer, Offsets } from './lexer.ts';
import { unwrap, wordOf } from './shapes.ts';

/** The letters of a word, however deep. */
const lettersIn = (node: LatexNode): readonly LatexNode[] =>
  bodyOf(node).flatMap((piece) => (piece.loc && piece.type !== 'ordgroup' ? [piece] : lettersIn(piece)));

/** Where a word with its command stands. */
export function wordSpan(lexer: LatexLexer, node: LatexNode): Offsets {
  if (node.name !== undefined) return lexer.place.seek(node.name);
  const letters = lettersIn(node);
  return lexer.place.command(letters[0], letters[letters.length - 1]);
}

/** Writes the token of a word: a function, a name, a word of the grammar, or prose. Null where it was no word. */
export function lexWord(lexer: LatexLexer, node: LatexNode): Token | null {
  const word = node.name === undefined ? wordOf(node)?.trim() : node.name.slice(1);
  if (word === undefined || word === '') {
    lexer.nodes(bodyOf(node).flatMap(unwrap));
    return null;
  }
  const span = wordSpan(lexer, node);
  const { functions, letters, symbols } = lexer.context;
  const keyword = node.type === 'text' ? KEYWORDS.get(word.toLowerCase()) : undefined;
  if (keyword !== undefined) return lexer.add(keyword[0], keyword[1], span);
  if (isFunctionWord(word, functions)) return lexer.addFunction(word, span);
  if (node.type === 'op') throw lexer.unread(node.name ?? word, span);
  const isName = /^[A-Za-z]$/.test(word) || GREEK_NAMES.has(word) || letters.has(word) || symbols.has(word);
  if (isName) return lexer.addName(word, span);
  if (node.type === 'text') return lexer.add('words', word, span);
  if (node.type === 'operatorname') {
    const suggestion = suggestFunction(word, functions);
    const hint = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
    throw lexer.error('unknown-function', `unknown function "${word}"${hint}`, span, suggestion);
  }
  if (/^[A-Za-z]+$/.test(word) && node.font === 'mathrm') return lexer.addName(word, span);
  lexer.nodes(bodyOf(node).flatMap(unwrap));
  return null;
}
