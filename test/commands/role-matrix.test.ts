import { type Command, type CommandKind, command as commandSchema } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import type { Event } from '../../src/conversation/event';
import { type Member, openDesks } from '../../src/conversation/open-desks';
import type { PlanDesk } from '../../src/conversation/plan/plan-desk';
import type { Day } from '../../src/domain/day';
import { changeId, partyId } from '../../src/domain/ids';
import { type Grant, grant, personIdOf } from '../../src/domain/person';
import { parseRecord, recordTypes } from '../../src/domain/record';
import type { GrowingRegister } from '../../src/domain/register';
import { namesNothing } from '../../src/language/initiative-names';
import type { Deliveries } from '../../src/registers/deliveries';
import { everyCommand, staged } from '../cards/change-material';
import { drawnNow, signe } from '../support/changing';
import { recordingMessenger } from '../support/messenger';

/** Who may give a command: the secretariat always, and those who hold a role for what it is about. */
type Holder = 'secretariat' | 'member' | 'lead' | 'contact' | 'author' | 'any-lead' | 'oneself' | 'anybody';

/** One row a command: whoever is not named may not. */
const rights: { readonly [K in CommandKind]: readonly Holder[] } = {
  'add-synonym': ['secretariat'],
  'remove-synonym': ['secretariat'],
  'update-status': ['secretariat', 'member'],
  'create-initiative': ['secretariat'],
  'edit-initiative': ['secretariat'],
  'close-initiative': ['secretariat'],
  'link-initiatives': ['secretariat', 'member'],
  'split-initiative': ['secretariat'],
  'merge-initiatives': ['secretariat'],
  'plan-year': ['secretariat'],
  'place-order': ['secretariat'],
  'record-measurement': ['secretariat'],
  'report-goal': ['secretariat'],
  'edit-body': ['secretariat'],
  'add-body-person': ['secretariat'],
  'edit-cluster': ['secretariat'],
  'hand-over': ['secretariat'],
  'edit-municipality': ['secretariat'],
  'set-lead': ['secretariat'],
  'grant-role': ['secretariat'],
  'revoke-role': ['secretariat'],
  'ask-for-update': ['anybody'],
  'ask-everybody': ['secretariat'],
  'send-out': ['secretariat'],
  'record-approval': ['secretariat', 'contact'],
  'set-implementation': ['secretariat', 'lead'],
  'create-meeting': ['secretariat'],
  'move-meeting': ['secretariat'],
  'cancel-meeting': ['secretariat'],
  'add-agenda-item': ['secretariat'],
  'move-agenda-item': ['secretariat'],
  'set-paper': ['secretariat', 'member'],
  'set-deadline-rule': ['secretariat'],
  'set-status-limit': ['secretariat'],
  'record-decision': ['secretariat'],
  'create-task': ['secretariat', 'member'],
  'edit-task': ['secretariat', 'member', 'lead', 'contact'],
  'complete-task': ['secretariat', 'member', 'lead', 'contact'],
  'reopen-task': ['secretariat', 'member', 'lead', 'contact'],
  'postpone-task': ['secretariat', 'member', 'lead', 'contact'],
  'comment-task': ['secretariat', 'member', 'lead', 'contact'],
  'add-milestone': ['secretariat', 'member'],
  'move-milestone': ['secretariat', 'member'],
  'reach-milestone': ['secretariat', 'member'],
  'drop-milestone': ['secretariat', 'member'],
  // In a channel; of their own chat everybody decides.
  subscribe: ['secretariat', 'any-lead'],
  'edit-subscription': ['secretariat', 'any-lead'],
  'pause-subscription': ['secretariat', 'any-lead'],
  'hold-digest': ['secretariat', 'any-lead'],
  'stop-subscription': ['secretariat', 'any-lead'],
  // Of everybody's own, whatever they may else; who it is has to be known.
  'set-reminders': ['oneself'],
  'snooze-reminder': ['oneself'],
  'subscribe-calendar': ['oneself'],
  // The sample is somebody else's.
  'stop-calendar': ['secretariat'],
  undo: ['secretariat', 'author'],
};

/** What a role is held for, in the sample's own ids; `other` is something else of the same kind. */
const heldFor = { member: 'initiative', lead: 'cluster', contact: 'party' } as const;
const roleOf = { member: 'working-group-member', lead: 'cluster-lead', contact: 'party-contact' } as const;
type Held = keyof typeof heldFor;

const idsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsOf) : [];
};

const here = { collaboration: 'midtjylland', tenant: 'tenant-1' };
const asta = { objectId: 'object-Asta', tenant: here.tenant };

/** The register just before a command is given, with the command. */
interface Stage {
  command: Command;
  register: GrowingRegister;
  /** Everything the command is about, and what that is about, by id. */
  about: readonly string[];
}

function stageOf(kind: CommandKind): Stage {
  const changed = staged();
  const { register } = changed;
  const given = (command: Command): Stage => {
    // A task of somebody: the samples leave it to nobody.
    const task = 'task' in command && register.task.get(command.task);
    if (task) register.put({ type: 'task', record: { ...task, parties: [partyId.parse('klynge-randers')] } });
    // A digest of a channel: the samples are of a chat.
    const digest = 'subscription' in command && register.subscription.get(command.subscription);
    if (digest) register.put({ type: 'subscription', record: { ...digest, placeKind: 'channel' } });
    return { command, register, about: aboutOf(command, register) };
  };
  if (kind === 'undo') {
    const [first] = everyCommand;
    const change = changed.changed(first as never, { ...signe, objectId: 'object-Bo' });
    return given({ kind, change });
  }
  for (const sample of everyCommand) {
    if (sample.kind === kind) return given(drawnNow(sample, register));
    changed.changed(drawnNow(sample, register) as never, signe);
  }
  throw new Error(`There is no sample of ${kind}.`);
}

function aboutOf(command: Command, register: GrowingRegister): string[] {
  const ids = [...new Set(idsOf(command))];
  const named = ids.flatMap((id) => recordTypes.flatMap((type) => idsOf(register[type].get(id))));
  return [...new Set([...ids, ...named])];
}

/** A role for each of some things. */
const grantsFor = (held: Held, things: readonly string[]): Grant[] =>
  things.flatMap((id) => grant.safeParse({ role: roleOf[held], [heldFor[held]]: id }).data ?? []);

interface Speaking {
  /** What was granted to Asta in the register. */
  grants?: readonly Grant[];
  /** As the activity names who speaks, where that is not Asta. */
  speaker?: Partial<Event['actor']>;
  secretariat?: readonly Member[];
}

/** Nothing was ever sent here. */
const noDeliveries: Deliveries = {
  current: async () => new Map(),
  known: () => new Map(),
  create: async () => true,
  change: async () => undefined,
};

/** Nobody sends a work plan here. */
const noPlans: PlanDesk = {
  fetch: async () => ({ ok: false, reason: 'gone' }),
  keep: async () => {},
  of: async () => [],
  find: async () => undefined,
  change: async () => {},
  release: async () => {},
  discard: async () => {},
  commit: async () => ({ ok: false, refusal: { reason: 'not-there' } }),
  inTurn: (_draft, act) => act(),
  soon: (work) => work,
};

/** Whether somebody may give a command, everything else being right. */
async function may({ command, register }: Stage, speaking: Speaking): Promise<boolean> {
  const { grants = [], speaker = {}, secretariat = [] } = speaking;
  const { tenant } = here;
  const id = personIdOf(asta.objectId, tenant);
  const person = { ...asta, id, name: 'Asta Eksempel', grants, knownFrom: '2023-10-01', evidence: [] };
  register.put({ type: 'person', record: parseRecord('person', person) });
  const desks = openDesks({
    lookup: async () => here.collaboration,
    execute: async () => ({ ok: false, refusal: { reason: 'not-there' } }),
    missedLog: { note: async () => {}, list: async () => [], forget: async () => {} },
    deliveries: noDeliveries,
    reminded: noDeliveries,
    news: { waiting: () => 0 },
    secretariat,
    missedQuestions: [],
    newId: () => 'op',
    acquaint: async () => {},
    rounds: { keep: async () => {}, find: async () => undefined },
    said: { isFirst: async () => true, forget: async () => {} },
    messenger: recordingMessenger(),
    failed: () => {},
    lost: () => {},
    links: async () => undefined,
    putFile: async () => ({ ok: false, reason: 'unreachable' }),
    plans: () => noPlans,
    forged: () => {},
  });
  const desk = await desks.find({}, 0);
  const actor = desk?.actorOf({ id: '29:a', name: 'Asta', ...asta, ...speaker }, register);
  if (!actor) throw new Error('no desk');
  const outcome = decide(command, register, actor, {
    namesNothing,
    at: '2023-10-31T09:00:00.000Z',
    today: '2023-10-31' as Day,
    change: changeId.parse('this'),
    place: { id: 'chat', kind: 'channel' },
  });
  if (!outcome.ok && !['not-allowed', 'unnamed'].includes(outcome.refusal.reason))
    throw new Error(`${command.kind} was refused for another reason: ${JSON.stringify(outcome.refusal)}`);
  return outcome.ok;
}

const kinds = Object.keys(rights) as CommandKind[];
const secretariat = [{ collaboration: here.collaboration, ...asta }];
const strangers = [
  { tenant: 'tenant-2' },
  { tenant: undefined },
  { objectId: 'object-B' },
  { objectId: undefined },
];

describe('who may give a command', () => {
  test('every command has its row', () => {
    const declared = commandSchema.options.map(({ shape }) => shape.kind.value);
    expect([...kinds].sort()).toEqual([...declared].sort());
  });

  test.each(kinds)('%s', async (kind) => {
    const stage = stageOf(kind);
    const anybody = rights[kind].includes('anybody');
    const found: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    const ask = async (who: string, isRight: boolean, speaking: Speaking): Promise<void> => {
      found[who] = await may(stage, speaking);
      const isOwn = rights[kind].includes('oneself');
      expected[who] = isOwn ? speaking.speaker === undefined : isRight || anybody;
    };
    await ask('reader', false, {});
    await ask('secretariat by the settings', true, { secretariat });
    await ask('secretariat by the register', true, { grants: [{ role: 'secretariat' }] });
    await ask('secretariat of another collaboration', false, {
      secretariat: [{ collaboration: 'hovedstaden', ...asta }],
    });
    for (const speaker of strangers)
      await ask(`secretariat as ${JSON.stringify(speaker)}`, false, { secretariat, speaker });
    for (const held of ['member', 'lead', 'contact'] as const) {
      const grants = grantsFor(held, stage.about);
      const anyLead = held === 'lead' && rights[kind].includes('any-lead');
      await ask(`${held} of it`, rights[kind].includes(held) || anyLead, { grants });
      await ask(`${held} of something else`, anyLead, { grants: grantsFor(held, ['something-else']) });
      for (const speaker of strangers)
        await ask(`${held} of it as ${JSON.stringify(speaker)}`, false, { grants, speaker });
    }
    expect(found).toEqual(expected);
  });

  test('a change is taken back by who made it, in the same tenant, and by the secretariat', () => {
    const changed = staged();
    const first = everyCommand.find(({ kind }) => kind === 'update-status');
    const grants = grantsFor('member', aboutOf(first as Command, changed.register));
    const author = { ...asta, name: 'Asta', grants };
    const made = changed.changed(first as never, author);
    const undo = { kind: 'undo', change: made } as const;
    const refused = { ok: false, refusal: { reason: 'not-allowed', who: ['secretariat'] } };
    expect(changed.carryOut(undo, { ...author, tenant: 'tenant-2' })).toEqual(refused);
    expect(changed.carryOut(undo, { ...author, objectId: 'object-B' })).toEqual(refused);
    // It was theirs to make; taking it back needs no more.
    expect(changed.carryOut(undo, { ...author, grants: [] }).ok).toBe(true);
  });
});
