import { partyOf, type Register } from '../domain/register';
import type { Payloads } from './answer';
import { comingMeetings } from './calendar';
import type { Known } from './known';
import { meetingLine } from './lines';
import type { QuestionOf } from './question';

/** The bodies that decide what the whole collaboration does. */
export const deciding: readonly string[] = ['ssg', 'ssu'];

/** Bodies whose next meeting is told. */
const mostMeetings = 3;

/** The next meeting of each body asked about, the soonest first; without one, of those that decide. */
export function nextMeetings(
  known: Known,
  { bodies }: QuestionOf<'weekly-digest'>,
): Pick<Payloads['weekly-digest'], 'meetings' | 'unplanned'> {
  const { register } = known;
  const coming = comingMeetings(known);
  const asked = [...new Set<string>(bodies ?? deciding)]
    .filter((id) => register.body.has(id))
    .slice(0, mostMeetings);
  const found = asked.map((id) => {
    const meeting = coming.find(({ body }) => body === id);
    return { called: calledIn(register, id), meeting: meeting && meetingLine(known, meeting) };
  });
  return {
    meetings: found
      .flatMap(({ called, meeting }) => (meeting ? [{ called, meeting }] : []))
      .sort((a, b) => coming.indexOf(a.meeting.meeting) - coming.indexOf(b.meeting.meeting)),
    unplanned: found.flatMap(({ called, meeting }) => (meeting ? [] : [called])),
  };
}

/** The short name of a body. */
export const calledIn = (register: Register, id: string): string =>
  register.body.get(id)?.abbreviations[0] ?? partyOf(register, id)?.name.da ?? id;
