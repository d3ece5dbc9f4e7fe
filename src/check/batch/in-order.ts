/** Work handed out to many, results in the order of the input, and never more under way than is allowed. */

/**
 * @param most pieces under way at one time: what is read ahead, and so what memory is needed
 * @example for await (const out of inOrder(chunks, (chunk) => pool.run(chunk), 8)) write(out);
 */
export async function* inOrder<In, Out>(
  input: AsyncIterable<In>,
  run: (piece: In) => Promise<Out>,
  most: number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const piece of input) {
    const result = run(piece);
    // A failure is thrown when its turn comes; until then nobody listens to it.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= most) yield await (underWay.shift() as Promise<Out>);
  }
  for (const result of underWay) yield await result;
}

/** Lists of up to `size` items, as they come. */
export async function* chunked<T>(input: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const item of input) {
    chunk.push(item);
    if (chunk.length >= size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** The share `i` of `n` (from 1) of a list, taken in turn. */
export async function* shardOf<T>(input: AsyncIterable<T>, i: number, n: number): AsyncGenerator<T> {
  let at = 0;
  for await (const item of input) if (at++ % n === i - 1) yield item;
}
