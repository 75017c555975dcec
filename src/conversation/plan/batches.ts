/** Rows taken in at once: each puts an initiative, a status and the change on record, and a commit takes 99 documents. */
export const mostInBatch = 30;
/** Characters of the rows of a batch: what is told stands in a commit up to four times. */
const mostCharacters = 200_000;

/**
 * Parts what is to be done into batches that a commit takes, as it comes. No thing is touched twice in a batch: what
 * is decided together is decided on the same register.
 */
export async function* inBatches<T>(
  all: AsyncIterable<T> | Iterable<T>,
  things: (one: T) => readonly string[],
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let touched = new Set<string>();
  let characters = 0;
  for await (const one of all) {
    const own = things(one);
    const length = JSON.stringify(one).length;
    const isFull = batch.length >= mostInBatch || characters + length > mostCharacters;
    if (batch.length > 0 && (isFull || own.some((thing) => touched.has(thing)))) {
      yield batch;
      [batch, touched, characters] = [[], new Set(), 0];
    }
    batch.push(one);
    for (const thing of own) touched.add(thing);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}
