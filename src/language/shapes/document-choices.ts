import type { BodyId } from '../../domain/ids';
import { dashed } from '../../domain/prose';
import type { Question } from '../../queries/question';
import type { ReadingOption } from '../understanding';
import { decides, exactMeetings, meetingOf } from './calendar';
import { type Asked, lean, type Reading, titleOf } from './shape';

/** Choices at the most; who wants another one says so. */
const most = 4;

/** Which initiative a case is to be written about: what the meeting that is named takes up, else the next meetings. */
export function paperChoices(asked: Asked): Reading {
  const { meetings, bodies } = asked.reader.vocabulary;
  const named = meetings.filter(({ id }) => id === meetingOf(asked));
  const { coming } = exactMeetings(asked, asked.slots.bodies.slice(0, 1));
  const options = (named.length > 0 ? named : coming).flatMap(({ body, title, agenda }) =>
    agenda.map((initiative): ReadingOption => {
      const whose: BodyId | undefined = bodies.find(({ id }) => id === body)?.id;
      return {
        label: dashed(titleOf(asked.reader, initiative), title),
        question: lean({ kind: 'agenda-item' as const, initiative, body: whose }),
      };
    }),
  );
  const once = new Map(options.map((option) => [JSON.stringify(option.question), option]));
  return { outcome: 'clarify', about: 'paper', words: '', options: [...once.values()].slice(0, most) };
}

/** Whose meeting a status document is for: those that decide, who meets next first. */
export function statusOccasions(
  asked: Asked,
  question: Extract<Question, { kind: 'status-document' }>,
): Reading {
  const { coming, past } = exactMeetings(asked, []);
  const bodies = new Set([...coming, ...past.reverse()].map(({ body }) => body));
  const options = [...bodies].flatMap((body) =>
    asked.reader.vocabulary.bodies
      .filter(({ id }) => id === body && decides(asked, id))
      .map(({ id, name }): ReadingOption => ({ label: name, question: { ...question, body: id } })),
  );
  return { outcome: 'clarify', about: 'occasion', words: '', options: options.slice(0, most) };
}
