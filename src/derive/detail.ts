/** Levels of detail decide which steps share a line, and nothing else. */
import { sidesOf } from '../core/equation.ts';
import type { Term } from '../core/term.ts';
import type { Detail } from '../trace/derivation.ts';
import type { Draft } from './lesson/draft.ts';

export function atDetail(drafts: readonly Draft[], detail: Detail): readonly Draft[] {
  switch (detail) {
    case 'lecture':
      return drafts;
    case 'full':
      return drafts.flatMap(oneRuleALine);
    case 'brief':
      return brief(drafts);
  }
}

/** A line for every step that changes what is written; a step that does not joins the next. */
function oneRuleALine(draft: Draft): Draft[] {
  const lines: Draft[] = [];
  let waiting: Draft['steps'] = [];
  for (const step of draft.steps) {
    waiting = [...waiting, step];
    // Another order is no line of its own; it joins the next step.
    if (step.after === step.before || step.rule === 'algebra/reorder') continue;
    lines.push({ ...draft, ...sides(step.after), steps: waiting });
    waiting = [];
  }
  const last = lines.pop();
  // What the line shows is the draft's own term: it may be ordered better than the last step left it.
  return last === undefined ? [draft] : [...lines, { ...draft, steps: [...last.steps, ...waiting] }];
}

/** What a line shows of a state: an equation has a left side of its own. */
function sides(state: Term): Pick<Draft, 'left' | 'term'> {
  const [left, right] = sidesOf(state) ?? [];
  return left === undefined || right === undefined ? { term: state } : { left, term: right };
}

/** The first and the last line of every run of lines about one subject on one domain; a definition's own lines are cited later. */
function brief(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let waiting: Draft['steps'] = [];
  drafts.forEach((draft, i) => {
    const [before, after] = [drafts[i - 1], drafts[i + 1]];
    waiting = [...waiting, ...draft.steps];
    const isBetween = before !== undefined && after !== undefined && sameRun(before, draft) && sameRun(draft, after);
    if (isBetween && draft.subject.primes > 0) return;
    kept.push({ ...draft, steps: waiting });
    waiting = [];
  });
  return kept;
}

const sameRun = (a: Draft, b: Draft): boolean =>
  a.subject.name === b.subject.name &&
  a.subject.primes === b.subject.primes &&
  a.domain === b.domain &&
  (a.left === undefined) === (b.left === undefined);
