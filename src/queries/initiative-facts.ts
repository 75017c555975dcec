import type { NamedParty } from '../domain/body';
import type { Evidence } from '../domain/source';
import type { About, Payloads } from './answer';
import { evidenceOf } from './citations';
import { idsOf } from './found';

/** What is known of an initiative, before it is said what is missing. */
export type InitiativeFacts = Omit<Payloads['initiative'], 'asked' | 'missing'>;

/** Tasks that a source calls open or ongoing. */
export const openTasks = ({ tasks }: InitiativeFacts) =>
  tasks.filter(({ task }) => task.state === 'open' || task.state === 'ongoing');

/** Dates still to come that nothing has overtaken. */
export const comingDates = ({ dates }: InitiativeFacts) =>
  dates.filter(({ past, milestone }) => !past && milestone.superseded === undefined);

/** Meetings still to come. */
export const comingMeetings = ({ meetings }: InitiativeFacts) =>
  meetings.filter(({ past, meeting }) => !past && ['planned', 'expected'].includes(meeting.state));

/** The ids of dates, meetings and tasks that are shown. */
export const shownDates = (lines: InitiativeFacts['dates']) => idsOf(lines.map(({ milestone }) => milestone));
export const shownMeetings = (lines: InitiativeFacts['meetings']) =>
  idsOf(lines.map(({ meeting }) => meeting));
export const shownTasks = (lines: InitiativeFacts['tasks']) => idsOf(lines.map(({ task }) => task));

/** The ids of the decisions, and of the bodies that made them. */
export const shownDecisions = ({ decisions }: InitiativeFacts): Partial<About> => ({
  decisions: idsOf(decisions.map(({ decision }) => decision)),
  bodies: idsOf(decisions.flatMap(({ body }) => (body?.kind === 'body' ? [body] : []))),
});

/** The ids of parties, by what they are. */
export function shownParties(parties: readonly NamedParty[]): Partial<About> {
  const of = (kind: NamedParty['kind']) => idsOf(parties.filter((party) => party.kind === kind));
  return { bodies: of('body'), clusters: of('cluster'), municipalities: of('municipality') };
}

/** The parties of several lists of lines. */
export const named = (...lists: readonly { party: NamedParty }[][]) => lists.flat().map(({ party }) => party);

/** Where it stands who takes part, and what is in doubt about it. */
export const partyEvidence = ({
  lead,
  involved,
  places,
  uncertainPlaces,
}: InitiativeFacts): readonly Evidence[] => [
  ...evidenceOf([...lead, ...involved].map(({ involvement }) => involvement)),
  ...evidenceOf([...places, ...uncertainPlaces].flatMap(({ place }) => [place, place.doubt])),
];
