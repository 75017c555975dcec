import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Card } from './card';
import { pressableOf } from './pressable';
import { wording } from './wording';

/** A title that is written without effort. */
const short = 40;

/** What to write in place of pressing what stands on a card; `undefined` where nothing can be pressed. */
export function insteadOf(card: Card, locale: Locale, today: Day): string | undefined {
  const { buttons, fields } = pressableOf(card);
  const [field] = fields;
  const words = wording(locale, today);
  const sends = buttons.find(({ sendsFields }) => sendsFields);
  if (field && sends)
    return words.text('in-words.fill-in', { label: field.label.replace(/:$/u, ''), title: sends.title });
  const example = buttons.find(({ title }) => title.length <= short) ?? buttons[0];
  return example && words.text('in-words.press', { title: example.title });
}
