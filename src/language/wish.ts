import { bothMeant } from './both-meant';
import { tellsOfCalendar } from './calendar-wish';
import { wishesForChange } from './command-wish';
import { digestForm, tellsOfDigest } from './digest-wish';
import { formMeant, opensWithEnd, tellsEnd } from './form-meant';
import { isInside } from './found';
import type { PhraseHit } from './phrases';
import { tellsOfReminders } from './reminder-wish';
import { isSaid } from './says';
import type { Asked } from './shapes/shape';
import { topicOf } from './shapes/topic';
import type { Slots } from './slots';
import { tellsApproval } from './told-approval';
import { tellsRule } from './told-rule';
import type { Wish } from './understanding';
import { type Meaning, wishBook } from './wish-book';
import { wishForms } from './wish-forms';
import { meansMeeting, tellsOfMeeting } from './wish-meeting';
import { freeText } from './wish-text';
import { wishWith } from './wish-values';
import type { Said, Thing } from './wish-words';
import type { Word } from './words';

/** The words before a colon: what comes after it is what is to be written. */
function headOf({ folded, words }: Slots): Word[] {
  const colon = folded.text.search(/:(?!\d)/);
  const head = colon < 0 ? words : words.filter(({ end }) => end <= colon);
  return head.length > 0 ? head : [...words];
}

/** A verb may stand apart from its particle ("slå rygestop og kampagnen sammen"). */
const hitsIn = (words: readonly Word[]): PhraseHit<Meaning>[] => wishBook.find(words, true, () => true);
const meaningsOf = (words: readonly Word[]): Meaning[] => hitsIn(words).flatMap(({ values }) => values);

function saidIn(slots: Slots): Said {
  const head = headOf(slots);
  // "Under implementering" is a phase, and names no implementation.
  const phrases = slots.phases.filter(({ from, to }) => to - from > 1);
  const meanings = hitsIn(head)
    .filter((hit) => !isInside(hit, phrases))
    .flatMap(({ values }) => values);
  const all = meaningsOf(slots.words);
  const first = <M extends Meaning['as']>(as: M, among = all) =>
    among.find((meaning): meaning is Extract<Meaning, { as: M }> => meaning.as === as);
  return {
    deeds: meanings.flatMap((one) => (one.as === 'deed' ? [one.deed] : [])),
    things: meanings.flatMap((one) => (one.as === 'thing' ? [one.thing] : [])),
    signal: first('signal')?.signal,
    outcome: outcomeIn(slots.words),
    every: first('every', meanings)?.every,
    headWords: head.length,
    text: freeText(slots, head),
  };
}

/** "Godkendt med ændringer" says more than "godkendt". */
const outcomeIn = (words: readonly Word[]): Said['outcome'] =>
  hitsIn(words)
    .flatMap(({ from, to, values }) =>
      values.flatMap((one) => (one.as === 'outcome' ? [{ outcome: one.outcome, length: to - from }] : [])),
    )
    .sort((a, b) => b.length - a.length)[0]?.outcome;

/** Nouns that begin a wish by themselves, with what is to be written behind a colon ("opgave til alle klynger: …"). */
const beginning: ReadonlySet<Thing> = new Set<Thing>(['task', 'milestone', 'decision', 'order', 'item']);
const colonEarly = /^[^?:]{3,120}:\s*\S+\s+\S/;

/** Does an utterance name a thing to be made and, behind a colon, what is to be written in it? */
function namesWhatToMake(slots: Slots): boolean {
  if (!colonEarly.test(slots.folded.text)) return false;
  const [first, second] = [0, 1].map(
    (at) => wishBook.find(headOf(slots).slice(at, at + 1), true)[0]?.values ?? [],
  );
  const isThing = (values: readonly Meaning[] = []) =>
    values.some((one) => one.as === 'thing' && beginning.has(one.thing));
  return isThing(first) || (isThing(second) && first?.some(({ as }) => as === 'deed') === true);
}

/**
 * Does an utterance wish for a change though its verb asks for other things, too ("lav", "giv", "gør"): does it
 * begin with a deed that a form is there for?
 */
function beginsWithDeed(slots: Slots): boolean {
  const opening = hitsIn(slots.words)
    .filter(({ from, exact }) => from === 0 && exact)
    .flatMap(({ values }) => values.flatMap((one) => (one.as === 'deed' ? [one.deed] : [])));
  // "Finished initiatives under prevention" are asked for.
  if (slots.phases.some(({ from, to }) => from === 0 && isSaid(slots.words[to]?.text ?? '', 'plural-end')))
    return false;
  // "Lav en liste over …"; not "spring ugebrevet over".
  if (slots.has('list') && !opening.includes('skip')) return false;
  const said = saidIn(slots);
  const { deeds: done, things: named } = said;
  const digest = digestForm({ ...said, deeds: opening }, slots);
  if (digest !== undefined) return true;
  if (opening.includes('undo')) return true;
  // "Slå rygestop og kampagnen sammen": the verb shows only with its particle.
  if (slots.topics.length > 0 && done.some((deed) => deed === 'merge' || deed === 'split')) return true;
  if (slots.topics.length > 0 && opening.includes('link')) return true;
  if (opensWithEnd(opening, said, slots)) return true;
  const begun = done.filter((deed) => opening.includes(deed));
  return wishForms.some(
    ([with_, thing]) => named.includes(thing) && with_.some((deed) => begun.includes(deed)),
  );
}

/** "Rygestop er godkendt i Norddjurs, registrér det": told first, and then what to do with it. */
const order = /,\s*([a-z]+)(?:\s+[a-z]+){0,2}[\s.!]*$/;
function endsWithDeed({ folded, words }: Slots): boolean {
  const [, verb] = order.exec(folded.text) ?? [];
  const word = words.findLast(({ text }) => text === verb);
  return word !== undefined && wishesForChange([word, word]);
}

/** Does an utterance wish for a change that a form is there for? */
export const wishesForForm = (asked: Asked): boolean =>
  namesWhatToMake(asked.slots) ||
  beginsWithDeed(asked.slots) ||
  endsWithDeed(asked.slots) ||
  tellsOfMeeting(asked.slots) ||
  tellsOfCalendar(saidIn(asked.slots), asked.slots) ||
  tellsOfDigest(saidIn(asked.slots), asked.slots) ||
  tellsOfReminders(saidIn(asked.slots), asked.slots) ||
  tellsApproval(asked) ||
  tellsRule(asked.slots) ||
  tellsEnd(saidIn(asked.slots), asked.slots);

/** The form somebody wants to fill in, with what they said of it; nothing where it is not clear which. */
export function wishOf(asked: Asked): Wish | undefined {
  const { slots } = asked;
  const said = saidIn(slots);
  const topic = topicOf(asked);
  const both = said.deeds.includes('merge') ? bothMeant(asked) : [];
  const initiative = both[0] ?? (topic.kind === 'one' ? topic.id : undefined);
  if (said.deeds.length === 0 && namesWhatToMake(slots)) said.deeds.push('make');
  const isThere = slots.dates.mentions.some(({ meeting }) => meeting !== undefined);
  if (tellsOfMeeting(slots)) said.deeds.push(isThere ? 'move' : 'make');
  if (said.things.length === 0 && initiative === undefined && (isThere || meansMeeting(said, asked)))
    said.things.push('meeting');
  if (tellsRule(slots)) {
    said.deeds.push('change');
    said.things.unshift('rule');
  }
  const form = formMeant(said, slots, initiative !== undefined, tellsApproval(asked));
  return form === undefined ? undefined : wishWith(form, said, asked, initiative);
}
