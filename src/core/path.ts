/** A path says where a subterm sits: the child indices from the root down, in the order of `children`. */
import type { Term } from './term.ts';
import { children, withChildren } from './traverse.ts';

export type Path = readonly number[];

/** The subterm at a path, or null where the path leads nowhere. */
export function subtermAt(root: Term, path: Path): Term | null {
  let term = root;
  for (const index of path) {
    const child = children(term)[index];
    if (child === undefined) return null;
    term = child;
  }
  return term;
}

/** The term with the subterm at `path` replaced. @throws RangeError where the path leads nowhere. */
export function replaceAt(root: Term, path: Path, replacement: Term): Term {
  const spine: Term[] = [root];
  for (const index of path) {
    const child = children(spine[spine.length - 1] as Term)[index];
    if (child === undefined) throw new RangeError(`no subterm at path [${path.join(', ')}]`);
    spine.push(child);
  }
  let result = replacement;
  for (let level = path.length - 1; level >= 0; level--) {
    const parent = spine[level] as Term;
    const list = [...children(parent)];
    list[path[level] as number] = result;
    result = withChildren(parent, list);
  }
  return result;
}

/** The path of the first subterm, from the root down and left to right, that a test accepts; null where none does. */
export function findPath(root: Term, accepts: (term: Term) => boolean): Path | null {
  const stack: { readonly term: Term; readonly path: Path }[] = [{ term: root, path: [] }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { term, path } = top;
    if (accepts(term)) return path;
    const list = children(term);
    for (let i = list.length - 1; i >= 0; i--) stack.push({ term: list[i] as Term, path: [...path, i] });
  }
  return null;
}
