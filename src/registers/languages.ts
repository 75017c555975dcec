import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Locale, locale as localeSchema } from '../domain/prose';
import type { Store, Stored, Write } from '../store/store';
import { languages as partition } from './without-them';

/** The language each person asked to be answered in, beyond a restart. `person` is whatever tells them apart. */
export interface Languages {
  /** `undefined` where they never asked; then their words and their client tell. */
  of(person: string, now: number): Promise<Locale | undefined>;
  /** `undefined` where they want to be answered in the one they write in. */
  choose(person: string, locale: Locale | undefined, now: number): Promise<void>;
}

const document = z.object({
  type: z.literal('language'),
  v: z.literal(1),
  person: z.string(),
  locale: localeSchema,
});

/** Ids from outside may hold any character. */
const idOf = (person: string): string => `language:${createHash('sha256').update(person).digest('hex')}`;

/** What is kept takes the place of what was there; where nothing is, that is deleted. */
const changed = ({ id, version }: Stored, data: Stored['data'] | undefined): Write =>
  data ? { kind: 'replace', id, data, ifVersion: version } : { kind: 'delete', id, ifVersion: version };

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
      const data = locale && { type: 'language', v: 1, person, locale };
      for (;;) {
        const there = await store.get(partition, id);
        const write = there ? changed(there, data) : data && ({ kind: 'create', id, data } as const);
        // Somebody was at it in another program: whoever chooses last is right.
        if (write && !(await store.write(partition, [write])).ok) continue;
        if (locale) known.set(id, locale);
        else known.delete(id);
        return;
      }
    },
  };
}
