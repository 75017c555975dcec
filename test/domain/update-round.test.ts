import { initiativeId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { remindsOf, requestsOf, roundOf, roundsAbout } from '../../src/domain/update-round';
import { acquaintance, changing, drawnNow } from '../support/changing';

const ips = initiativeId.parse('ips-ambassadoer-beskaeftigelse');
const quit = initiativeId.parse('kampagne-rygestop-almen-praksis');
const member = (name: string, initiative: typeof ips) =>
  acquaintance(name, { role: 'working-group-member', initiative });
const asta = member('Asta', ips);
const bo = member('Bo', quit);

/** A round that asked Asta and Bo of one initiative each. */
function asked() {
  const place = changing();
  for (const record of [asta, bo]) place.register.put({ type: 'person', record });
  const id = place.changed({ kind: 'ask-everybody', people: [asta.id, bo.id] });
  const round = roundOf(place.register, id);
  if (!round) throw new Error('no round');
  const tell = (initiative: typeof ips) => {
    const phase = currentStatus(place.register, initiative)?.phase ?? 'in-preparation';
    const told = { kind: 'update-status', initiative, seen: 0, phase, text: { da: 'I gang.' } } as const;
    return place.changed(drawnNow(told, place.register));
  };
  const answers = () =>
    Object.fromEntries(
      requestsOf(place.register, round).map(({ person, answer }) => [
        person === asta.id ? 'Asta' : 'Bo',
        answer?.id,
      ]),
    );
  return { ...place, id, tell, answers };
}

test('a request of a round is answered by the first status told after it', () => {
  const { tell, answers } = asked();
  expect(answers()).toEqual({ Asta: undefined, Bo: undefined });
  const first = tell(ips);
  tell(ips);
  expect(answers()).toEqual({ Asta: first, Bo: undefined });
});

test('an answer that is taken back is none, and counts again when it is made again', () => {
  const { tell, answers, changed } = asked();
  const told = tell(quit);
  const undone = changed({ kind: 'undo', change: told });
  expect(answers()).toEqual({ Asta: undefined, Bo: undefined });
  changed({ kind: 'undo', change: undone });
  expect(answers()).toEqual({ Asta: undefined, Bo: told });
});

test('a reminder is no round of its own, but belongs to the one it reminds of', () => {
  const { changed, register, id, tell, pass } = asked();
  tell(ips);
  pass(24 * 60);
  const reminder = changed({ kind: 'ask-everybody', round: id, people: [bo.id] });
  expect(roundOf(register, reminder)).toBeUndefined();
  const change = register.change.get(reminder);
  expect(change && remindsOf(change)).toBe(id);
  expect(roundsAbout(register, [quit])).toEqual([id]);
});

test('only the rounds that asked about an initiative are about it', () => {
  const { register, id } = asked();
  expect(roundsAbout(register, [ips, quit])).toEqual([id]);
  expect(roundsAbout(register, [initiativeId.parse('forebyggelse-behandling-selvskade')])).toEqual([]);
  expect(roundOf(register, 'made-up')).toBeUndefined();
});
