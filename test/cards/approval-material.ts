import type { Command } from '../../src/commands/command';
import type { Day } from '../../src/domain/day';
import { clusterId, initiativeId, type PartyId, partyId } from '../../src/domain/ids';

const agreed = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
const [norddjurs, syddjurs, region] = ['kommune-norddjurs', 'kommune-syddjurs', 'region-midtjylland'].map(
  (id) => partyId.parse(id),
) as [PartyId, PartyId, PartyId];

/** An agreement that is sent out, answered and carried out. */
export const approvalCommands: Command[] = [
  { kind: 'send-out', initiative: agreed, parties: [norddjurs, syddjurs, region] },
  {
    kind: 'record-approval',
    initiative: agreed,
    parties: [norddjurs, syddjurs],
    seen: 1,
    state: 'declined',
    on: '2023-10-30' as Day,
    note: { da: 'Byrådet savner en plan for økonomien.' },
  },
  {
    kind: 'set-implementation',
    initiative: agreed,
    cluster: clusterId.parse('klynge-randers'),
    seen: 2,
    state: 'under-way',
    on: '2023-10-30' as Day,
    note: { da: 'De første teams er i gang.' },
  },
];

/** What the forms of approvals and implementation can be about, after those commands. */
export const approvalAbouts = {
  'send-out': { initiative: agreed },
  'record-approval': { initiative: agreed },
  'set-implementation': { initiative: agreed },
};
