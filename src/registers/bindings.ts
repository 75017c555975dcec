import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store, Stored } from '../store/store';
import type { Stamp } from './document';
import { RegisterError } from './errors';

/** What a collaboration can be bound to, the narrowest first: a narrower binding goes before a wider one. */
const scopes = ['place', 'team', 'tenant'] as const;

/** Where something is said: a conversation, the team it is in, and the organisation. */
export type Whereabouts = { [S in (typeof scopes)[number]]?: string | undefined };

/** What is bound to which collaboration. */
export interface Binding {
  scope: (typeof scopes)[number];
  /** The id of the conversation, team or organisation. */
  of: string;
  collaboration: string;
}

/** Which collaboration a conversation speaks about. */
export interface Bindings {
  /**
   * The collaboration bound to where something is said, or the only one there is; `undefined` where the
   * secretariat has to bind it first. `now` in milliseconds since 1970.
   */
  lookup(where: Whereabouts, now: number): Promise<string | undefined>;
  /** Binds the narrowest scope that is named, in place of what it was bound to; `false`: there is no such collaboration. */
  bind(where: Whereabouts, collaboration: string, stamp: Stamp): Promise<boolean>;
  /** All there are, those to collaborations that are no more included. */
  list(now: number): Promise<Binding[]>;
}

/** Bindings stand above collaborations, so they lie in a partition that no collaboration can be named after. */
const partition = '_bindings|ops';

const binding = z.object({
  type: z.literal('binding'),
  v: z.literal(1),
  scope: z.enum(scopes),
  of: z.string(),
  collaboration: z.string(),
});

/** Ids from outside may hold any character. */
const documentId = (scope: string, of: string): string =>
  `${scope}:${createHash('sha256').update(of).digest('hex')}`;

/** How long what is known counts, in milliseconds: bindings hardly ever change, and a question is not to pay for them. */
const freshFor = 60_000;
/** Who is told to get bound does so now, and asks again. */
const missingFor = 1_000;

/** Opens the bindings among the collaborations there are. */
export function openBindings(store: Store, collaborations: readonly string[]): Bindings {
  const known = new Map<string, Binding>();
  let sequence = 0;
  let checkedAt = Number.NaN;

  async function catchUp(now: number, within: number): Promise<void> {
    const age = now - checkedAt;
    if (age >= 0 && age < within) return;
    const news = await store.changes(partition, sequence);
    if (news.sequence < sequence) {
      // The journal is an older one (a restored backup).
      known.clear();
      sequence = 0;
      return catchUp(now, within);
    }
    for (const change of news.documents) {
      if ('deleted' in change) known.delete(change.id);
      else known.set(change.id, readBinding(change));
    }
    sequence = news.sequence;
    checkedAt = now;
  }

  const boundTo = (where: Whereabouts): string | undefined =>
    [...idsOf(where)]
      .map((id) => known.get(id)?.collaboration)
      .find((one) => one !== undefined && collaborations.includes(one));

  return {
    async lookup(where, now) {
      const [only, ...others] = collaborations;
      if (others.length === 0) return only;
      await catchUp(now, freshFor);
      const bound = boundTo(where);
      if (bound !== undefined) return bound;
      await catchUp(now, missingFor);
      return boundTo(where);
    },

    async bind(where, collaboration, stamp) {
      const [scope] = scopes.filter((one) => where[one] !== undefined);
      if (!collaborations.includes(collaboration) || scope === undefined) return false;
      const of = String(where[scope]);
      const id = documentId(scope, of);
      const { at: updatedAt, by: updatedBy, op } = stamp;
      const data = { type: 'binding', v: 1, scope, of, collaboration, updatedAt, updatedBy, op };
      for (;;) {
        const there = await store.get(partition, id);
        const result = await store.write(partition, [
          there ? { kind: 'replace', id, data, ifVersion: there.version } : { kind: 'create', id, data },
        ]);
        // Someone else was at it meanwhile: whoever binds last is right.
        if (!result.ok) continue;
        known.set(id, { scope, of, collaboration });
        return true;
      }
    },

    async list(now) {
      await catchUp(now, 0);
      return [...known.values()].map(({ scope, of, collaboration }) => ({ scope, of, collaboration }));
    },
  };
}

function* idsOf(where: Whereabouts): Generator<string> {
  for (const scope of scopes) {
    const of = where[scope];
    if (of !== undefined) yield documentId(scope, of);
  }
}

function readBinding({ id, data }: Stored): Binding {
  const read = binding.safeParse(data);
  if (read.success) return read.data;
  throw new RegisterError('unreadable', `${id} cannot be read: ${z.prettifyError(read.error)}`);
}
