import { type Asked, type Document, Refusal } from './asked';
import { comparePlaces, type Partition, type Place } from './partition';

/** The one shape of query the store asks. */
const shape =
  /^SELECT (?<fields>c\.\w+(?:, c\.\w+)*) FROM c WHERE c\.(?<field>\w+) > (?<value>@\w+|\d+) ORDER BY c\.(?<order>\w+)$/;

/** Behind every document with this value. */
const lastRid = '\uffff';

/** Reads one page; the next goes on behind the place where this one ended, as it does in the service. */
export function runQuery(
  { text, parameters, pageSize, continuation }: Extract<Asked, { kind: 'query' }>,
  partitions: Partition[],
  isAlive: (document: Document) => boolean,
  indexed: string[],
): { documents: Document[]; continuation: string | undefined } {
  const { fields = '', field, value = '', order = '' } = shape.exec(text)?.groups ?? {};
  if (field === undefined || field !== order)
    throw new Refusal(400, `Syntax error, or more than this stand-in understands: ${text}`);
  if (!indexed.includes(`/${order}/?`))
    throw new Refusal(400, 'Order-by item requires a range index to be defined on the index path.');
  const bound = value.startsWith('@') ? parameters.find(({ name }) => name === value)?.value : value;
  const start: Place =
    continuation === undefined ? { value: Number(bound), rid: lastRid } : JSON.parse(continuation);

  const found: { place: Place; document: Document }[] = [];
  for (const partition of partitions) {
    let taken = 0;
    for (const one of partition.after(order, start)) {
      if (!isAlive(one.document)) continue;
      found.push(one);
      taken += 1;
      // One more than fits tells that there is a next page.
      if (taken > pageSize) break;
    }
  }
  const page = found.sort((a, b) => comparePlaces(a.place, b.place)).slice(0, pageSize);
  const end = page.at(-1);
  const names = fields.split(', ').map((name) => name.slice(2));
  return {
    documents: page.map(({ document }) => pick(document, names)),
    continuation: end && found.length > page.length ? JSON.stringify(end.place) : undefined,
  };
}

const pick = (document: Document, names: string[]): Document =>
  Object.fromEntries(
    names.filter((name) => name in document).map((name) => [name, document[name]]),
  ) as Document;
