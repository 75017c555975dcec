import type { Delivery } from '../../src/domain/delivery';
import { deliveryId } from '../../src/domain/delivery';
import { openDeliveries } from '../../src/registers/deliveries';
import { readDocument, remembersCommand } from '../../src/registers/document';
import type { Store } from '../../src/store/store';
import type { Unasked } from './postbox';

export const collaboration = 'midtjylland';

/** What people were told was done, and what they began. */
export interface Ledger {
  /** Texts of forms that were answered with their confirmation. */
  confirmed: Set<string>;
  /** Texts of forms that were sent at all. */
  sent: Set<string>;
  /** Channels that were told when their digest comes. */
  subscribed: Set<string>;
  /** Digests that were noted as sent whenever somebody looked: the post each became. */
  noted: Map<string, string | undefined>;
}

export const emptyLedger = (): Ledger => ({
  confirmed: new Set(),
  sent: new Set(),
  subscribed: new Set(),
  noted: new Map(),
});

/** What a store holds of it. */
export interface Kept {
  /** How many changes wrote each text. */
  texts: Map<string, number>;
  /** The place of each digest that comes by itself, by its id. */
  places: Map<string, string>;
  deliveries: ReadonlyMap<string, Delivery>;
}

/** The texts of this run, by which a change is found again. */
export const textOf = (writer: number, n: number): string => `Nyt ${writer}-${n} herfra.`;
const marked = /Nyt \d+-\d+ herfra\./g;

/** Reads what a store holds, as somebody who comes after the program has ended; `now` as its clock stands. */
export async function readKept(store: Store, now: number): Promise<Kept> {
  const kept: Kept = { texts: new Map(), places: new Map(), deliveries: new Map() };
  for (const document of (await store.changes(collaboration, 0)).documents) {
    if ('deleted' in document || remembersCommand(document.id)) continue;
    const { type, record } = readDocument(document);
    if (type === 'subscription') kept.places.set(record.id, record.place);
    if (type !== 'change') continue;
    const differences = record.documents.flatMap(({ fields }) => Object.values(fields));
    const written = new Set(
      differences.flatMap(({ after }) => JSON.stringify(after ?? '').match(marked) ?? []),
    );
    for (const { before } of differences)
      for (const text of JSON.stringify(before ?? '').match(marked) ?? []) written.delete(text);
    for (const text of written) kept.texts.set(text, (kept.texts.get(text) ?? 0) + 1);
  }
  return { ...kept, deliveries: new Map(await openDeliveries(store).current(collaboration, now)) };
}

/** Every promise that is not kept, in words. */
export function brokenPromises(ledger: Ledger, kept: Kept, posts: readonly Unasked[]): string[] {
  const broken: string[] = [];
  for (const text of ledger.confirmed) if (!kept.texts.has(text)) broken.push(`lost: ${text}`);
  for (const [text, times] of kept.texts) {
    if (times > 1) broken.push(`written ${times} times: ${text}`);
    if (!ledger.sent.has(text)) broken.push(`written by nobody: ${text}`);
  }
  const here = [...kept.places.values()];
  for (const place of ledger.subscribed) {
    const count = here.filter((one) => one === place).length;
    if (count !== 1) broken.push(`${count} digests come to ${place}, where one was set up`);
  }
  for (const [id, post] of ledger.noted) {
    const now = kept.deliveries.get(id);
    if (now?.state !== 'sent' || now.post !== post) broken.push(`was sent, and is ${now?.state}: ${id}`);
  }
  return [...broken, ...brokenPosts(kept, posts)];
}

/** Digests that came twice, that came and are held for unsent, or that are held for sent and never came. */
function brokenPosts({ deliveries, places }: Kept, posts: readonly Unasked[]): string[] {
  const digests = posts.filter(({ week }) => week !== undefined);
  const broken: string[] = [];
  const times = new Map<string, number>();
  for (const { place, week } of digests)
    times.set(`${place} ${week}`, (times.get(`${place} ${week}`) ?? 0) + 1);
  for (const [digest, count] of times) if (count > 1) broken.push(`came ${count} times: ${digest}`);
  const arrived = new Map(digests.map(({ id, place }) => [id, place]));
  const unsure = [...deliveries.values()].filter(({ state }) => state === 'uncertain' || state === 'sending');
  const noted = new Set<string | undefined>();
  for (const one of deliveries.values()) {
    if (one.state !== 'sent') continue;
    noted.add(one.post);
    const place = places.get(one.subscription);
    if (arrived.get(one.post ?? '') !== place) broken.push(`never came: ${deliveryId(one)}`);
  }
  for (const { id, place, week = '' } of digests) {
    if (noted.has(id)) continue;
    const number = `-W${(week.split('/')[0] ?? '').padStart(2, '0')}`;
    const isKnown = unsure.some((one) => places.get(one.subscription) === place && one.week.endsWith(number));
    if (!isKnown) broken.push(`came, and nothing says so: ${place} ${week}`);
  }
  return broken;
}
