import type * as Several from '../../src/language/several';
import type { Question } from '../../src/queries/question';
import { seedReader } from '../support/reader';
import { everyWording } from './every-wording';
import { markedRoom, type Place } from './marked-room';
import { withoutNames } from './without-names';

export interface Reached extends Place {
  wordings: string[];
}

/** The files that decide what is asked, once it is known what was said. */
const holdRules = (file: string): boolean =>
  /^(shapes\/|(understand|several|follow-up|varied|said|shifted|leaning|neighbours|doubtful-time|doubtful-words|unused-time)\.ts)/.test(
    file,
  );

/** By which wordings each place of the rules is reached, names and times left out of them. */
export function reached(): Reached[] {
  const room = markedRoom('src/language', holdRules);
  const { understandAll } = room.load('several.ts') as typeof Several;
  const wordings = room.places.map(() => new Set<string>());
  const asked = new Map<string, Question>();
  room.passed();
  for (const { text, today, previous, id, after } of everyWording()) {
    const before = previous ?? (after === undefined ? undefined : asked.get(after));
    const read = understandAll(text, seedReader(today), { today, previous: before, locale: 'da' });
    const last = read.at(-1)?.understanding;
    const question = last?.outcome === 'question' ? last.question : before;
    if (id && question) asked.set(id, question);
    const wording = withoutNames(text, read);
    for (const place of room.passed()) wordings[place]?.add(wording);
  }
  return room.places.map((place, at) => ({ ...place, wordings: [...(wordings[at] ?? [])] }));
}
