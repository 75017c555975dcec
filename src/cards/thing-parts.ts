import { milestoneId, taskId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { type RecordType, recordOfDocument } from '../domain/record';
import type { Reported } from '../domain/source';
import type { ChangeLine } from '../queries/answer';
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

/** Opens the task or date that was changed; of several made at once none. */
export function openingThing([one, ...others]: ChangeLine['documents'], wording: Wording): Ask | undefined {
  const isOne = one && (others.length === 0 || !one.created);
  const named = isOne ? recordOfDocument(one.document) : undefined;
  const asked = named && questionAbout(named);
  return one?.subject && asked && opening(clip(wording.name(one.subject), 60), asked, wording);
}

function questionAbout({ type, id }: { type: RecordType; id: string }): Question | undefined {
  if (type === 'task') return { kind: 'task', task: taskId.parse(id) };
  return type === 'milestone' ? { kind: 'milestone', milestone: milestoneId.parse(id) } : undefined;
}

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
