/** A language is whole: every rule, every sentence, every remark, every function has its words. */
import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../rules/functions/index.ts';
import { words } from '../../rules/words/en.ts';
import { languages } from '../../rules/words/languages.ts';
import { derive } from '../../src/index.ts';
import { REMARKS, recogniseRemark } from '../../src/notes/remarks.ts';
import { ENGLISH } from '../../src/notes/sentences.ts';
import { ENGLISH_SPEECH } from '../../src/print/spoken.ts';
import { placeholders } from '../../src/rule/index.ts';

const others = Object.values(languages).filter(({ tag }) => tag !== 'en');
const holes = (text: string): string[] => [...new Set(placeholders(text))].sort();
const sorted = (record: object): string[] => Object.keys(record).sort();

describe.each(others.map((language) => [language.tag, language] as const))('%s', (_, language) => {
  it('has words for every id, and for no other', () => {
    expect(sorted(language.words)).toEqual(sorted(words));
  });

  it('says the same things: the placeholders are those of the English words', () => {
    for (const [id, { name, say }] of Object.entries(words)) {
      const theirs = language.words[id];
      expect(holes(theirs?.name ?? ''), id).toEqual(holes(name));
      expect(holes(theirs?.say ?? ''), id).toEqual(holes(say));
      expect(theirs?.name, id).not.toBe('');
    }
  });

  it.each([
    ['sentences', ENGLISH, language.sentences],
    ['remarks', REMARKS, language.remarks],
    ['spoken words', ENGLISH_SPEECH, language.spoken],
  ])('has all %s, with their holes', (__, english, theirs) => {
    expect(sorted(theirs)).toEqual(sorted(english));
    for (const [id, text] of Object.entries(english)) expect(holes(theirs[id] ?? ''), id).toEqual(holes(text));
  });

  it('names every function', () => {
    expect(sorted(language.titles)).toEqual(functionEntries.map(({ name }) => name).sort());
  });
});

describe('remarks', () => {
  it('of every function are sentences that are known', () => {
    for (const { name, formals } of functionEntries) {
      if (formals.length !== 1) continue;
      for (const { text } of derive(name).remarks) expect(recogniseRemark(text), `${name}: ${text}`).not.toBeNull();
    }
  });
});
