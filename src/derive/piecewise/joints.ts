/** What happens where two pieces meet: continuous or not, differentiable or not, with the one-sided derivatives. */
import { cases, ONE } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { symbolsOf } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { printText } from '../../print/index.ts';
import type { Definition, Remark } from '../../trace/derivation.ts';
import { differentiate } from '../differentiate.ts';
import { type Engine, tidyContext } from '../engine.ts';
import { tidy } from '../tidy/tidy.ts';
import { boundaries, unsolvedComparisons } from './conditions.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { limitFrom, type Side, valueAt } from './sides.ts';
import { asPieces } from './spelt.ts';

/** A piece with its derivative. */
export interface DifferentiatedPiece extends Piece {
  readonly slope: Term;
}

export interface JointTask {
  readonly definition: Definition;
  readonly body: Term;
  /** The pieces, if the derivation went by pieces; else those of the functions with kinks in the body are found. */
  readonly pieces: readonly DifferentiatedPiece[];
  /** `yes` on a proof; never `no`. */
  readonly sameValue: (a: Term, b: Term) => Truth;
}

/** A remark for every place where two pieces meet. */
export function joints(task: JointTask, engine: Engine): Remark[] {
  const { variable } = task.definition;
  const pieces = task.pieces.length > 0 ? task.pieces : hiddenPieces(task.body, variable, engine);
  const places = new Set(pieces.flatMap((piece) => boundaries(piece.condition, variable)));
  const study = new JointStudy(task, pieces, engine);
  const met = [...places].flatMap((at) => study.remark(at) ?? []);
  return [...met, ...undecided(pieces, variable, task.definition.name, engine)];
}

function hiddenPieces(body: Term, variable: SymbolTerm, engine: Engine): DifferentiatedPiece[] {
  const spelt = asPieces(body, engine);
  if (spelt === null) return [];
  const context = tidyContext(engine, variable);
  return piecesOf(spelt, variable, context).map((piece) => ({
    ...piece,
    slope: tidy(differentiate(piece.value, variable, engine.templates), context),
  }));
}

/** Where pieces meet at points that are not solved for, nothing is claimed but that. */
function undecided(pieces: readonly Piece[], variable: SymbolTerm, name: string, { functions }: Engine): Remark[] {
  const [first] = pieces.flatMap(({ condition }) => unsolvedComparisons(condition, variable));
  if (first === undefined) return [];
  const where = `${printText(first.left, { functions })} = ${printText(first.right, { functions })}`;
  const text = `Where ${where}, two pieces meet: whether ${name} is differentiable there was not decided.`;
  return [{ kind: 'kink', text }];
}

/** Whether two terms without the variable are equal: for all parameters, for none by what is seen, or for some. */
type Agreement = 'always' | 'never' | 'for some parameters';

const BESIDE = 1e-6;
const APART = 1e-9;

class JointStudy {
  private readonly task: JointTask;
  private readonly pieces: readonly DifferentiatedPiece[];
  private readonly engine: Engine;
  private readonly variable: SymbolTerm;
  private readonly name: string;

  constructor(task: JointTask, pieces: readonly DifferentiatedPiece[], engine: Engine) {
    this.task = task;
    this.pieces = pieces;
    this.engine = engine;
    this.variable = task.definition.variable;
    this.name = task.definition.name;
  }

  /** What is to be said of a place; null where no two pieces meet there. */
  remark(at: Term): Remark | null {
    const place = valueAt(at, this.variable, 0, this.engine);
    const [left, own, right] = [place - BESIDE, place, place + BESIDE].map((value) => this.pieceAt(value));
    if (!Number.isFinite(place) || left === undefined || right === undefined) return null;
    if (left === right && own === left) return null;
    const where = `At ${this.show(this.variable)} = ${this.show(at)}`;
    const value = own === undefined ? null : limitFrom('right', own.value, at, this.variable, this.engine);
    const here =
      value?.kind === 'finite'
        ? value
        : own === undefined
          ? null
          : limitFrom('left', own.value, at, this.variable, this.engine);
    if (here === null || here.kind !== 'finite')
      return { kind: 'kink', text: `${where} ${this.name} is not defined: no derivative there.` };
    return this.continuity(where, at, left, right, here.value);
  }

  private continuity(
    where: string,
    at: Term,
    left: DifferentiatedPiece,
    right: DifferentiatedPiece,
    here: Term,
  ): Remark {
    const { name } = this;
    const values = this.sides(left.value, right.value, at);
    if (values.some(({ kind }) => kind === 'unbounded')) {
      return { kind: 'jump', text: `${where} ${name} grows without bound: no derivative there.` };
    }
    const [from, to] = values;
    if (from.kind !== 'finite' || to.kind !== 'finite') return this.notDecided(where);
    const equations = [
      this.agreement(from.value, here),
      this.agreement(here, to.value),
      this.agreement(from.value, to.value),
    ];
    if (equations.includes('never')) {
      const sided = this.agreement(from.value, to.value) === 'always';
      const text = sided
        ? `${where} ${name} comes to ${this.show(to.value)} from both sides, but is ${this.show(here)} there: no derivative there.`
        : `${where} ${name} jumps from ${this.show(from.value)} to ${this.show(to.value)}: no derivative there.`;
      return { kind: 'jump', text };
    }
    const slopes = this.sides(left.slope, right.slope, at);
    const condition = equations.includes('for some parameters')
      ? `${this.show(from.value)} = ${this.show(to.value)}`
      : null;
    return this.differentiability(where, slopes, condition);
  }

  private differentiability(where: string, [from, to]: readonly [Side, Side], continuous: string | null): Remark {
    const { name } = this;
    const given = continuous === null ? where : `${where} ${name} is continuous exactly when ${continuous}; then`;
    if (from.kind === 'unbounded' || to.kind === 'unbounded') {
      return { kind: 'kink', text: `${where} the slope grows without bound: ${name} is not differentiable there.` };
    }
    if (from.kind !== 'finite' || to.kind !== 'finite') return this.notDecided(where);
    const agreement = this.agreement(from.value, to.value);
    const [a, b] = [this.show(from.value), this.show(to.value)];
    if (agreement === 'always') {
      const then = continuous === null ? 'is differentiable there' : 'is differentiable there as well';
      const text = `${given} both one-sided derivatives are ${b}: ${name} ${then}.`;
      return { kind: 'one-sided', text };
    }
    const sides = `the one-sided derivatives are ${a} (from the left) and ${b} (from the right)`;
    const verdict =
      agreement === 'never'
        ? `${name} is not differentiable there`
        : `${name} is differentiable there exactly when ${a} = ${b}`;
    return { kind: 'kink', text: `${given} ${sides}: ${verdict}.` };
  }

  private notDecided(where: string): Remark {
    return {
      kind: 'kink',
      text: `${where} two pieces meet: whether ${this.name} is differentiable there was not decided.`,
    };
  }

  private sides(left: Term, right: Term, at: Term): readonly [Side, Side] {
    return [
      limitFrom('left', left, at, this.variable, this.engine),
      limitFrom('right', right, at, this.variable, this.engine),
    ];
  }

  private agreement(a: Term, b: Term): Agreement {
    if (a === b || this.task.sameValue(a, b) === 'yes') return 'always';
    if (symbolsOf(a).length + symbolsOf(b).length > 0) return 'for some parameters';
    const [x, y] = [a, b].map((term) => valueAt(term, this.variable, 0, this.engine)) as [number, number];
    return Math.abs(x - y) > APART * Math.max(1, Math.abs(x)) ? 'never' : 'for some parameters';
  }

  private pieceAt(value: number): DifferentiatedPiece | undefined {
    return this.pieces.find(({ condition }) => {
      const indicator = cases([{ condition, value: ONE }], null);
      return valueAt(indicator, this.variable, value, this.engine) === 1;
    });
  }

  private show(term: Term): string {
    return printText(term, { functions: this.engine.functions });
  }
}
