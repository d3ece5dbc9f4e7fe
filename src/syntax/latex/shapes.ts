/** What a piece of KaTeX's tree is, seen from outside: a name, an index, primes, the d of a derivative. Pure functions. */
import { bodyOf, type LatexNode } from './katex.ts';
import { letterName } from './signs.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['ordgroup', 'styling', 'color']);

/** The nodes of a group, and of a group that is all there is in it; a node that is no group is the only one of its list. */
export function unwrap(node: LatexNode | null | undefined): readonly LatexNode[] {
  let list: readonly LatexNode[] = node === null || node === undefined ? [] : [node];
  for (let only = list[0]; list.length === 1 && only !== undefined && WRAPPERS.has(only.type); only = list[0])
    list = bodyOf(only);
  return list;
}

/** The letters of `\mathrm{sech}`, `\text{if }`, `\operatorname{erf}`; null where there is more than letters in it. */
export function wordOf(node: LatexNode): string | null {
  let word = '';
  for (const piece of bodyOf(node)) {
    if (piece.type === 'ordgroup' || piece.type === 'font' || piece.type === 'text' || piece.type === 'styling') {
      const inner = wordOf(piece);
      if (inner === null) return null;
      word += inner;
    } else if (piece.type === 'spacing' || piece.type === 'kern') word += ' ';
    else if (
      (piece.type === 'mathord' || piece.type === 'textord' || piece.type === 'atom') &&
      piece.text !== undefined
    ) {
      word += letterName(piece.text) ?? piece.text;
    } else return null;
  }
  return word;
}

/** `max` of `_{\text{max}}`, `1` of `_1`: the index as letters and digits, or null. */
export function indexText(node: LatexNode): string | null {
  if (node.type === 'mathord' || node.type === 'textord') {
    const { text = '' } = node;
    return /^\d$/.test(text) ? text : letterName(text);
  }
  if (node.type !== 'ordgroup' && node.type !== 'font' && node.type !== 'text') return null;
  const pieces = bodyOf(node).map(indexText);
  return pieces.length === 0 || pieces.includes(null) ? null : pieces.join('');
}

/** The name that a node is: a letter, upright or bold too, with or without an index. Null for anything else. */
export function nameOf(node: LatexNode): string | null {
  if (node.type === 'mathord' || node.type === 'textord') return letterName(node.text ?? '');
  if (node.type === 'font' || node.type === 'text' || (node.type === 'mclass' && node.mclass === 'mord')) {
    const inner = bodyOf(node).flatMap(unwrap);
    const [only] = inner;
    return inner.length === 1 && only !== undefined ? nameOf(only) : null;
  }
  if (node.type === 'supsub' && node.base && node.sub && !node.sup) {
    const [base, index] = [nameOf(node.base), indexText(node.sub)];
    return base === null || index === null ? null : `${base}_${index}`;
  }
  return null;
}

/** The primes at the start of an exponent, and what is left of it. */
export function primesOf(sup: LatexNode | null | undefined): { primes: number; rest: readonly LatexNode[] } {
  const nodes = unwrap(sup);
  let primes = 0;
  while (nodes[primes]?.text === '\\prime' || nodes[primes]?.text === '′') primes++;
  return { primes, rest: nodes.slice(primes) };
}

/** The `d`, `d^2` or `\partial` at the start of a list: its order and what follows. Null where there is none. */
function differential(nodes: readonly LatexNode[]): { order: number; rest: readonly LatexNode[] } | null {
  const [first, ...rest] = nodes;
  if (first === undefined) return null;
  if (isD(first)) return { order: 1, rest };
  if (first.type !== 'supsub' || !first.base || !isD(first.base) || first.sub) return null;
  const order = integerOf(first.sup);
  return order === null ? null : { order, rest };
}
const isD = (node: LatexNode): boolean => nameOf(node) === 'd' || node.text === '\\partial' || node.text === '∂';

function integerOf(node: LatexNode | null | undefined): number | null {
  const digits = unwrap(node)
    .map(({ text = '' }) => text)
    .join('');
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null;
}

const isSpace = ({ type }: LatexNode): boolean => type === 'kern' || type === 'spacing';

/** `\frac{d^2}{dz^2}`, `\frac{d f(z)}{dz}`: what is differentiated how often in what; `body` is empty for the operator alone. */
export interface LatexDerivative {
  readonly above: number;
  readonly below: number;
  readonly variable: string;
  readonly body: readonly LatexNode[];
}

/** The derivative that a fraction is, or null. */
export function derivativeIn(
  numerator: readonly LatexNode[],
  denominator: readonly LatexNode[],
): LatexDerivative | null {
  const top = differential(numerator.filter((node) => !isSpace(node)));
  const bottom = variableOf(denominator.filter((node) => !isSpace(node)));
  return top === null || bottom === null
    ? null
    : { above: top.order, below: bottom.order, variable: bottom.variable, body: top.rest };
}

/** `dz`, `dz^2`: the variable and the order. */
function variableOf(nodes: readonly LatexNode[]): { variable: string; order: number } | null {
  const [d, variable, ...more] = nodes;
  if (d === undefined || variable === undefined || more.length > 0 || !isD(d)) return null;
  const name = nameOf(variable);
  if (name !== null) return { variable: name, order: 1 };
  if (variable.type !== 'supsub' || !variable.base) return null;
  const base = nameOf(variable.sub ? { ...variable, sup: null } : variable.base);
  const order = integerOf(variable.sup);
  return base === null || order === null ? null : { variable: base, order };
}

/** A derivative written on one line, `d/dz` or `dg/dz`, at a place in a list; `end` is the index after it. */
export function derivativeOnLine(
  nodes: readonly LatexNode[],
  from: number,
): (LatexDerivative & { end: number }) | null {
  const head = nodes[from];
  if (head === undefined || differential([head]) === null) return null;
  const slash = [1, 2].find((n) => nodes[from + n]?.text === '/');
  if (slash === undefined) return null;
  const end = from + slash + 3;
  const found = derivativeIn(nodes.slice(from, from + slash), nodes.slice(from + slash + 1, end));
  return found === null ? null : { ...found, end };
}
