import type { About } from '../commands/form';
import type { InitiativeId, PersonId } from '../domain/ids';
import type { Role } from '../domain/person';
import type { Phase } from '../domain/phase';
import type { Prose } from '../domain/prose';

/** What somebody asked leave for: a form, and the name of what it is about. */
interface Asked {
  asked: { form: string; about: About };
  subject: Prose | undefined;
}

/** What is said about roles. */
export type AccessNotice =
  /** To the secretariat: somebody asks to be let in. `about` opens the form that would do it. */
  | ({
      kind: 'access-wanted';
      person: { id: PersonId; name: string };
      sought: { role: Role; what: Prose | undefined } | undefined;
      about: About;
    } & Asked)
  /** To who asked: it was sent to these, was sent today already, or could be sent to nobody. */
  | { kind: 'access-requested' | 'access-unreachable'; names: readonly string[] }
  | { kind: 'access-asked-already' }
  | { kind: 'access-granted'; role: Role; what: Prose | undefined; initiative: InitiativeId | undefined }
  | ({ kind: 'access-declined' } & Asked)
  /** To the secretariat: it was declined, and whether the other could be told. */
  | { kind: 'access-declined-done'; name: string; told: boolean }
  /** What only the secretariat sees; and what it sees only where nobody else reads along. */
  | { kind: 'access-list' | 'access-in-private' };

interface Named {
  id: InitiativeId;
  title: Prose;
}

/** What is said where somebody asked how an initiative stands. */
export type UpdateNotice =
  /** To who can tell; `text` is in the asker's own words. */
  | { kind: 'update-wanted'; by: string; initiative: Named; text: Prose | undefined }
  /** To who can tell of several; `meeting` is the one before which it is wanted. */
  | {
      kind: 'updates-wanted';
      by: string;
      initiatives: readonly Named[];
      meeting: Prose | undefined;
      text: Prose | undefined;
    }
  /** To who asked: these could not be told. */
  | { kind: 'updates-unsent'; names: readonly string[] }
  /** To who was asked and has not answered, when nobody asks any more. */
  | { kind: 'updates-withdrawn'; by: string; initiatives: readonly Prose[] }
  /** To who asked; `told`: it was sent. */
  | { kind: 'update-asked'; name: string; initiative: Named; told: boolean }
  /** Where it was asked: how it stands, as somebody has told it. */
  | { kind: 'update-told'; by: string; initiative: Named; phase: Phase; text: Prose };

/** What is said where somebody's reminders or links are not shown: others read along, or nobody can tell whose they are. */
export interface RemindersNotice {
  kind: 'reminders-in-private' | 'reminders-unnamed' | 'feeds-in-private';
}

export type PeopleNotice = AccessNotice | UpdateNotice | RemindersNotice;
