import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { pressableOf } from '../cards/pressable';
import { wording } from '../cards/wording';
import { dayAt } from '../domain/day';
import { understandAll } from '../language/several';
import { ask } from '../queries/ask';
import type { Question } from '../queries/question';
import { askedAbout } from './asked-about';
import type { Event } from './event';
import type { ShortMemories } from './memory';
import { nextQuestions } from './next-questions';
import type { Occasion } from './occasion';
import { keyOf } from './on-message';
import { partiesOf, personOf } from './own-parties';
import { readerFor } from './readers';
import type { Reply } from './reply';

/** Teams shows no more. */
const most = 3;
/** Characters that are read at a glance. */
const longest = 80;
/** So many are read in one stretch, at a few milliseconds each; then whoever waits has a turn. */
const inOneStretch = 4;

/** Whether what was said leads on to other questions: a form, a refusal or a question back waits for something else. */
const leadsOn = ({ outcome, isForm }: Reply): boolean =>
  !isForm && (outcome === 'answer' || outcome === 'none' || outcome === 'out-of-scope');

type Said = Occasion<Extract<Event, { kind: 'message' | 'installed' }>>;

/** A reply with what may be asked next. */
export async function leadingOn<R extends Reply | undefined>(
  reply: R,
  occasion: Said,
  memories: ShortMemories,
): Promise<R> {
  const suggested = reply ? await suggestedAfter(reply, occasion, memories) : [];
  return suggested.length > 0 ? { ...reply, suggested } : reply;
}

/**
 * What somebody may want to write next in their own chat, in their language. Each was read just now as it is meant, and
 * has an answer; none asks what a button of the card does.
 */
async function suggestedAfter(
  reply: Reply,
  { event, register, now }: Said,
  memories: ShortMemories,
): Promise<readonly string[]> {
  if (event.place.kind !== 'personal' || !leadsOn(reply) || register.initiative.size === 0) return [];
  const { locale, card, answers } = reply;
  const today = dayAt(now);
  const reader = await readerFor(register, today);
  const circumstances = {
    today,
    previous: memories.of(register).last(keyOf(event), now),
    locale,
    own: partiesOf(register, event.actor),
    me: personOf(event.actor),
  };
  const onCard = pressableOf(card).buttons.map(({ data }) => data.question);
  const known: unknown[] = [...onCard, ...answers.map(({ question }) => question)];
  const reads = (words: string): Question | undefined => {
    const [one, ...others] = understandAll(words, reader, circumstances);
    if (!one || others.length > 0 || one.understanding.outcome !== 'question') return undefined;
    return one.understanding.unused?.length ? undefined : one.understanding.question;
  };
  const words = wording(locale, today);
  const suggested: string[] = [];
  let tried = 0;
  for (const answer of answers.length > 0 ? answers : [undefined])
    for (const next of nextQuestions(answer, answer ? askedAbout(answer, register, locale) : {}, words)) {
      if (suggested.length === most) return suggested;
      if (next.words.length > longest) continue;
      tried += 1;
      if (tried % inOneStretch === 0) await breathe();
      const read = reads(next.words);
      if (!read || !next.isMeant(read) || known.some((one) => isDeepStrictEqual(one, read))) continue;
      if (!ask(register, read, { today }).found) continue;
      known.push(read);
      suggested.push(next.words);
    }
  return suggested;
}
