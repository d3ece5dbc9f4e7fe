/** An equation in u and y, with y = f(u) put in. */
import { type CatalogueSubject, formulaOf } from '../../src/catalogue/subject.ts';
import { symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { substitute } from '../../src/core/traverse.ts';

export function definitionRelation(equation: string, subject: CatalogueSubject): readonly [Term, Term] {
  const [left = '', right = ''] = equation.split(' = ');
  const put = (text: string): Term => substitute(formulaOf(text, subject), new Map([[symbol('y'), subject.body]]));
  return [put(left), put(right)];
}
