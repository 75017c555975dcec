import type { Day } from '../domain/day';
import type {
  AgreementId,
  BodyId,
  ClusterId,
  FactId,
  FocusAreaId,
  GoalId,
  InitiativeId,
  MeetingId,
  MilestoneId,
  MunicipalityId,
  PartyId,
  SourceId,
  TaskId,
  TermId,
} from '../domain/ids';
import type { InitiativeKind } from '../domain/initiative';
import type { Prose } from '../domain/prose';
import type { Span } from '../domain/span';

/** The names of a register that utterances may mention; all that `language` is told of it. */
export interface Vocabulary {
  initiatives: {
    id: InitiativeId;
    title: Prose;
    aliases: string[];
    description: Prose | undefined;
    parts: Prose[];
    group: InitiativeKind;
    area: FocusAreaId;
    goal: GoalId | undefined;
    parent: InitiativeId | undefined;
    /** Clusters and municipalities that work on it. */
    places: string[];
    finished: boolean;
    /** It was sent out to the parties for approval. */
    sentOut: boolean;
    /** People changed it, or something about it. */
    edited: boolean;
  }[];
  tasks: { id: TaskId; text: Prose; initiatives: InitiativeId[]; parties: PartyId[]; open: boolean }[];
  milestones: { id: MilestoneId; text: Prose; initiatives: InitiativeId[] }[];
  bodies: {
    id: BodyId;
    name: Prose;
    abbreviations: string[];
    /** It meets and decides: committee, council, steering group, forum. */
    decides: boolean;
    isWorkingGroup: boolean;
    /** Its approval is asked for where an agreement is sent out. */
    approves: boolean;
  }[];
  clusters: { id: ClusterId; name: Prose; names: string[] }[];
  municipalities: { id: MunicipalityId; name: string }[];
  people: { name: string; body: BodyId }[];
  areas: { id: FocusAreaId; title: Prose; focus: Prose | undefined; agreement: AgreementId | undefined }[];
  goals: { id: GoalId; text: Prose; area: FocusAreaId }[];
  indicators: { id: string; text: Prose }[];
  agreements: {
    id: AgreementId;
    title: Prose;
    valid: Span /** Parts the register holds something of. */;
    parts: string[];
  }[];
  meetings: {
    id: MeetingId;
    body: string;
    title: Prose;
    when: Span;
    exact: boolean;
    state: 'held' | 'planned' | 'expected' | 'cancelled' | 'unknown';
    /** What it takes up. */
    agenda: InitiativeId[];
  }[];
  /** Every exactly dated meeting that dates may be read through: those known, and those already announced. */
  calendar: { id: MeetingId; body: string; day: Day; state: 'held' | 'planned' | 'expected' }[];
  facts: { id: FactId; topic: Prose; text: Prose }[];
  terms: { id: TermId; name: Prose; abbreviations: string[] }[];
  sources: { id: SourceId; title: string; asOf: Span; knownFrom: Day }[];
}
