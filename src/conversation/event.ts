import type { Locale } from '../domain/prose';
import type { Question } from '../queries/question';
import type { SentFile } from './files';

/** Who speaks, as the activity itself names them. Roles are looked up by object id and tenant, never taken from here. */
export interface Actor {
  /** The channel's id of the user. */
  id: string;
  objectId: string | undefined;
  tenant: string | undefined;
  name: string | undefined;
}

/** Where it was said. */
export interface Place {
  /** In a channel, of one thread. */
  id: string;
  kind: 'personal' | 'channel' | 'group';
  team: string | undefined;
  /** The organisation whose place it is; a guest's own is the actor's. */
  tenant?: string | undefined;
}

interface Common {
  /** The activity's id, for de-duplication. */
  id: string;
  actor: Actor;
  place: Place;
  /** The client's language, used where the text itself gives none. */
  locale: Locale | undefined;
}

/** What somebody wrote, with the names of who did and of whom it points at. */
export interface Asked {
  text: string;
  names: readonly string[];
}

/** What reaches the conversation from any edge, as plain data. */
export type Event = Common &
  /** `mentioned` are the names of the people the message points at. */
  (
    | { kind: 'message'; text: string; mentioned?: readonly string[] }
    /** Files were sent, perhaps with words beside them. */
    | { kind: 'files'; files: readonly SentFile[]; text: string; mentioned?: readonly string[] }
    /** A button of a card; `data` is whatever the card carried and is parsed here. */
    | { kind: 'action'; verb: string; data: unknown }
    /** The same, pressed to open a dialog or in one: what it shows is shown there. */
    | { kind: 'dialog'; verb: string; data: unknown }
    /** Somebody wants to do something with a message that anybody wrote; `text` is plain. */
    | { kind: 'message-action'; command: string; message: { text: string; link: string | undefined } }
    /** Somebody looks for something to show to others; `text` is what they typed so far. */
    | { kind: 'search'; command: string; text: string; skip: number; count: number }
    /**
     * Somebody says whether an answer helped; `comment` is what they wrote to it. `about` is what it was given to, where
     * that is still known.
     */
    | { kind: 'feedback'; reaction: 'like' | 'dislike'; comment: string; about: Asked | undefined }
    /** The bot was added to this place, or to a personal chat. */
    | { kind: 'installed'; addedBy: string | undefined }
    /** The bot was taken out of this place; nothing can be said there. */
    | { kind: 'removed' }
  );

/** What a button carries: the question it asks, in the language of the card it stands on. */
export interface AskAction {
  question: Question;
  locale: Locale;
}
