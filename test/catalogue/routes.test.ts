/** Every route is a way of writing the same function. */
import { describe, expect, it } from 'vitest';
import { formulaOf, subjectOf } from '../../src/catalogue/subject.ts';
import { assumptionsOfEntry } from '../../src/derive/given.ts';
import { functions } from '../../src/index.ts';
import { agree, equal } from '../../src/verify/index.ts';
import { big } from './engine.ts';
import { definitionRelation } from './relation.ts';

const routed = functions.entries.flatMap((entry) => (entry.routes ?? []).map((route) => [entry, route] as const));

describe.each(routed)('the route of $name', (entry, route) => {
  const subject = subjectOf(entry, functions);
  const assumptions = assumptionsOfEntry(entry, functions);

  it(`${route.name} is the same function`, () => {
    const { definition, equation } = route;
    expect([definition, equation].filter((one) => one !== undefined)).toHaveLength(1);
    const [left, right] =
      definition !== undefined
        ? [formulaOf(definition, subject), subject.body]
        : definitionRelation(equation ?? '', subject);
    const { verdict, why } = equal(left, right, { functions, assumptions });
    const settled = verdict === 'undecided' ? agree(left, right, { functions, assumptions }, big).kind : verdict;
    expect(['equal', 'agrees', 'proved'], why ?? '').toContain(settled);
  });
});

it('a function has no two routes of one name', () => {
  for (const { name, routes = [] } of functions.entries) {
    expect(new Set(routes.map((route) => route.name)).size, name).toBe(routes.length);
  }
});
