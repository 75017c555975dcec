import type { Initiative } from '../domain/initiative';
import type { Reported } from '../domain/source';
import type { Aspect, Question } from '../queries/question';
import { ask, opening } from './buttons';
import { type Ask, type Group, group, line } from './card';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/** Lines shown of one group on the card of a thing. */
export const mostLines = 6;

/** The initiatives a thing belongs to, each opened by its line. */
export const initiativeGroup = (
  initiatives: readonly Initiative[],
  aspect: Aspect,
  wording: Wording,
): Group =>
  group(
    wording.count('label.of-initiatives', initiatives.length),
    initiatives.slice(0, mostLines).map(({ id, title }) => {
      const name = wording.name(title);
      return line({
        title: name,
        open: opening(name, { kind: 'initiative', initiative: id, aspect }, wording),
      });
    }),
  );

/** "Oprettet af Signe Eksempel 31. oktober 2023"; nothing for what a document says. */
export const reportedNote = (reported: Reported | undefined, wording: Wording): string =>
  reported
    ? wording.text('thing.reported', {
        name: clip(reported.by, 80),
        when: longDay(reported.on, wording.locale),
      })
    : '';

/** Who changed a thing, and the same fact of its first initiative. */
export function thingButtons(
  thing: string,
  [first]: readonly Initiative[],
  aspect: 'tasks' | 'dates',
  wording: Wording,
): (Ask | undefined)[] {
  const about: Question | undefined = first && { kind: 'initiative', initiative: first.id, aspect };
  return [
    about && ask(wording.text(`button.all-${aspect}`), about, wording),
    ask(wording.text('button.who-changed'), { kind: 'history', thing }, wording),
  ];
}
