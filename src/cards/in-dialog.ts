import type { Question } from '../queries/question';
import { type Ask, type Card, mostActions } from './card';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A card as it is shown in a dialog, with the title that stands above it there. A dialog hears of `Action.Submit` alone,
 * so every button sends its verb beside what it carries; a form that would open a dialog takes this one's place. Where
 * the dialog leads through something, whatever is asked in it knows the way `back`.
 */
export function inDialog(card: Card, back?: Back): { title: string | undefined; card: Card } {
  const { refresh: _refresh, actions, ...rest } = card;
  const heading = headingIn(rest);
  const buttons = Array.isArray(actions) ? actions : [];
  const leading = back?.button ? [back.button, ...buttons].slice(0, mostActions) : buttons;
  const shown = rewritten({ ...rest, actions: leading }, heading, back?.to);
  return { title: heading && String(heading.text), card: isObject(shown) ? shown : rest };
}

/** Where a dialog leads back to, and by which button, where it is not there already. */
export interface Back {
  to: Question;
  button: Ask | undefined;
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

function rewritten(value: unknown, heading: Json | undefined, back: Question | undefined): unknown {
  if (Array.isArray(value))
    return value.filter((one) => one !== heading).map((one) => rewritten(one, heading, back));
  if (!isObject(value)) return value;
  if (value.type === 'Action.Execute' || value.type === 'Action.Submit') return sent(value, back);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, rewritten(inner, heading, back)]),
  );
}

/** What only asks carries the way back; a form has its own. */
const asks: ReadonlySet<unknown> = new Set(['ask', 'say']);

function sent({ verb, data, ...action }: Json, back: Question | undefined): Json {
  const { msteams: _opening, ...carried } = isObject(data) ? data : {};
  const does = verb ?? carried.verb;
  return {
    ...action,
    type: 'Action.Submit',
    data: {
      ...carried,
      ...(verb === undefined ? {} : { verb }),
      ...(back && asks.has(does) ? { back } : {}),
    },
  };
}
