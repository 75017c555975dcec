import { laterMessenger } from '../../src/app/later-messenger';
import { type Command, command as commandSchema } from '../../src/commands/command';
import { type Conversation, openConversation } from '../../src/conversation/conversation';
import type { Desk } from '../../src/conversation/desk';
import type { Event } from '../../src/conversation/event';
import type { FetchFile, PutFile } from '../../src/conversation/files';
import type { FindLinks, Links } from '../../src/conversation/links';
import type { Messenger } from '../../src/conversation/messenger';
import { openDesks } from '../../src/conversation/open-desks';
import { openPlanDesks, type PlanDesk } from '../../src/conversation/plan/plan-desk';
import { type ChangeId, changeId } from '../../src/domain/ids';
import type { AnyRecord } from '../../src/domain/record';
import type { Register } from '../../src/domain/register';
import { openAcquaintances } from '../../src/registers/acquaintances';
import { type Deliveries, openDeliveries } from '../../src/registers/deliveries';
import { type Execute, type Executed, openExecute } from '../../src/registers/execute';
import { openLanguages } from '../../src/registers/languages';
import { openMissedLog } from '../../src/registers/missed-log';
import { type News, openNews } from '../../src/registers/news';
import { openPlanDrafts } from '../../src/registers/plan-drafts';
import { plantRecords } from '../../src/registers/plant';
import { openRegisters } from '../../src/registers/registers';
import { openRoundPosts } from '../../src/registers/round-posts';
import { openSaidOnce } from '../../src/registers/said-once';
import { seedRecords } from '../../src/seed/seed';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { embeddedPlace, type Files, filesIn } from './embedded-place';
import { recordingMessenger } from './messenger';
import { stamp } from './records';
import type { Place } from './store-place';
import { tenant } from './tenant';

export const home = 'midtjylland';
export { tenant };

export interface DeskOptions {
  /** The object ids of the secretariat. */
  secretariat: readonly string[];
  keeps?: boolean;
  /** Who else is in the register: people with roles. */
  people?: readonly AnyRecord[];
  place?: Place;
  messenger?: Messenger;
  /** Told of every command that is carried out or refused. */
  witness?: (seen: CarriedOut) => void;
  /** Replaces parts of the store, for what goes wrong. */
  altered?: (store: Store) => Store;
  links?: FindLinks;
  /** Where files are fetched from by their links. */
  files?: FetchFile;
  /** What becomes of files that are put into somebody's OneDrive. */
  putFile?: PutFile;
  /** Whether what takes long is waited for; without one everything is. */
  soon?: PlanDesk['soon'];
}

/** Links that say what they lead to. */
export const exampleLinks: Links = {
  to: (target) => `https://fremdrift.example/links/${target.kind}`,
};

/** A command as it came to be carried out under an id. */
export interface CarriedOut {
  command: Command;
  change: ChangeId;
  result: Executed;
  /** It was carried out before: nothing was decided. */
  isRepeated: boolean;
}

export interface WithDesk extends Conversation {
  store: Store;
  /** The desk of its one collaboration. */
  desk: Desk;
  /** The register as it is at an instant. */
  register(now: number): Promise<Register>;
  /** What becomes of its digests; known to it after they were asked for. */
  deliveries: Deliveries;
  /** What becomes of its reminders; likewise. */
  reminded: Deliveries;
  /** What is to be told of both. */
  news: News;
  /** What could not be kept. */
  failures: unknown[];
  /** What cards carried that no card of ours does. */
  forgeries: unknown[];
  /** Waits for what is being kept. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The conversation about the register that ships, in a store of its own: with a secretariat that can change it. */
export async function openWithDesk({
  secretariat,
  people = [],
  keeps = true,
  place,
  messenger = recordingMessenger(),
  witness = () => {},
  altered = (store) => store,
  links = async () => exampleLinks,
  files = async () => ({ ok: false, reason: 'gone' }),
  putFile = async () => ({ ok: true }),
  soon = (work) => work,
}: DeskOptions): Promise<WithDesk> {
  const { store, remove } = await planted(place, people);
  const used = altered(store);
  const registers = openRegisters(used);
  const failures: unknown[] = [];
  const forgeries: unknown[] = [];
  const deliveries = openDeliveries(store);
  const reminded = openDeliveries(store, () => {}, 'reminders');
  const news = openNews(store);
  let count = 0;
  const later = laterMessenger();
  let clock = 0;
  const execute = openExecute(used, registers);
  const desks = openDesks({
    lookup: async () => home,
    execute: witnessed(execute, witness),
    plans: openPlanDesks({ execute, drafts: openPlanDrafts(used), fetch: files, soon }),
    missedLog: openMissedLog(used),
    deliveries,
    reminded,
    news,
    secretariat: secretariat.map((objectId) => ({ collaboration: home, objectId, tenant })),
    missedQuestions: keeps ? [home] : [],
    newId: () => {
      count += 1;
      return `op-${count}`;
    },
    acquaint: openAcquaintances(used),
    said: openSaidOnce(used),
    rounds: openRoundPosts(used),
    messenger: later.messenger,
    failed: (error) => void failures.push(error),
    lost: (error) => void failures.push(error),
    links,
    putFile,
    forged: (what) => void forgeries.push(what),
  });
  const conversation = openConversation(
    (_where, now) => registers.current(home, now),
    desks.find,
    openLanguages(store),
  );
  later.use(conversation.overhearing(messenger, () => clock));
  const converse = ((event: Event, now: number) => {
    clock = now;
    return conversation.converse(event, now);
  }) as Conversation['converse'];
  return {
    ...conversation,
    converse,
    store,
    desk: await desks.of(home),
    register: (now) => registers.current(home, now),
    deliveries,
    reminded,
    news,
    failures,
    forgeries,
    settled: desks.settled,
    async close() {
      await desks.settled();
      await registers.close();
      await remove();
    },
  };
}

let shipped: Promise<Files> | undefined;

/** A store with the register that ships, planted once per test file. */
function shippedFiles(): Promise<Files> {
  shipped ??= (async () => {
    const place = embeddedPlace(preferredDriver());
    const store = await place.open();
    await plantRecords(store, home, seedRecords(), stamp);
    await store.close();
    const files = filesIn(place.folder);
    await place.remove();
    return files;
  })();
  return shipped;
}

/** A store with the register that ships and some people besides, at a place or in a folder of its own. */
async function planted(
  place: Place | undefined,
  people: readonly AnyRecord[],
): Promise<{ store: Store; remove(): Promise<void> }> {
  const used = place ?? embeddedPlace(preferredDriver(), await shippedFiles());
  const store = await used.open();
  await plantRecords(store, home, place ? [...seedRecords(), ...people] : people, stamp);
  return { store, remove: used.remove };
}

/** Carries out as it would be, and tells of it. */
const witnessed =
  (execute: Execute, witness: (seen: CarriedOut) => void): Execute =>
  async (collaboration, { command, decide }, stamp, now) => {
    let isRepeated = true;
    const decided: typeof decide = (register) => {
      isRepeated = false;
      return decide(register);
    };
    const result = await execute(collaboration, { command, decide: decided }, stamp, now);
    witness({ command: commandSchema.parse(command), change: changeId.parse(stamp.op), result, isRepeated });
    return result;
  };
