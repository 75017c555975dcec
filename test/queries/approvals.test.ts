import { versionAbout } from '../../src/commands/versions';
import { approvingParties } from '../../src/domain/approving-parties';
import { initiativeId, partyId } from '../../src/domain/ids';
import { changing, start } from '../support/changing';
import { asked } from './asking';

const agreed = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
const norddjurs = partyId.parse('kommune-norddjurs');
const region = partyId.parse('region-midtjylland');
const day = 24 * 60;

/** Sent out on the last day of October, approved by all the day after. */
const world = changing(start);
world.changed<'send-out'>({
  kind: 'send-out',
  initiative: agreed,
  parties: approvingParties(world.register).map(({ id }) => id),
});
world.pass(day);
world.changed<'record-approval'>({
  kind: 'record-approval',
  initiative: agreed,
  parties: approvingParties(world.register).map(({ id }) => id),
  seen: versionAbout(world.register, agreed),
  state: 'approved',
  on: world.today,
});
const approvals = (on: string) => asked({ kind: 'approvals', initiative: agreed }, on, world.register);
const states = (on: string) => new Set(approvals(on).approvals.map(({ approval }) => approval.state));

describe('Approvals', () => {
  test('are told of every party, the municipalities first, with those that no source names', () => {
    const answer = approvals('2023-11-01');
    expect(answer.found).toBe(true);
    expect(answer.approvals).toHaveLength(21);
    expect(answer.about.municipalities).toHaveLength(19);
    expect(answer.approvals.slice(-2).map(({ party }) => party.id)).toEqual([region, 'plo-midtjylland']);
    const named = answer.approvals.filter(({ inSources }) => inSources).map(({ party }) => party.id);
    expect(named).toEqual([norddjurs, 'kommune-syddjurs', 'kommune-viborg', region, 'plo-midtjylland']);
  });

  test('of a later day are not seen on an earlier one', () => {
    expect([...states('2023-11-01')]).toEqual(['approved']);
    expect([...states('2023-10-31')]).toEqual(['awaited']);
    expect(approvals('2023-10-31').status?.phase).toBe('awaiting-approval');
    expect(approvals('2023-10-31').approvals.some(({ approval }) => approval.on)).toBe(false);
    expect(approvals('2023-10-30')).toMatchObject({ found: true, approvals: [] });
    expect(approvals('2023-10-30').instead?.status).toBe(approvals('2023-10-30').status);
    expect(approvals('2023-10-31').instead).toBeUndefined();
  });

  test('stand on the card of the initiative, as they were on the day asked about', () => {
    const of = (on?: string) =>
      asked(
        { kind: 'initiative', initiative: agreed, aspect: 'status', ...(on ? { on } : {}) },
        '2023-11-01',
        world.register,
      ).approvals.filter(({ approval }) => approval.state === 'approved').length;
    expect([of(), of('2023-10-31')]).toEqual([21, 0]);
  });

  test('that are awaited stand on the card of the municipality until it has answered', () => {
    const awaiting = (on: string) =>
      asked(
        { kind: 'municipality', municipality: norddjurs, aspect: 'role' },
        on,
        world.register,
      ).awaiting.map(({ initiative }) => initiative.id);
    expect([awaiting('2023-10-30'), awaiting('2023-10-31'), awaiting('2023-11-01')]).toEqual([
      [],
      [agreed],
      [],
    ]);
  });

  test('of what was not sent out are none but its own status, and of what is not known nothing', () => {
    const other = 'behandlingsansvar-72-timer';
    const answer = asked({ kind: 'approvals', initiative: other }, undefined, world.register);
    expect([answer.approvals, answer.instead?.initiative.id]).toEqual([[], other]);
    expect(() => asked({ kind: 'approvals', initiative: 'x' }, undefined, world.register)).toThrow(
      'answered initiatives',
    );
  });
});
