/**
 * The one place that calls KaTeX. `katex.__parse` gives KaTeX's own parse tree: what renders is what is read, and
 * macros are expanded. It is not a documented interface, so a test pins every shape we rely on, and the version is
 * pinned in package.json.
 */
import katex from 'katex';

export interface Location {
  readonly start: number;
  readonly end: number;
  /** The lexer knows the text that the offsets refer to; for an expanded macro that is not the author's. */
  readonly lexer: { readonly input: string };
}

/** A node of KaTeX's parse tree, with the fields that we read. Which of them are there depends on the type. */
export interface LatexNode {
  readonly type: string;
  readonly loc?: Location | null;
  readonly text?: string;
  readonly name?: string;
  readonly family?: string;
  readonly font?: string;
  readonly label?: string;
  readonly delim?: string;
  readonly mclass?: string;
  readonly left?: string;
  readonly right?: string;
  readonly hasBarLine?: boolean;
  readonly colSeparationType?: string;
  readonly base?: LatexNode | null;
  readonly sup?: LatexNode | null;
  readonly sub?: LatexNode | null;
  readonly numer?: LatexNode;
  readonly denom?: LatexNode;
  readonly index?: LatexNode | null;
  readonly body?: LatexNode | readonly LatexNode[] | readonly (readonly LatexNode[])[];
  readonly display?: readonly LatexNode[];
  readonly mathml?: readonly LatexNode[];
}

/** What KaTeX says against a text; `position` is an offset in it, where KaTeX knows one. */
export interface LatexFault {
  readonly message: string;
  readonly position: number;
  readonly length: number;
}

export type Parsed =
  | { readonly kind: 'nodes'; readonly nodes: readonly LatexNode[] }
  | { readonly kind: 'fault'; readonly fault: LatexFault }
  | { readonly kind: 'too-deep' };

/** Expansions of macros in one text; a macro that calls itself ends here. */
const MAX_EXPANSIONS = 20_000;

/** KaTeX's parse tree of a formula, or what is wrong with it. */
export function parseLatex(text: string, macros: Readonly<Record<string, string>>): Parsed {
  try {
    const nodes = callParser(text, {
      throwOnError: true,
      displayMode: true,
      strict: 'ignore',
      maxExpand: MAX_EXPANSIONS,
      macros: { ...macros },
    });
    return { kind: 'nodes', nodes };
  } catch (error) {
    if (error instanceof katex.ParseError) {
      const { rawMessage = error.message, position = 0, length = 0 } = error;
      return { kind: 'fault', fault: { message: rawMessage, position, length } };
    }
    if (error instanceof RangeError) return { kind: 'too-deep' };
    throw error;
  }
}

function callParser(text: string, settings: object): readonly LatexNode[] {
  const parser: unknown = Reflect.get(katex, '__parse');
  if (typeof parser !== 'function') throw new Error('this version of KaTeX has no __parse');
  const tree: unknown = parser(text, settings);
  if (!isNodeList(tree)) throw new Error('KaTeX gave no parse tree');
  return tree;
}

function isNodeList(tree: unknown): tree is readonly LatexNode[] {
  return (
    Array.isArray(tree) && tree.every((node: unknown) => typeof node === 'object' && node !== null && 'type' in node)
  );
}

/** The nodes inside a node, one level down, whatever its body looks like. */
export function bodyOf(node: LatexNode): readonly LatexNode[] {
  const { body } = node;
  if (body === undefined || body === null) return [];
  return listOf(body);
}
function listOf(body: NonNullable<LatexNode['body']>): readonly LatexNode[] {
  if ('type' in body) return [body];
  const list: LatexNode[] = [];
  for (const item of body) {
    if ('type' in item) list.push(item);
    else list.push(...item);
  }
  return list;
}
/** The rows of an array, each a list of cells. */
export function rowsOf(node: LatexNode): readonly (readonly LatexNode[])[] {
  const { body } = node;
  if (body === undefined || 'type' in body) return [];
  return body.map((row) => ('type' in row ? [row] : row));
}
