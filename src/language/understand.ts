import type { Day } from '../domain/day';
import type { PartyId, PersonId } from '../domain/ids';
import type { Locale } from '../domain/prose';
import type { Question } from '../queries/question';
import { inFull } from './abbreviations';
import { answerLanguage, inLanguage } from './answer-language';
import { commandMeant } from './command-meant';
import { tellsOthers, wishesForChange } from './command-wish';
import { doubtfulConditions } from './doubtful-conditions';
import { doubtfulFact } from './doubtful-fact';
import { doubtfulTime } from './doubtful-time';
import { doubtfulTopic } from './doubtful-topic';
import { doubtfulWords } from './doubtful-words';
import { fold } from './fold';
import { followed } from './follow-up';
import { positions } from './found';
import { withoutFrames } from './frames';
import { withJoined } from './joined';
import { withJoinedDenials } from './joined-denials';
import { initiativeOf, isFactOf, leansOn } from './leaning';
import { localeOf } from './locale';
import { mended } from './mended';
import { mentionsOf } from './mentions';
import { nearest } from './nearest';
import { withoutPreamble } from './preamble';
import type { Reader } from './reader';
import { asksForDocument } from './shapes/documents';
import { asksForImport } from './shapes/plan-import';
import { asksForSettings } from './shapes/settings';
import { type Asked, periodOf, type Reading } from './shapes/shape';
import { shapes } from './shapes/shapes';
import { topicOf } from './shapes/topic';
import { readSlots, type Slots } from './slots';
import type { Understanding } from './understanding';
import { unread } from './unread';
import { unusedIn } from './unused';
import { whichPlace } from './which-place';
import { wishesForForm, wishOf } from './wish';
import { wordsOf } from './words';

/** What an utterance is read against: the day, and what the same person last asked in the same place. */
export interface Circumstances {
  today: Day;
  previous: Question | undefined;
  /** The language to take where the words do not tell. */
  locale: Locale;
  /** The parties the asker belongs to, where the register names the asker: what "mine" means. */
  own?: readonly PartyId[];
  /** The asker, where the activity names them by id. */
  me?: PersonId | undefined;
}

const longest = 200; // words that are read

/**
 * Reads an utterance: fold → frames set aside → slips mended → dates, names, topics and cues → the first shape that
 * claims it → or honestly none. Never throws on any text.
 */
export function understand(text: string, reader: Reader, circumstances: Circumstances): Understanding {
  return explain(text, reader, circumstances).understanding;
}

/** An understanding together with what it was drawn from, for those who teach the program words. */
export function explain(
  text: string,
  reader: Reader,
  circumstances: Circumstances,
): { understanding: Understanding; slots: Slots } {
  const folded = fold(text.slice(0, 4000));
  const all = wordsOf(folded).slice(0, longest).map(inFull);
  const command = commandMeant(all, reader);
  if (command !== undefined) return explain(command, reader, circumstances);
  const names = reader.topics.named(all).filter(({ from, to, exact }) => exact && to - from > 1);
  const locale = localeOf(folded, all, new Set(names.flatMap(positions)), circumstances.locale);
  const aside = inLanguage(withoutFrames(withoutPreamble(withJoinedDenials(all), folded.text, reader)));
  const words = aside.words.map((word) => mended(word, reader, aside.words));
  const slots = readSlots(folded, words, locale, reader, circumstances.today);
  const to = answerLanguage(all);
  const understanding = {
    ...(to ? { outcome: 'answer-language', to } : read(slots, reader, circumstances)),
    locale: (to === 'as-written' ? undefined : to) ?? aside.to ?? locale,
    mentions: mentionsOf(slots),
    when: slots.when ? periodOf(slots.when) : null,
  } as Understanding;
  return { understanding, slots };
}

function read(slots: Slots, reader: Reader, { today, previous, own = [], me }: Circumstances): Reading {
  const asked: Asked = { slots, reader, today, previous, own, me, inherited: undefined, leaning: false };
  if (tellsOthers(wordsOf(slots.folded))) return { outcome: 'action', about: undefined };
  // "Skriv en sagsfremstilling" changes nothing in the register.
  const wishes = (wishesForChange(slots.words) && !slots.has('edit-log')) || wishesForForm(asked);
  if (wishes && !asksForDocument(slots) && !asksForImport(slots) && !asksForSettings(asked)) {
    const wish = wishing(asked);
    // "Send ugebrevet": without a time it is to be shown, here and now.
    if (!slots.has('digest') || wish.outcome !== 'action' || wish.wish) return wish;
  }
  asked.leaning = previous !== undefined && (leansOn(slots) || isFactOf(slots, previous));
  const following = previous && followed(asked, previous);
  if (following) return following;
  if (asked.leaning) asked.inherited = initiativeOf(previous);
  const first =
    whichPlace(asked, claimed) ??
    claimed(asked) ??
    (previous && slots.content.length === 0
      ? claimed({ ...asked, inherited: initiativeOf(previous) })
      : undefined);
  if (!first) return unread(asked, claimed);
  const reading = withJoined(asked, first);
  const doubt =
    doubtfulTime(asked, reading) ??
    doubtfulWords(asked, reading) ??
    doubtfulTopic(asked, reading) ??
    doubtfulConditions(asked, reading, () => otherReadings(asked)) ??
    doubtfulFact(asked, reading);
  if (doubt || reading.outcome !== 'question') return doubt ?? reading;
  const unused = unusedIn(asked, reading.question);
  return unused.length > 0 ? { ...reading, unused } : reading;
}

function wishing(asked: Asked): Reading {
  const [topic, wish] = [topicOf(asked), wishOf(asked)];
  // "Bed alle om status": whatever "bed" looks like, none of them is spoken of.
  const isOfOne = topic.kind === 'one' && wish?.form !== 'ask-everybody';
  const about = isOfOne ? nearest(asked, [topic.id])[0] : undefined;
  return { outcome: 'action', about, ...(wish ? { wish } : {}) };
}

function claimed(asked: Asked): Reading | undefined {
  for (const shape of shapes) {
    const reading = shape(asked);
    if (reading) return reading;
  }
  return undefined;
}

/** What each shape makes of it, and what an initiative that is named has to do with it. */
const otherReadings = (asked: Asked): Question[] =>
  shapes.flatMap((shape) => {
    const reading = shape(asked);
    return reading?.outcome === 'question' && reading.question.kind !== 'help' ? [reading.question] : [];
  });
