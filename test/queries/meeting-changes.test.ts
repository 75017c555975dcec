import type { Day } from '../../src/domain/day';
import { initiativeId, meetingId } from '../../src/domain/ids';
import { ask } from '../../src/queries/ask';
import { changing } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const ssu = meetingId.parse('ssu-2023-12-01');
const homeVisits = initiativeId.parse('revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg');

const moved = () => {
  const place = changing();
  place.pass(24 * 60);
  place.changed({
    kind: 'move-meeting',
    meeting: ssg,
    seen: 0,
    day: '2023-11-15' as Day,
    reason: { da: 'Formandskabet er forhindret.' },
  });
  return place;
};
const meetingOn = (place: ReturnType<typeof changing>, today: string, meeting = ssg) => {
  const answer = ask(place.register, { kind: 'meeting', meeting }, { today: today as Day });
  if (answer.kind !== 'meeting') throw new Error(`answered with ${answer.kind}`);
  return answer;
};

test('asked of the day before it was moved, a meeting stands on its old day, with the old deadlines', () => {
  const place = moved();
  expect(meetingOn(place, '2023-10-31').meeting).toMatchObject({
    meeting: { when: { from: '2023-11-08' } },
    deadlines: { paper: '2023-10-18', agenda: '2023-11-01' },
  });
  expect(meetingOn(place, '2023-11-01').meeting).toMatchObject({
    meeting: { when: { from: '2023-11-15' } },
    deadlines: { paper: '2023-10-25', agenda: '2023-11-08' },
  });
});

test('a meeting that is over has no deadlines any more', () =>
  expect(meetingOn(changing(), '2023-11-09').meeting.deadlines).toBeUndefined());

test('a deadline adds a text to its meeting, and no meeting, task or date to what is due', () => {
  const { register } = changing();
  const due = (to: string) =>
    ask(register, { kind: 'due', period: { from: null, to: to as Day } }, { today: '2023-10-31' as Day });
  // The paper of SSU 1/12 is due on 10 November, its agenda goes out on 24 November.
  expect(due('2023-11-30').about.meetings).toEqual([ssg]);
  expect(due('2023-12-01').about.meetings).toEqual([ssg, ssu]);
});

test('what was decided stands on the agenda in words, with the outcome it comes to', () => {
  const place = changing(Date.parse('2023-11-09T08:00:00Z'));
  place.changed({
    kind: 'record-decision',
    meeting: ssg,
    seen: 0,
    item: `${ssg}.1`,
    result: 'postponed',
    text: { da: 'Kommissoriet skal omskrives.' },
    to: ssu,
  });
  const { meeting, decisions } = meetingOn(place, '2023-11-09');
  expect(meeting.agenda[0]).toMatchObject({
    result: 'postponed',
    outcome: { da: 'Kommissoriet skal omskrives.' },
    movedTo: { da: 'SSU 1/12-2023' },
  });
  expect(decisions.map(({ decision }) => decision.result)).toEqual(['postponed']);
  expect(meetingOn(place, '2023-11-09', ssu).meeting.agenda.at(-1)).toMatchObject({
    movedFrom: { da: 'SSG 8/11-2023' },
    initiatives: [{ id: homeVisits }],
  });
});
