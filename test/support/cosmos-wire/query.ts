import { type Asked, type Document, Refusal } from './asked';

/** The one shape of query the store asks. */
const shape =
  /^SELECT (?<fields>c\.\w+(?:, c\.\w+)*) FROM c WHERE c\.(?<field>\w+) (?<than>>=?) (?<value>@\w+|\d+) ORDER BY c\.(?<order>\w+)$/;

interface Place {
  value: number;
  rid: string;
}

/** Runs a query over living documents; goes on behind the place where the last page ended, as the service does. */
export function runQuery(
  { text, parameters, pageSize, continuation }: Extract<Asked, { kind: 'query' }>,
  documents: Document[],
  indexed: string[],
): { documents: Document[]; continuation: string | undefined } {
  const parts = shape.exec(text)?.groups;
  if (!parts) throw new Refusal(400, `Syntax error, or more than this stand-in understands: ${text}`);
  const { fields = '', field = '', than, value = '', order = '' } = parts;
  if (!indexed.includes(`/${order}/?`))
    throw new Refusal(400, 'Order-by item requires a range index to be defined on the index path.');
  const bound = Number(value.startsWith('@') ? parameters.find(({ name }) => name === value)?.value : value);
  const placeOf = (one: Document): Place => ({ value: Number(one[order]), rid: String(one._rid) });
  const last = continuation === undefined ? undefined : (JSON.parse(continuation) as Place);
  const rest = documents
    .filter((one) => typeof one[field] === 'number')
    .filter((one) => (than === '>' ? Number(one[field]) > bound : Number(one[field]) >= bound))
    .filter((one) => !last || compare(placeOf(one), last) > 0)
    .sort((a, b) => compare(placeOf(a), placeOf(b)));
  const page = rest.slice(0, pageSize);
  const end = page.at(-1);
  const names = fields.split(', ').map((name) => name.slice(2));
  return {
    documents: page.map((one) => pick(one, names)),
    continuation: end && rest.length > page.length ? JSON.stringify(placeOf(end)) : undefined,
  };
}

const compare = (a: Place, b: Place): number =>
  a.value - b.value || (a.rid < b.rid ? -1 : a.rid > b.rid ? 1 : 0);

const pick = (document: Document, names: string[]): Document =>
  Object.fromEntries(
    names.filter((name) => name in document).map((name) => [name, document[name]]),
  ) as Document;
