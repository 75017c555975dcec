import { endsAsQuestion } from './question-mark';
import { isSaid, says } from './says';
import { numberIn } from './shapes/number';
import type { Slots } from './slots';

const parts = ['paper', 'agenda'] as const;

/**
 * How long before its meetings a body wants something to be there, as somebody tells it ("materiale 15 arbejdsdage
 * før, dagsorden 7 dage før"), as fields of the form; nothing where no such time is told.
 */
export function ruleTold({ words }: Pick<Slots, 'words'>): Record<string, string> {
  const values: Record<string, string> = {};
  let part: (typeof parts)[number] | undefined;
  for (const [at, { text }] of words.entries()) {
    if (isSaid(text, 'meeting-agenda')) part = 'agenda';
    else if (isSaid(text, 'meeting-paper')) part = 'paper';
    const word = words[at];
    const count = word && numberIn(word);
    const [next = '', after = '', behind = ''] = words.slice(at + 1, at + 4).map((one) => one.text);
    // "Working days" are two words, "arbejdsdage" is one.
    const isWorking = isSaid(next, 'working-day') || isSaid(`${next} ${after}`, 'working-day');
    const isDay = isWorking || isSaid(next, 'any-day');
    const follows = isSaid(next, 'working-day') || !isWorking ? after : behind;
    if (!part || !count || !isDay || !isSaid(follows, 'ahead-of')) continue;
    values[`${part}Count`] = String(count);
    values[`${part}Unit`] = isWorking ? 'working-days' : 'days';
  }
  return values;
}

/** Does somebody tell how long before the meetings of a body something has to be there? They would have it kept so. */
export const tellsRule = (slots: Slots): boolean =>
  slots.bodies.length > 0 &&
  !endsAsQuestion(slots) &&
  !says(slots.words[0]?.text ?? '', 'opens-question') &&
  Object.keys(ruleTold(slots)).length > 0;
