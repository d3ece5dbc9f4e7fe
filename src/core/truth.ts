/** Three-valued truth. What we do not know is `unknown`, never `yes`. */
export type Truth = 'yes' | 'no' | 'unknown';

export const fromBoolean = (value: boolean): Truth => (value ? 'yes' : 'no');
export const not = (a: Truth): Truth => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown');
export const and = (a: Truth, b: Truth): Truth =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
export const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));
