import type { Messenger, Post } from '../../src/conversation/messenger';
import type { Parked } from '../../src/domain/parked';

/** What was posted without having been asked for, and where. */
export interface Posted {
  place: string;
  post: Post;
}

export interface RecordingMessenger extends Messenger {
  posts: Posted[];
  /** What took the place of earlier posts. */
  updates: (Posted & { id: string })[];
  /** Lets somebody be reached in a chat of their own. */
  meet(objectId: string, place: string): void;
  /** The bot cannot speak in a place any more. */
  park(place: string, why: Parked): void;
}

/** Keeps what is posted. Nobody is reached who was not met. */
export function recordingMessenger(): RecordingMessenger {
  const posts: Posted[] = [];
  const updates: RecordingMessenger['updates'] = [];
  const chats = new Map<string, string>();
  const parked = new Map<string, Parked>();
  const done = async () => ({ ok: true }) as const;
  return {
    posts,
    updates,
    park: (place, why) => void parked.set(place, why),
    meet: (objectId, place) => void chats.set(objectId.toLowerCase(), place),
    async send(place, post) {
      posts.push({ place, post });
      return { ok: true, post: `post-${posts.length}` };
    },
    async update(place, id, post) {
      updates.push({ place, id, post });
      return { ok: true };
    },
    delete: done,
    personal: async ({ objectId }) => chats.get(objectId.toLowerCase()),
    languageOf: async () => undefined,
    parked: () => parked,
    catchUp: async () => {},
  };
}
