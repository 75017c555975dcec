import type { Day } from '../../domain/day';
import type { InitiativeId, PartyId, PersonId } from '../../domain/ids';
import type { Prose } from '../../domain/prose';
import type { Period } from '../../domain/span';
import type { Question } from '../../queries/question';
import type { DateMention } from '../dates/read-dates';
import type { Reader } from '../reader';
import type { Slots } from '../slots';
import type { Understanding } from '../understanding';
import type { Word } from '../words';

/** The part of an understanding that a shape decides. */
export type Reading = Understanding extends infer U
  ? U extends { outcome: string }
    ? Omit<U, 'locale' | 'mentions' | 'when'>
    : never
  : never;

/** What a shape looks at. `inherited` is the initiative the conversation is about, where the utterance leans on it. */
export interface Asked {
  slots: Slots;
  reader: Reader;
  today: Day;
  previous: Question | undefined;
  inherited: InitiativeId | undefined;
  /** The utterance leans on what was last asked ("og …", "hvad med …"). */
  leaning: boolean;
  /** The parties the asker belongs to; none where the register does not name the asker. */
  own: readonly PartyId[];
  /** The asker, where the activity names them by id. */
  me: PersonId | undefined;
}

/** Recognises one kind of question, or leaves the utterance to the next shape. */
export type Shape = (asked: Asked) => Reading | undefined;

export const asking = (question: Question): Reading => ({ outcome: 'question', question });

/** The period of a date mention, with the words it was said in. */
export const periodOf = ({ span, text }: DateMention): Period => ({ ...span, words: text.slice(0, 200) });

/** Words as they were typed. */
export const wordsSaid = ({ folded }: Pick<Slots, 'folded'>, words: readonly Word[]): string =>
  words.map(({ start, end }) => folded.original.slice(folded.at[start] ?? 0, folded.at[end] ?? 0)).join(' ');

/** The words that name a topic, as they were typed. */
export const saidTopic = (slots: Slots): string => wordsSaid(slots, slots.content);

/** A label in both languages for an initiative. */
export function titleOf(reader: Reader, id: InitiativeId): Prose {
  return reader.vocabulary.initiatives.find((initiative) => initiative.id === id)?.title ?? { da: id };
}

/** An initiative and everything below it. */
export function familyOf(reader: Reader, id: InitiativeId): InitiativeId[] {
  const family = [id];
  for (const member of family)
    family.push(
      ...reader.vocabulary.initiatives.filter(({ parent }) => parent === member).map((child) => child.id),
    );
  return [...new Set(family)];
}

/** Omits keys whose value is undefined or an empty list, so that questions stay small. */
export function lean<T extends Record<string, unknown>>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}
