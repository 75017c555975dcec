import type { MissedAsked } from '../cards/acts';
import { renderSynonymForm } from '../cards/render-form';
import type { SynonymDraft } from '../cards/synonym-form';
import { isSecretariat } from '../commands/rights';
import { dayAt } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import { withMasks } from '../domain/masking';
import { inLocale } from '../domain/prose';
import type { Slots } from '../language/slots';
import { explain } from '../language/understand';
import { type Said, saying, showing } from './occasion';
import { readerFor } from './readers';
import type { Reply } from './reply';

/** Reads kept words as the register is now; what was masked says nothing. */
export async function reread({ register, now, locale }: Said, text: string) {
  const today = dayAt(now);
  const words = withMasks(text, () => '');
  const reader = await readerFor(register, today);
  return { words, reader, ...explain(words, reader, { today, previous: undefined, locale }) };
}

/** The form that teaches a word, with the words of the question that name something. */
export async function openSynonym(said: Said, asked: MissedAsked): Promise<Reply> {
  const { desk, event, register } = said;
  if (!desk || !isSecretariat(desk.actorOf(event.actor, register)))
    return saying({ kind: 'secretariat-only' }, said);
  const { words, slots } = await reread(said, asked.text);
  const synonym = namingStretch(slots) ?? words;
  return formFor(said, { asked, op: desk.newOp(), synonym, initiative: undefined, problem: undefined });
}

/** The stretch of an utterance that does not merely ask: what a name may be found in. */
function namingStretch({ folded, content, cues, words }: Slots): string | undefined {
  // "Football" in "football pitch" is a name here, whatever else it turns away.
  const strange = cues.flatMap(({ value, from, to }) => (value === 'foreign' ? words.slice(from, to) : []));
  const naming = [...content, ...strange];
  if (naming.length === 0) return undefined;
  const start = Math.min(...naming.map((word) => word.start));
  const end = Math.max(...naming.map((word) => word.end));
  return folded.original.slice(folded.at[start], folded.at[end]);
}

/** The form with a draft, and every initiative there is to choose: what the question may be about comes first. */
export async function formFor(said: Said, draft: Omit<SynonymDraft, 'choices'>): Promise<Reply> {
  const { now, locale } = said;
  const order = new Intl.Collator(locale === 'da' ? 'da-DK' : 'en-GB').compare;
  const { slots, reader } = await reread(said, draft.asked.text);
  const likely: InitiativeId[] = slots.topics.slice(0, 5).map(({ id }) => id);
  const rank = (id: InitiativeId): number => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  const choices = [...reader.vocabulary.initiatives].sort(
    (a, b) => rank(a.id) - rank(b.id) || order(inLocale(a.title, locale), inLocale(b.title, locale)),
  );
  return showing(renderSynonymForm({ ...draft, choices }, locale, dayAt(now)), locale);
}
