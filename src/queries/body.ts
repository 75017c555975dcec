import type { Body } from '../domain/body';
import type { PartyId } from '../domain/ids';
import { partyOf, type Register } from '../domain/register';
import type { Payloads } from './answer';
import { comingMeetings, heldMeetings } from './calendar';
import { evidenceOf } from './citations';
import { roleOf } from './cut';
import { lastEdit } from './edited';
import { idsOf, type Query } from './found';
import { initiativeLine, meetingLine } from './lines';
import { openTasksOf } from './party-work';
import type { QuestionOf } from './question';

/** A body: what it does, who sits in it, what it works on and when it meets. */
export const body: Query<'body'> = (known, question) => {
  const { register } = known;
  const record = register.body.get(question.body);
  if (!record) return undefined;
  const party = question.body as string as PartyId;
  const [next] = comingMeetings(known).filter((meeting) => meeting.body === party);
  const [last] = heldMeetings(known).filter((meeting) => meeting.body === party);
  const payload: Payloads['body'] = {
    body: record,
    role: roleOf(record),
    people: record.people,
    chair: record.people.find(({ chair }) => chair),
    predecessor: relatedOf(register, record, 'successor-of'),
    successors:
      record.successors.length > 0
        ? record.successors.flatMap((id) => partyOf(register, id) ?? [])
        : [relatedOf(register, record, 'predecessor-of')].filter((one) => one !== undefined),
    nextMeeting: next && meetingLine(known, next),
    lastMeeting: last && meetingLine(known, last),
    initiatives: [...register.initiative.values()]
      .filter(({ involved, actors }) => [...involved.map((each) => each.party), ...actors].includes(party))
      .map((initiative) => initiativeLine(register, initiative)),
    openTasks: openTasksOf(known, party),
    missing: undefined,
    edited: lastEdit(register, 'body', record.id),
  };
  const missing = missingOf(payload, question.aspect);
  return {
    found: missing === undefined && answers(payload, question.aspect),
    about: {
      bodies: [record.id],
      meetings: idsOf([next, last].filter((meeting) => meeting !== undefined)),
      tasks: idsOf(payload.openTasks.map(({ task }) => task)),
      initiatives: idsOf(payload.initiatives.map(({ initiative }) => initiative)),
    },
    evidence: evidenceOf([payload.role, ...record.people, ...(payload.role ? [] : [record])]),
    payload: { ...payload, missing },
  };
};

const missingOf = ({ people, chair }: Payloads['body'], aspect: QuestionOf<'body'>['aspect']) => {
  if (aspect === 'people' && people.length === 0) return 'people';
  return aspect === 'chair' && !chair ? 'chair' : undefined;
};

/** A body that nothing is told about but its name is no answer to what it does or works on. */
function answers(payload: Payloads['body'], aspect: QuestionOf<'body'>['aspect']): boolean {
  const { role, initiatives, openTasks, nextMeeting, lastMeeting } = payload;
  const works = initiatives.length + openTasks.length > 0 || Boolean(nextMeeting ?? lastMeeting);
  return aspect === 'work' ? works : aspect !== 'role' || works || role !== undefined;
}

const relatedOf = (register: Register, { relations }: Body, type: string) => {
  const relation = relations.find((each) => each.type === type);
  return relation && partyOf(register, relation.to);
};
