import { z } from 'zod';
import { pressNamed, type WrittenPress, writtenPress } from '../cards/written-press';
import { type Day, dayAt } from '../domain/day';
import { locale } from '../domain/prose';
import { readDates } from '../language/dates/read-dates';
import { fold } from '../language/fold';
import { question } from '../queries/question';
import type { Event } from './event';
import { askedHere } from './here';
import type { ShortMemories } from './memory';
import { besideOf, type Occasion } from './occasion';
import { onAction } from './on-action';
import { keyOf } from './on-message';
import { withheld } from './people';
import { answering, noticing, spoken } from './replies';
import type { Reply } from './reply';
import { withOffers } from './shared';
import type { ShownCards } from './shown-cards';

type Message = Extract<Event, { kind: 'message' }>;

/** A day as people write it, where that is one day and nothing else. */
const dayIn =
  (today: Day) =>
  (text: string): string | undefined => {
    const [mention, ...others] = readDates(fold(text), { today, meetings: [] }).mentions;
    if (!mention || others.length > 0) return undefined;
    const { from, to } = mention.bare;
    return from !== null && from === to ? from : undefined;
  };

/** A press of what stands on no card they see, and what stands there. */
interface Missed {
  words: string;
  titles: readonly string[];
}

/** What somebody pressed in words, on a card they see; `undefined` where they wrote something else. */
export function pressedInWords(
  { event, now }: Occasion<Message>,
  cards: ShownCards,
): WrittenPress | Missed | undefined {
  const readDay = dayIn(dayAt(now));
  const seen = cards.seenBy(event, now);
  for (const pressable of seen) {
    const press = writtenPress(pressable, event.text, readDay);
    if (press) return press;
  }
  const words = pressNamed(event.text);
  if (words === undefined || words.length > longestTitle) return undefined;
  const titles = seen.flatMap(({ buttons }) => buttons.map(({ title }) => title));
  return {
    words,
    titles: [...new Set(titles)].filter((title) => title.length <= easyTitle).slice(0, mostTitles),
  };
}

/** Characters that may stand on a button; more is a sentence of its own. */
const longestTitle = 80;
/** Titles that are named to who missed one: written without effort, and few enough to be read. */
const easyTitle = 40;
const mostTitles = 8;

const asking = z.object({ verb: z.literal('ask'), data: z.object({ question, locale }) });

/**
 * Does what pressing a button would, for those whose client cannot: guests, and wherever cards are blocked. What comes of
 * it is a post of its own; where others read along it is what everybody may see. `undefined` for a button that is not
 * known any more.
 */
export async function onWrittenPress(
  occasion: Occasion<Message>,
  press: WrittenPress | Missed,
  memories: ShortMemories,
): Promise<Reply | undefined> {
  const { event, register, now } = occasion;
  const today = dayAt(now);
  if ('titles' in press)
    return noticing({ kind: 'no-such-button', ...press }, 'clarify', event.locale ?? 'da', today);
  if ('missing' in press)
    return noticing({ kind: 'no-such-choice', ...press }, 'clarify', event.locale ?? 'da', today);
  const asked = asking.safeParse(press).data;
  if (asked && event.place.kind !== 'personal') {
    const said = { ...occasion, locale: asked.data.locale };
    const here = askedHere(asked.data.question, said);
    memories.of(register).note(keyOf(event), asked.data.question, now);
    const shown = (offers?: Parameters<Parameters<typeof withOffers>[2]>[0]): Reply =>
      answering(register, here, said.locale, today, null, undefined, offers, besideOf(said));
    return withheld(here, said) ?? withOffers(here, said, shown);
  }
  const { text: _words, mentioned: _people, ...rest } = event;
  const reply = await onAction({ ...occasion, event: { ...rest, ...press, kind: 'action' } }, memories);
  if (!reply) return undefined;
  const { everyone, ...own } = reply;
  if (!everyone || event.place.kind === 'personal') return own;
  return { ...own, ...spoken(everyone.card), summary: everyone.announcement ?? everyone.summary };
}
