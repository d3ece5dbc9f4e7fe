/** What happens where two pieces meet: continuous or not, differentiable or not, with the one-sided derivatives. */

import { cases, ONE } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { substitute, symbolsOf } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { printText } from '../../print/index.ts';
import type { Definition, Remark } from '../../trace/derivation.ts';
import { compile } from '../../verify/index.ts';
import { differentiate } from '../differentiate.ts';
import { type Engine, tidyContext } from '../engine.ts';
import { tidy } from '../tidy/tidy.ts';
import { boundaries, unsolvedComparisons } from './conditions.ts';
import { type Piece, piecesOf } from './pieces.ts';
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
  readonly sameValue: (a: Term, b: Term) => Truth;
}

interface JointTools {
  readonly engine: Engine;
  readonly name: string;
  readonly variable: SymbolTerm;
  readonly tidy: (term: Term) => Term;
  readonly sameValue: (a: Term, b: Term) => Truth;
  /** The value of a term without the variable, parameters at a generic choice; for the order on the line only. */
  readonly order: (term: Term) => number;
  /** Whether a piece holds at a value of the variable (parameters generic). */
  readonly holdsAt: (piece: Piece, value: number) => boolean;
}

/** A remark for every place where two pieces meet. */
export function joints(task: JointTask, engine: Engine): Remark[] {
  const { definition } = task;
  const { variable } = definition;
  const context = tidyContext(engine, variable);
  const settled = (term: Term): Term => tidy(term, context);
  const pieces = task.pieces.length > 0 ? task.pieces : hiddenPieces(task.body, variable, engine);
  const tools: JointTools = {
    engine,
    name: definition.name,
    variable,
    tidy: settled,
    sameValue: task.sameValue,
    order: (term) => valueAt(term, variable, 0, engine),
    holdsAt: (piece, value) =>
      valueAt(cases([{ condition: piece.condition, value: ONE }], null), variable, value, engine) === 1,
  };
  const places = new Set(pieces.flatMap((piece) => boundaries(piece.condition, variable)));
  return [...[...places].flatMap((at) => jointAt(at, pieces, tools) ?? []), ...undecided(pieces, tools)];
}

/** Where pieces meet at points that are not solved for, nothing is claimed but that. */
function undecided(pieces: readonly Piece[], { variable, engine, name }: JointTools): Remark[] {
  const texts = pieces.flatMap(({ condition }) =>
    unsolvedComparisons(condition, variable).map(({ left, right }) => {
      const { functions } = engine;
      const where = `${printText(left, { functions })} = ${printText(right, { functions })}`;
      return `Where ${where}, two pieces meet: whether ${name} is differentiable there was not decided.`;
    }),
  );
  return [...new Set(texts)].slice(0, 1).map((text) => ({ kind: 'kink', text }));
}

function hiddenPieces(body: Term, variable: SymbolTerm, engine: Engine): DifferentiatedPiece[] {
  const spelt = asPieces(body, engine);
  if (spelt === null) return [];
  const context = tidyContext(engine, variable);
  return piecesOf(spelt, variable).map((piece) => ({
    ...piece,
    slope: tidy(differentiate(piece.value, variable, engine.templates), context),
  }));
}

/** A double, parameters at a generic positive choice, the same in every term. */
function valueAt(term: Term, variable: SymbolTerm, value: number, engine: Engine): number {
  const generic = (symbol: SymbolTerm): number => 0.5 + ((symbol.hash >>> 0) % 997) / 997;
  const symbols = symbolsOf(term).filter(({ name }) => name !== 'e' && name !== 'pi');
  const evaluate = compile(term, symbols, { functions: engine.functions });
  return evaluate(symbols.map((symbol) => (symbol === variable ? value : generic(symbol))));
}

const NEAR = 1e-6;

function jointAt(at: Term, pieces: readonly DifferentiatedPiece[], tools: JointTools): Remark[] | null {
  const place = tools.order(at);
  if (!Number.isFinite(place)) return null;
  const left = pieces.find((piece) => tools.holdsAt(piece, place - NEAR));
  const right = pieces.find((piece) => tools.holdsAt(piece, place + NEAR));
  if (left === undefined || right === undefined || left === right) return null;
  const here = (term: Term): Term => tools.tidy(substitute(term, new Map<Term, Term>([[tools.variable, at]])));
  const show = (term: Term): string => printText(term, { functions: tools.engine.functions });
  const where = `${show(tools.variable)} = ${show(at)}`;
  const own = pieces.find((piece) => tools.holdsAt(piece, place));
  const [valueLeft, valueRight] = [here(left.value), here(right.value)];
  const continuous = tools.sameValue(valueLeft, valueRight);
  if (continuous === 'no') {
    const text = `At ${where} ${tools.name} jumps from ${show(valueLeft)} to ${show(valueRight)}: no derivative there.`;
    return [{ kind: 'jump', text }];
  }
  if (own === undefined) {
    return [{ kind: 'kink', text: `At ${where} ${tools.name} is not defined: no derivative there.` }];
  }
  const [slopeLeft, slopeRight] = [here(left.slope), here(right.slope)];
  const same = tools.sameValue(slopeLeft, slopeRight);
  const sides = `the one-sided derivatives are ${show(slopeLeft)} (from the left) and ${show(slopeRight)} (from the right)`;
  if (same === 'yes') {
    const text = `At ${where} both one-sided derivatives are ${show(slopeRight)}: ${tools.name} is differentiable there.`;
    return [{ kind: 'one-sided', text }];
  }
  const parameters = slopeLeft.traits !== 0 || slopeRight.traits !== 0;
  const text = parameters
    ? `At ${where} ${sides}: ${tools.name} is differentiable there exactly when ${show(slopeLeft)} = ${show(slopeRight)}.`
    : `At ${where} ${sides}: ${tools.name} is not differentiable there.`;
  return [{ kind: 'kink', text }];
}
