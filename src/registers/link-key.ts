import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../store/store';
import { RegisterError } from './errors';

/** Above collaborations, in a partition that none can be named after; a copy of a register takes no key along. */
const partition = '_links|ops';
const id = 'key:1';

const document = z.object({ type: z.literal('link-key'), v: z.literal(1), key: z.base64().length(44) });

/** The key that links are signed with; made at first use, the same for every program on one store. */
export type LinkKey = () => Promise<Buffer>;

/**
 * Takes the key out of a store, also one that cannot be read: the next program that asks for it makes another, and no
 * link made before counts any more. Whoever runs knows the old one until it is started again. `false`: there was none.
 */
export async function forgetLinkKey(store: Store): Promise<boolean> {
  const there = await store.get(partition, id);
  if (!there) return false;
  const written = await store.write(partition, [{ kind: 'delete', id, ifVersion: there.version }]);
  return written.ok;
}

/** Opens the key in a store: read once, and asked for again after a failure. */
export function openLinkKey(store: Store): LinkKey {
  let known: Promise<Buffer> | undefined;

  async function read(): Promise<Buffer | undefined> {
    const there = await store.get(partition, id);
    if (!there) return undefined;
    const parsed = document.safeParse(there.data);
    if (parsed.success) return Buffer.from(parsed.data.key, 'base64');
    throw new RegisterError(
      'unreadable',
      `${partition} ${id} cannot be read: ${z.prettifyError(parsed.error)}`,
    );
  }

  async function readOrMake(): Promise<Buffer> {
    const there = await read();
    if (there) return there;
    const key = randomBytes(32);
    const data = { type: 'link-key', v: 1, key: key.toString('base64') };
    const made = await store.write(partition, [{ kind: 'create', id, data }]);
    // Another program made one meanwhile: theirs counts.
    return made.ok ? key : readOrMake();
  }

  return () => {
    known ??= readOrMake().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
