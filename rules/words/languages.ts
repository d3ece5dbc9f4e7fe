/** The languages that documents can be written in: one file each. */
import type { Language } from '../../src/rule/words.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** By tag, as in HTML's `lang`. */
export const languages: Readonly<Record<string, Language>> = { en: english, de: german };
