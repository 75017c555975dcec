import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Locale, locale as localeSchema } from '../domain/prose';
import type { Store } from '../store/store';
import { languages as partition } from './without-them';

/** The language each person asked to be answered in, beyond a restart. `person` is whatever tells them apart. */
export interface Languages {
  /** `undefined` where they never asked; then their words and their client tell. */
  of(person: string, now: number): Promise<Locale | undefined>;
  choose(person: string, locale: Locale, now: number): Promise<void>;
}

const document = z.object({
  type: z.literal('language'),
  v: z.literal(1),
  person: z.string(),
  locale: localeSchema,
});

/** Ids from outside may hold any character. */
const idOf = (person: string): string => `language:${createHash('sha256').update(person).digest('hex')}`;

/** How long what is known counts, in milliseconds: no question is to pay for what hardly ever changes. */
const freshFor = 60_000;

/** Opens them in a store. Whoever chooses here is heard at once, and in other programs within a minute. */
export function openLanguages(store: Store): Languages {
  const known = new Map<string, Locale>();
  let sequence = 0;
  let checkedAt = Number.NaN;

  async function catchUp(now: number): Promise<void> {
    const age = now - checkedAt;
    if (age >= 0 && age < freshFor) return;
    let news = await store.changes(partition, sequence);
    if (news.sequence < sequence) {
      // The journal is an older one (a restored backup).
      known.clear();
      news = await store.changes(partition, 0);
    }
    for (const change of news.documents) {
      const found = 'deleted' in change ? undefined : document.safeParse(change.data).data;
      if (found) known.set(change.id, found.locale);
      else known.delete(change.id);
    }
    sequence = news.sequence;
    checkedAt = now;
  }

  return {
    async of(person, now) {
      await catchUp(now);
      return known.get(idOf(person));
    },
    async choose(person, locale, now) {
      await catchUp(now);
      const id = idOf(person);
      if (known.get(id) === locale) return;
      const data = { type: 'language', v: 1, person, locale };
      for (;;) {
        const there = await store.get(partition, id);
        const result = await store.write(partition, [
          there ? { kind: 'replace', id, data, ifVersion: there.version } : { kind: 'create', id, data },
        ]);
        // Somebody was at it in another program: whoever chooses last is right.
        if (!result.ok) continue;
        known.set(id, locale);
        return;
      }
    },
  };
}
