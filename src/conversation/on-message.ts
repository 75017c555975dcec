import { type Day, dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import { understandAll } from '../language/several';
import type { Understanding } from '../language/understanding';
import { inWords } from './correct';
import type { Event } from './event';
import { askedHere } from './here';
import type { ShortMemories } from './memory';
import { keepMissed, listMissed } from './missed';
import { noticeOf } from './notices';
import { besideOf, type Occasion } from './occasion';
import { partiesOf, personOf } from './own-parties';
import { withheld } from './people';
import { continuePlan } from './plan/on-plan-act';
import { readerFor } from './readers';
import { answering, noticing, together } from './replies';
import type { Reply } from './reply';
import { withOffers } from './shared';
import { onWish } from './wish';

/** Characters of one message that are read; a longer one is asked to be shortened. */
export const longestMessage = 4_000;

type Message = Extract<Event, { kind: 'message' }>;

/** What is said to what somebody wrote. */
export async function onMessage(occasion: Occasion<Message>, memories: ShortMemories): Promise<Reply> {
  const { event, register, now } = occasion;
  const today = dayAt(now);
  const fallback = event.locale ?? 'da';
  const text = wordless(event.text.trim(), fallback);
  if (!/[\p{L}\p{N}]/u.test(text)) return noticing({ kind: 'empty-message' }, 'clarify', fallback, today);
  if (text.length > longestMessage)
    return noticing({ kind: 'too-long', limit: longestMessage }, 'clarify', fallback, today);
  if (register.initiative.size === 0) return noticing({ kind: 'empty-register' }, 'none', fallback, today);
  const reader = await readerFor(register, today);
  const memory = memories.of(register);
  const key = keyOf(event);
  const circumstances = {
    today,
    previous: memory.last(key, now),
    locale: fallback,
    own: partiesOf(register, event.actor),
    me: personOf(event.actor),
  };
  const replies = understandAll(text, reader, circumstances).map((read): Reply | Promise<Reply> => {
    const understanding = inChosen(read.understanding, occasion);
    const { locale } = understanding;
    if (understanding.outcome === 'answer-language') return inLanguage(understanding, occasion);
    if (understanding.outcome === 'missed-questions') return listMissed({ ...occasion, locale });
    if (understanding.outcome === 'plan-import') return continuePlan({ ...occasion, locale });
    if (understanding.outcome === 'question') {
      const { question: asked, unused = [] } = understanding;
      memory.note(key, asked, now);
      const said = { ...occasion, locale };
      const question = askedHere(asked, said);
      const kept = withheld(question, said);
      if (kept) return kept;
      const when = whenOf(understanding);
      const utterance = { ...read, unused };
      return withOffers(question, said, (offers) =>
        answering(register, question, locale, today, when, utterance, offers, besideOf(said)),
      );
    }
    const wished = understanding.outcome === 'action' && onWish({ ...occasion, locale }, understanding);
    return wished || notRead(understanding, text, occasion, today);
  });
  return together((await Promise.all(replies)) as [Reply, ...Reply[]]);
}

/** Pictures people say thanks with. */
const thanking = /[👍👏👌🙏💪🎉🎊🥳🤩😍😀😃😄😁😊🙂⭐🌟✅💚💙💛🧡💜❤]/u;

/** A mention and nothing else is a call, and a picture by itself may be thanks: the words for it. */
function wordless(text: string, locale: Locale): string {
  if (text === '') return locale === 'da' ? 'hej' : 'hello';
  const isThanks = thanking.test(text) && !/[\p{L}\p{N}]/u.test(text);
  return isThanks ? (locale === 'da' ? 'tak' : 'thanks') : text;
}

/** Whoever chose a language is answered in it, whichever they write in. */
const inChosen = (read: Understanding, { spoken }: Occasion): Understanding =>
  spoken?.chosen && read.outcome !== 'answer-language' ? { ...read, locale: spoken.chosen } : read;

/** From now on somebody is answered in a language, or again in the one they write in. */
async function inLanguage(
  { to, locale }: Extract<Understanding, { outcome: 'answer-language' }>,
  { spoken, register, now }: Occasion,
): Promise<Reply> {
  const isChosen = to !== 'as-written';
  await spoken?.choose(isChosen ? to : undefined);
  const topic = isChosen ? 'language' : 'own-language';
  return answering(register, { kind: 'help', topic }, locale, dayAt(now), null);
}

/** What is said to what was read as no question. */
function notRead(
  understanding: Exclude<
    Understanding,
    { outcome: 'question' | 'missed-questions' | 'answer-language' | 'plan-import' }
  >,
  text: string,
  occasion: Occasion<Message>,
  today: Day,
): Reply {
  const { locale } = understanding;
  const kept = keepMissed(understanding, occasion);
  const [notice, outcome] = noticeOf(understanding, text, inWords(occasion.register, today, locale), kept);
  return noticing(notice, outcome, locale, today, whenOf(understanding));
}

const whenOf = ({ when }: Understanding): Reply['when'] =>
  when && { from: when.from, to: when.to, text: when.words ?? '' };

/** What was asked is each person's own, in each place. */
export const keyOf = ({ place, actor }: Event): string => `${place.id}\n${actor.id}`;
