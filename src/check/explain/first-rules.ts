/** The student's own first rules: every sound rule at every standing derivative, one or two deep, until the line is met. */
import { type Path, subtermAt } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { applyAt, congruent, matches } from '../../rule/index.ts';
import { type Board, evaluateEasy, standingDerivatives } from '../lecturer.ts';

const DEPTH = 2;
const MATCHES = 4;
const MOST_STATES = 60;
/** Rules that say that a derivative is a derivative say nothing. */
const EMPTY: ReadonlySet<string> = new Set(['closing/identity', 'algebra/rearrange', 'algebra/reorder']);

interface State {
  readonly board: Board;
  readonly rules: readonly string[];
}

/** The ids of the rules that lead from the board to the target, a line with derivatives still standing; or null. */
export function firstRules(
  start: Board,
  target: Term,
  neat: (term: Term) => Term,
  settled: (term: Term) => Term,
): readonly string[] | null {
  const goal = settled(target);
  const reached = (board: Board): boolean => congruent(settled(board.term), goal);
  let states: State[] = [{ board: start.copy(), rules: [] }];
  let seen = 0;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next: State[] = [];
    for (const state of states) {
      for (const path of standingDerivatives(state.board.term)) {
        for (const after of applications(state, path)) {
          if (seen++ > MOST_STATES) return null;
          if (reached(after.board)) return after.rules;
          const easy = evaluated(after, neat);
          if (easy !== null && reached(easy.board)) return easy.rules;
          next.push(after);
        }
      }
    }
    states = next;
  }
  return null;
}

function* applications({ board, rules }: State, path: Path): Generator<State> {
  const part = subtermAt(board.term, path);
  if (part === null) return;
  const { conditions } = board.context;
  for (const compiled of board.context.rules.rulesFor(part)) {
    if (compiled.rule.kind !== 'sound' || EMPTY.has(compiled.id)) continue;
    let tried = 0;
    for (const match of matches(compiled, part, conditions)) {
      if (tried++ >= MATCHES) break;
      const applied = applyAt(compiled, part, [], match.bindings, conditions);
      if ('refused' in applied) continue;
      const copy = board.copy();
      if (!copy.applyAs(compiled.id, path, match.bindings, applied.after)) continue;
      yield { board: copy, rules: [...rules, compiled.id] };
    }
  }
}

/** One of the derivatives that now stand evaluated, the others left: `v · 1 + u · d/dz(v)`. */
function evaluated({ board, rules }: State, neat: (term: Term) => Term): State | null {
  const copy = board.copy();
  copy.takeSteps();
  let changed = false;
  for (const path of standingDerivatives(copy.term).reverse()) {
    const part = subtermAt(copy.term, path);
    if (part?.kind !== 'derivative' || part.body.kind !== 'symbol') continue;
    evaluateEasy(copy, path, neat);
    changed = true;
  }
  if (!changed) return null;
  const more = copy.takeSteps().map(({ rule }) => rule);
  return { board: copy, rules: [...new Set([...rules, ...more])] };
}
