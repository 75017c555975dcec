/** What the name of a field begins with on a card, so that it can be told from what its button carries. */
const prefix = 'field_';

/** The id of a field's input. */
export const inputId = (name: string): string => `${prefix}${name}`;

/** What was filled in, by the names of the fields; whatever cannot be typed into a field counts as left empty. */
export const readFields = (data: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([id]) => id.startsWith(prefix))
      .map(([id, value]) => [id.slice(prefix.length), typeof value === 'string' ? value : textOf(value)]),
  );

/** Some clients send numbers and ticks as what they are. */
const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
