import { buildApp } from '../../app';
import { readConfig } from '../../config';
import type { Event } from '../../conversation/event';
import type { Reply } from '../../conversation/reply';
import { personIdOf } from '../../domain/person';
import { type AnyRecord, parseRecord } from '../../domain/record';
import { seedToday } from '../../seed/seed';

export const tenant = 'bench-tenant';
export const who = '00000000-0000-4000-8000-000000000001';
const user = '29:bench';
const name = 'Bench Eksempel';
/** The moment at which everything happens, in milliseconds since 1970. */
export const now = Date.parse(`${seedToday}T11:00:00Z`);
const initiative = 'forebyggelse-behandling-selvskade';
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Who sends a form was met when it was opened. */
export const sender: AnyRecord = {
  type: 'person',
  record: parseRecord('person', {
    id: personIdOf(who, tenant),
    objectId: who,
    tenant,
    name,
    user,
    grants: [],
    knownFrom: seedToday,
    evidence: [],
  }),
};

type Converse = (event: Event) => Promise<Reply | undefined>;

/** The program around a conversation, on a free port. */
export async function serve(converse: Converse): Promise<{ address: string; stop(): Promise<void> }> {
  const config = readConfig({ FREMDRIFT_LOCAL: 'on', PORT: '0', HOST: '127.0.0.1' });
  const rooms = {
    converse,
    failure: (reference: string): Reply => {
      throw new Error(reference);
    },
    outdated: (): Reply => {
      throw new Error('A button nobody knows');
    },
    close: async () => {},
  };
  const app = buildApp(config, { clock: { now: () => now }, log: silent, rooms });
  return { address: await app.listen(), stop: () => app.stop() };
}

/** Sends the form of the `n`th update. */
export async function press(address: string, n: number): Promise<void> {
  const data = {
    form: 'update-status',
    about: { initiative },
    seen: n,
    op: `op-${n}`,
    field_phase: 'in-preparation',
    field_text: `Handleplanen er på vej (${n}).`,
    back: { kind: 'initiative', initiative, aspect: 'status' },
    locale: 'da',
  };
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `activity-${n}`,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      from: { id: user, name, aadObjectId: who },
      recipient: { id: '28:fremdrift' },
      conversation: { id: 'a:bench', conversationType: 'personal', tenantId: tenant },
      value: { action: { type: 'Action.Execute', verb: 'submit-form', data } },
    }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  await response.json();
}
