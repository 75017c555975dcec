import { formMaker } from '../../src/commands/forms';
import { offersAboutApprovals } from '../../src/commands/offers';
import { versionAbout } from '../../src/commands/versions';
import { approvalIdOf } from '../../src/domain/approval';
import { approvalsOf, approvingParties } from '../../src/domain/approving-parties';
import type { Day } from '../../src/domain/day';
import { initiativeId, type PartyId, partyId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { type Changing, changing, gorm, signe, somebody } from '../support/changing';

const agreed = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
const norddjurs = partyId.parse('kommune-norddjurs');
const syddjurs = partyId.parse('kommune-syddjurs');
const region = partyId.parse('region-midtjylland');
const plo = partyId.parse('plo-midtjylland');
const nora = somebody('Nora', { role: 'party-contact', party: norddjurs });

const allParties = (world: Changing): PartyId[] => approvingParties(world.register).map(({ id }) => id);
const phaseIn = ({ register }: Changing) => currentStatus(register, agreed)?.phase;
const approvalIn = ({ register }: Changing, party: PartyId) =>
  register.approval.get(approvalIdOf(agreed, party));

/** The agreement, sent out to some parties. */
function sentOut(parties?: PartyId[]): Changing {
  const world = changing();
  world.changed<'send-out'>({
    kind: 'send-out',
    initiative: agreed,
    parties: parties ?? allParties(world),
  });
  return world;
}

type State = 'approved' | 'declined' | 'awaited';
const answer = (world: Changing, parties: PartyId[], state: State = 'approved', over: object = {}) => ({
  kind: 'record-approval' as const,
  initiative: agreed,
  parties,
  seen: versionAbout(world.register, agreed),
  state,
  on: world.today,
  ...over,
});

describe('Sending an agreement out', () => {
  test('asks the nineteen municipalities, the region and general practice, and awaits them', () => {
    const world = sentOut();
    const approvals = approvalsOf(world.register, agreed);
    expect(approvals).toHaveLength(21);
    expect(approvals.every(({ state }) => state === 'awaited')).toBe(true);
    expect(approvals.map(({ party }) => party)).toEqual(expect.arrayContaining([norddjurs, region, plo]));
    expect(phaseIn(world)).toBe('awaiting-approval');
    expect(world.register.change.size).toBe(1);
  });

  test('tells in both languages to how many it went', () => {
    expect(currentStatus(sentOut().register, agreed)?.text).toEqual({
      da: 'Sendt til godkendelse hos 21 parter.',
      en: 'Sent to 21 parties for approval.',
    });
    expect(currentStatus(sentOut([region]).register, agreed)?.text.da).toBe(
      'Sendt til godkendelse hos Region Midtjylland.',
    );
  });

  test('is for the secretariat', () => {
    const world = changing();
    for (const by of [nora, gorm, somebody('Asta', { role: 'working-group-member', initiative: agreed })])
      expect(
        world.carryOut<'send-out'>({ kind: 'send-out', initiative: agreed, parties: [region] }, by),
      ).toEqual({ ok: false, refusal: { reason: 'not-allowed', who: ['secretariat'] } });
  });

  test('goes later to those who were left out, and leaves the answers that are there', () => {
    const world = sentOut([norddjurs, region]);
    world.changed(answer(world, [norddjurs]));
    world.changed<'send-out'>({ kind: 'send-out', initiative: agreed, parties: [norddjurs, syddjurs] });
    expect(approvalIn(world, norddjurs)?.state).toBe('approved');
    expect(approvalIn(world, syddjurs)?.state).toBe('awaited');
  });

  test('to those who have it already is refused', () => {
    const world = sentOut([region]);
    expect(world.carryOut<'send-out'>({ kind: 'send-out', initiative: agreed, parties: [region] })).toEqual({
      ok: false,
      refusal: { reason: 'already-sent' },
    });
  });

  test('to somebody who approves no agreements is refused at its field', () => {
    const ssg = partyId.parse('ssg');
    expect(
      changing().carryOut<'send-out'>({ kind: 'send-out', initiative: agreed, parties: [region, ssg] }),
    ).toEqual({ ok: false, refusal: { reason: 'field', field: 'parties', problem: 'not-a-choice' } });
  });

  test('can be undone and done again', () => {
    const world = changing();
    const before = currentStatus(world.register, agreed);
    const send = { kind: 'send-out' as const, initiative: agreed, parties: [region] };
    const change = world.changed<'send-out'>(send);
    world.changed<'undo'>({ kind: 'undo', change });
    expect(approvalsOf(world.register, agreed)).toEqual([]);
    expect(currentStatus(world.register, agreed)).toEqual(before);
    world.changed<'send-out'>(send);
    expect(approvalsOf(world.register, agreed)).toHaveLength(1);
  });
});

describe('An answer', () => {
  test('of one party is recorded by who speaks for it', () => {
    const world = sentOut();
    world.changed(answer(world, [norddjurs], 'approved', { note: { da: 'Enstemmigt.' } }), nora);
    expect(approvalIn(world, norddjurs)).toMatchObject({
      state: 'approved',
      on: world.today,
      note: { da: 'Enstemmigt.' },
    });
    expect(phaseIn(world)).toBe('awaiting-approval');
  });

  test.each([
    ['of another party', nora, [syddjurs]],
    ['of another party beside their own', nora, [norddjurs, syddjurs]],
    ['by a reader', gorm, [norddjurs]],
    ['by a cluster lead', somebody('Karl', { role: 'cluster-lead', cluster: 'x' as never }), [norddjurs]],
  ])('%s is refused', (_what, by, parties) => {
    const world = sentOut();
    expect(world.carryOut(answer(world, parties), by)).toEqual({
      ok: false,
      refusal: { reason: 'not-allowed', who: ['party-contact', 'secretariat'] },
    });
  });

  test('of twenty leaves the phase; the last one moves it, in the same change, in words from facts', () => {
    const world = sentOut();
    const parties = allParties(world).filter((party) => party !== norddjurs);
    world.changed(answer(world, parties));
    expect(phaseIn(world)).toBe('awaiting-approval');
    const changes = world.register.change.size;
    world.changed(answer(world, [norddjurs]), nora);
    expect(currentStatus(world.register, agreed)).toMatchObject({
      phase: 'approved',
      text: { da: 'Godkendt af alle 21 parter.', en: 'Approved by all 21 parties.' },
    });
    expect(world.register.change.size).toBe(changes + 1);
  });

  test('taken back takes the phase with it', () => {
    const world = sentOut([norddjurs, region]);
    world.changed(answer(world, [region]));
    const last = world.changed(answer(world, [norddjurs]), nora);
    world.changed<'undo'>({ kind: 'undo', change: last }, nora);
    expect(phaseIn(world)).toBe('awaiting-approval');
    expect(approvalIn(world, norddjurs)).toMatchObject({ state: 'awaited' });
  });

  test('that declines moves nothing, though all others have approved', () => {
    const world = sentOut([norddjurs, region]);
    world.changed(answer(world, [region]));
    world.changed(answer(world, [norddjurs], 'declined', { note: { da: 'Økonomien mangler.' } }), nora);
    expect(phaseIn(world)).toBe('awaiting-approval');
  });

  test('that turns out to be none makes an approved agreement await it again', () => {
    const world = sentOut([norddjurs, region]);
    world.changed(answer(world, [norddjurs, region]));
    world.changed(answer(world, [norddjurs], 'awaited'));
    expect(currentStatus(world.register, agreed)).toMatchObject({
      phase: 'awaiting-approval',
      text: { da: 'Ikke længere godkendt af alle: 1 af 2 parter har godkendt.' },
    });
    expect(approvalIn(world, norddjurs)?.on).toBeUndefined();
  });

  test('leaves a phase that somebody set by hand', () => {
    const world = sentOut([norddjurs]);
    world.changed<'update-status'>({
      kind: 'update-status',
      initiative: agreed,
      seen: 1,
      phase: 'paused',
      text: { da: 'Afventer økonomiaftalen.' },
    });
    world.changed(answer(world, [norddjurs]));
    expect(phaseIn(world)).toBe('paused');
  });

  test('of several keeps what was noted of each, where nothing is noted of all', () => {
    const world = sentOut([norddjurs, syddjurs]);
    world.changed(answer(world, [norddjurs], 'awaited', { note: { da: 'På mødet i december.' } }));
    world.changed(answer(world, [norddjurs, syddjurs]));
    expect(approvalIn(world, norddjurs)?.note).toEqual({ da: 'På mødet i december.' });
  });

  test.each([
    ['without a day', { on: undefined }, 'on', 'missing'],
    ['on a day to come', { on: '2024-01-01' as Day }, 'on', 'in-the-future'],
    ['of a party that was not asked', { parties: [norddjurs, plo] }, 'parties', 'not-a-choice'],
    ['with a personal number', { note: { da: 'Se 010190-1234' } }, 'note', 'personal-number'],
  ])('%s is refused at its field', (_what, over, field, problem) => {
    const world = sentOut([norddjurs, syddjurs]);
    expect(world.carryOut(answer(world, [norddjurs], 'approved', over))).toEqual({
      ok: false,
      refusal: { reason: 'field', field, problem },
    });
  });

  test('about what was not sent out is refused', () => {
    const world = changing();
    expect(world.carryOut(answer(world, [norddjurs]))).toEqual({
      ok: false,
      refusal: { reason: 'not-sent-out', initiative: agreed },
    });
  });

  test('on top of one that came meanwhile is a conflict, and of several a word about it', () => {
    const world = sentOut([norddjurs, syddjurs]);
    const [mine, ours] = [answer(world, [norddjurs]), answer(world, [norddjurs, syddjurs])];
    world.changed(answer(world, [norddjurs], 'declined'), nora);
    expect(world.carryOut(mine)).toMatchObject({ ok: false, refusal: { reason: 'conflict' } });
    expect(world.carryOut(ours)).toEqual({
      ok: false,
      refusal: { reason: 'field', field: 'parties', problem: 'changed-meanwhile' },
    });
  });

  test('beside one of another party is no conflict', () => {
    const world = sentOut([norddjurs, syddjurs]);
    const theirs = answer(world, [syddjurs]);
    world.changed(answer(world, [norddjurs]), nora);
    expect(world.carryOut(theirs).ok).toBe(true);
  });

  test('drawn from a version that has never been is refused', () => {
    const world = sentOut();
    expect(world.carryOut(answer(world, [norddjurs], 'approved', { seen: 99 }))).toEqual({
      ok: false,
      refusal: { reason: 'from-the-future' },
    });
  });
});

describe('Taking an older answer back', () => {
  const bothAnswered = () => {
    const world = sentOut([norddjurs, region]);
    const first = world.changed(answer(world, [norddjurs]), nora);
    const last = world.changed(answer(world, [region]));
    return { world, first, last };
  };

  test('is in the way of nobody while the phase waits for others', () => {
    const world = sentOut([norddjurs, syddjurs, region]);
    const first = world.changed(answer(world, [norddjurs]));
    world.changed(answer(world, [syddjurs]));
    expect(world.carryOut({ kind: 'undo', change: first })).toMatchObject({ ok: true });
  });

  test('is refused where the phase followed from all answers, and names the one that moved it', () => {
    const { world, first, last } = bothAnswered();
    expect(world.carryOut({ kind: 'undo', change: first })).toMatchObject({
      refusal: { reason: 'built-upon', changes: [{ id: last }], mayChain: true },
    });
  });

  test('goes with the chain, and the phase goes back', () => {
    const { world, first } = bothAnswered();
    world.changed({ kind: 'undo', change: first, chain: true });
    expect(phaseIn(world)).toBe('awaiting-approval');
    expect(approvalsOf(world.register, agreed).map(({ state }) => state)).toEqual(['awaited', 'awaited']);
  });

  test('what unmade the approval is not undone where another party has declined since', () => {
    const { world } = bothAnswered();
    const unmade = world.changed(answer(world, [norddjurs], 'awaited', { on: undefined }));
    const declined = world.changed(answer(world, [region], 'declined'));
    expect(world.carryOut({ kind: 'undo', change: unmade })).toMatchObject({
      refusal: { reason: 'built-upon', changes: [{ id: declined }] },
    });
  });
});

describe('The form', () => {
  const drawn = (world: Changing, kind: string, actor = signe, values?: Record<string, string>) =>
    formMaker(kind)?.draw(
      { initiative: agreed },
      { register: world.register, actor, today: world.today, locale: 'da', ...(values ? { values } : {}) },
    );
  const valuesOf = (result: ReturnType<typeof drawn>) =>
    result?.ok ? Object.fromEntries(result.form.fields.map(({ name, value }) => [name, value])) : result;

  test('to send out has everybody chosen who was not asked yet', () => {
    const world = sentOut([norddjurs]);
    const chosen = allParties(world).filter((party) => party !== norddjurs);
    expect(valuesOf(drawn(world, 'send-out'))).toEqual({ parties: chosen.join(',') });
    expect(drawn(sentOut(), 'send-out')).toEqual({ ok: false, refusal: { reason: 'already-sent' } });
  });

  test('to record answers holds the own party of who speaks for one', () => {
    expect(valuesOf(drawn(sentOut(), 'record-approval', nora))).toEqual({
      parties: norddjurs,
      state: 'approved',
      on: '2023-10-31',
      note: '',
    });
  });

  test('to record answers holds what is known of a party that was chosen', () => {
    const world = sentOut();
    world.changed(answer(world, [syddjurs], 'declined', { note: { da: 'Nej.' } }));
    expect(valuesOf(drawn(world, 'record-approval', signe, { parties: syddjurs }))).toMatchObject({
      parties: syddjurs,
      state: 'declined',
      note: 'Nej.',
    });
  });

  test('to record answers is none before it was sent out, and none for others', () => {
    expect(drawn(changing(), 'record-approval')).toEqual({
      ok: false,
      refusal: { reason: 'not-sent-out', initiative: agreed },
    });
    for (const actor of [gorm, somebody('Ida', { role: 'party-contact', party: partyId.parse('hmu') })])
      expect(drawn(sentOut(), 'record-approval', actor)).toMatchObject({
        refusal: { reason: 'not-allowed', who: ['party-contact', 'secretariat'] },
      });
  });

  test('is offered to those who may', () => {
    const world = sentOut([norddjurs]);
    const forms = (actor: typeof signe) =>
      offersAboutApprovals(world.register, agreed, actor).map(({ form }) => form);
    expect(forms(signe)).toEqual(['record-approval', 'send-out']);
    expect(forms(nora)).toEqual(['record-approval']);
    expect(forms(gorm)).toEqual([]);
  });
});
