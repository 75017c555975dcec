import type { Card } from './card';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A card as it is shown in a dialog, with the title that stands above it there. A dialog hears of `Action.Submit` alone,
 * so every button sends its verb beside what it carries; a form that would open a dialog takes this one's place.
 */
export function inDialog(card: Card): { title: string | undefined; card: Card } {
  const { refresh: _refresh, ...rest } = card;
  const heading = headingIn(rest);
  const shown = rewritten(rest, heading);
  return { title: heading && String(heading.text), card: isObject(shown) ? shown : rest };
}

/** What a card is called: the first of its texts that is a heading of the whole. */
function headingIn(value: unknown): Json | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = headingIn(each);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (value.style === 'heading' && value.size === 'Large') return value;
  return headingIn(value.body ?? value.items);
}

function rewritten(value: unknown, heading: Json | undefined): unknown {
  if (Array.isArray(value))
    return value.filter((one) => one !== heading).map((one) => rewritten(one, heading));
  if (!isObject(value)) return value;
  if (value.type === 'Action.Execute' || value.type === 'Action.Submit') return sent(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rewritten(inner, heading)]));
}

function sent({ verb, data, ...action }: Json): Json {
  const { msteams: _opening, ...carried } = isObject(data) ? data : {};
  return { ...action, type: 'Action.Submit', data: { ...carried, ...(verb === undefined ? {} : { verb }) } };
}
