import { evidenceOf } from './citations';
import { followedDecision } from './followed';
import { idsOf, type Query } from './found';
import { meetingLine } from './lines';

/** One decision: what was decided of what, by whom and when, and what follows it up. */
export const decision: Query<'decision'> = (known, question) => {
  const { register } = known;
  const record = register.decision.get(question.decision);
  if (!record) return undefined;
  const line = followedDecision(known, record);
  const meeting = record.meeting && register.meeting.get(record.meeting);
  return {
    found: true,
    about: {
      decisions: [record.id],
      initiatives: idsOf(line.initiatives),
      tasks: idsOf(line.tasks.map(({ task }) => task)),
    },
    evidence: evidenceOf([record, ...line.tasks.map(({ task }) => task)]),
    payload: { decision: line, meeting: meeting && meetingLine(known, meeting) },
  };
};
