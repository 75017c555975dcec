import { evidenceOf } from './citations';
import { aboutDecisions } from './decisions';
import { agendaInitiatives } from './filters';
import { idsOf, type Query } from './found';
import { decisionLine, meetingLine } from './lines';

/** One meeting with its agenda and what was decided at it. */
export const meeting: Query<'meeting'> = (known, question) => {
  const { register } = known;
  const record = register.meeting.get(question.meeting);
  if (!record) return undefined;
  const line = meetingLine(known, record);
  const decisions = [...register.decision.values()]
    .filter((decision) => decision.meeting === record.id && decision.kind === 'decision')
    .map((decision) => decisionLine(known, decision));
  const named = agendaInitiatives(record).map((id) => ({ id }));
  return {
    found: true,
    about: {
      meetings: [record.id],
      initiatives: idsOf(named),
      decisions: aboutDecisions(decisions).decisions,
      bodies: line.body?.kind === 'body' ? [line.body.id] : [],
    },
    evidence: evidenceOf([record, ...record.agenda, ...decisions.map(({ decision }) => decision)]),
    payload: { meeting: line, decisions },
  };
};
