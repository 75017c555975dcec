import type * as Several from '../../src/language/several';
import type { Question } from '../../src/queries/question';
import { seedReader } from '../support/reader';
import { everyWording } from './every-wording';
import { markedRoom, type Place } from './marked-room';
import { withoutNames } from './without-names';

/** The files that decide what is asked, once it is known what was said. */
const holdRules = (file: string): boolean =>
  /^(shapes\/|doubtful-|(understand|several|which-place|unread|denials|follow-up|varied|variable|said|shifted|leaning|neighbours|pointers|unused(?:-time)?)\.ts)/.test(
    file,
  );

/** What is reached by which wordings, names and times left out of them. */
export interface Reached {
  places: (Place & { wordings: string[] })[];
  questions: { question: Question; wording: string }[];
}

/** Reads every wording, and keeps which rules it passed and what it was read as. */
export function reached(): Reached {
  const room = markedRoom('src/language', holdRules);
  const { understandAll } = room.load('several.ts') as typeof Several;
  const wordings = room.places.map(() => new Set<string>());
  const questions: Reached['questions'] = [];
  const asked = new Map<string, Question>();
  room.passed();
  for (const { text, today, previous, id, after, me } of everyWording()) {
    const before = previous ?? (after === undefined ? undefined : asked.get(after));
    const read = understandAll(text, seedReader(today), { today, previous: before, locale: 'da', me });
    const wording = withoutNames(text, read);
    const understood = read.flatMap(({ understanding }) =>
      understanding.outcome === 'question' ? [understanding.question] : [],
    );
    questions.push(...understood.map((question) => ({ question, wording })));
    const last = understood.at(-1) ?? before;
    if (id && last) asked.set(id, last);
    for (const place of room.passed()) wordings[place]?.add(wording);
  }
  const places = room.places.map((place, at) => ({ ...place, wordings: [...(wordings[at] ?? [])] }));
  return { places, questions };
}
