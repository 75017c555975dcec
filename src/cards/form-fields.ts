/** What the name of a field begins with on a card, so that it can be told from what its button carries. */
const prefix = 'field_';

/** The id of a field's input. */
export const inputId = (name: string): string => `${prefix}${name}`;

type Data = Readonly<Record<string, unknown>>;

/** What was filled in, by the names of the fields; `undefined` where a field holds what nobody can type into one. */
export function readFields(data: Data): Record<string, string> | undefined {
  const fields = Object.entries(data).filter(([id]) => id.startsWith(prefix));
  if (fields.some(([, value]) => typeof value === 'object' && value !== null)) return undefined;
  return Object.fromEntries(fields.map(([id, value]) => [id.slice(prefix.length), textOf(value)]));
}

/** What a card sent without what was filled in. */
export const withoutFields = (data: Data): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([id]) => !id.startsWith(prefix)));

/** Some clients send numbers and ticks as what they are. Half characters and control characters nobody typed. */
const textOf = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value)
    ? String(value).replace(/\p{Surrogate}|(?![\n\r\t])\p{Cc}/gu, '')
    : '';
