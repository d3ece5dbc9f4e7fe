/** Levels of detail decide which steps share a line, and nothing else. */
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
    lines.push({ ...draft, term: step.after, steps: waiting });
    waiting = [];
  }
  const last = lines.pop();
  // What the line shows is the draft's own term: it may be ordered better than the last step left it.
  return last === undefined ? [draft] : [...lines, { ...last, term: draft.term, steps: [...last.steps, ...waiting] }];
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
  a.subject.name === b.subject.name && a.subject.primes === b.subject.primes && a.domain === b.domain;
