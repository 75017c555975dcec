import { calledIn } from '../domain/called';
import type { BodyId, InitiativeId } from '../domain/ids';
import type { Meeting } from '../domain/meeting';
import { partyOf } from '../domain/register';
import type { AgendaGap, Payloads } from './answer';
import { comingMeetings } from './calendar';
import type { Query } from './found';
import { initiative } from './initiative';
import { agendaLines, meetingLine } from './lines';
import { nextToMeet } from './status-document';

/** One initiative as an item on an agenda: all that is known of it, where it is to be taken up, and what is lacking. */
export const agendaItem: Query<'agenda-item'> = (known, question) => {
  const { register, links, filesInChat } = known;
  const found = initiative(known, {
    kind: 'initiative',
    initiative: question.initiative,
    aspect: 'history',
    also: ['description', 'decisions', 'orders', 'dates', 'next'],
  });
  if (!found) return undefined;
  const coming = comingMeetings(known);
  const naming = coming.filter((meeting) => itemIn(meeting, question.initiative));
  const id =
    question.body ?? (naming[0]?.body as string | undefined as BodyId | undefined) ?? nextToMeet(known);
  const body = partyOf(register, id);
  if (!body) return undefined;
  const isOurs = (meeting: Meeting): boolean => meeting.body === body.id;
  const meeting = naming.find(isOurs) ?? coming.find(isOurs);
  const item = meeting && itemIn(meeting, question.initiative);
  const [line] = item ? agendaLines(register, [item]) : [];
  const shown = {
    body,
    called: calledIn(register, id),
    facts: found.payload,
    meeting: meeting && meetingLine(known, meeting),
    item: line,
  };
  return {
    found: true,
    about: {
      initiatives: [question.initiative],
      bodies: [id],
      meetings: meeting ? [meeting.id] : [],
    },
    evidence: [...found.evidence, ...(item?.evidence ?? [])],
    payload: {
      ...shown,
      gaps: gapsIn(shown),
      files: filesInChat
        ? 'chat'
        : links && {
            docx: links.to({
              kind: 'document',
              document: 'agenda-item',
              format: 'docx',
              locale: links.locale,
              body: id,
              asOf: known.today,
              initiative: question.initiative,
            }),
          },
    },
  };
};

/** What a meeting takes up of an initiative, unless another meeting took it over. */
const itemIn = ({ agenda }: Meeting, id: InitiativeId) =>
  agenda.find(({ initiatives, movedTo }) => initiatives.includes(id) && movedTo === undefined);

function gapsIn({
  facts,
  meeting,
  item,
}: Pick<Payloads['agenda-item'], 'facts' | 'meeting' | 'item'>): AgendaGap[] {
  const lacks: Record<AgendaGap, boolean> = {
    wanted: item === undefined,
    description: facts.description === undefined,
    status: facts.status === undefined,
    lead: facts.lead.length === 0,
    meeting: meeting === undefined,
  };
  return (Object.keys(lacks) as AgendaGap[]).filter((gap) => lacks[gap]);
}
