import type { CommandOf } from '../../src/commands/command';
import { agendaOf } from '../../src/domain/agenda';
import type { Day } from '../../src/domain/day';
import { meetingId } from '../../src/domain/ids';
import type { Register } from '../../src/domain/register';
import { knownOn } from '../../src/queries/known';
import { changing, signe, somebody } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const karl = somebody('Karl', { role: 'secretariat' });
const item = (n: number): string => `${ssg}.${n}`;

const paper = (n: number): CommandOf<'set-paper'> => ({
  kind: 'set-paper',
  meeting: ssg,
  seen: 0,
  item: item(n),
  state: 'handed-in',
  on: '2023-10-30' as Day,
});
const add = (what: string): CommandOf<'add-agenda-item'> => ({
  kind: 'add-agenda-item',
  meeting: ssg,
  what: { da: what },
  initiatives: [],
  type: 'discussion',
});
const agenda = ({ register }: { register: Register }) => {
  const meeting = register.meeting.get(ssg);
  return meeting ? agendaOf(meeting) : [];
};
const titles = (place: { register: Register }) => agenda(place).map(({ what }) => what.da);

describe('two people who work on the same agenda', () => {
  test('change different items from the same card, and neither is in the way of the other', () => {
    const place = changing();
    place.changed(paper(1), signe);
    place.changed(paper(2), karl);
    expect(agenda(place).map(({ paper: one }) => one?.by)).toEqual(['Signe Eksempel', 'Karl Eksempel']);
  });
  test('take back their own change though the other came later', () => {
    const place = changing();
    const hers = place.changed(paper(1), signe);
    place.changed(paper(2), karl);
    place.changed({ kind: 'undo', change: hers }, signe);
    expect(agenda(place).map(({ paper: one }) => one?.by)).toEqual([undefined, 'Karl Eksempel']);
  });
  test('are shown what the other wrote where it is the same item', () => {
    const place = changing();
    const theirs = place.changed(paper(1), karl);
    expect(place.carryOut({ ...paper(1), state: 'missing' })).toMatchObject({
      refusal: { reason: 'conflict', changes: [{ id: theirs }] },
    });
  });
  test('cannot take back what the other has built on', () => {
    const place = changing();
    const hers = place.changed(add('Tilføjet'), signe);
    const his = place.changed({ ...paper(3), seen: 1 }, karl);
    expect(place.carryOut({ kind: 'undo', change: hers })).toMatchObject({
      refusal: { reason: 'built-upon', changes: [{ id: his }] },
    });
  });
});

describe('an item that was put on an agenda', () => {
  test('is taken off it again, and those after it keep their ids', () => {
    const place = changing();
    const change = place.changed(add('Tredje'));
    place.changed(add('Fjerde'));
    place.changed({ kind: 'undo', change });
    expect(agenda(place).map(({ id }) => id)).toEqual([item(1), item(2), item(4)]);
    place.changed(add('Femte'));
    expect(agenda(place).at(-1)).toMatchObject({ id: item(5), what: { da: 'Femte' } });
  });
  test('comes back to its place when that is taken back', () => {
    const place = changing();
    const change = place.changed(add('Tredje'));
    place.changed(add('Fjerde'));
    const before = titles(place);
    const undo = place.changed({ kind: 'undo', change });
    place.changed({ kind: 'undo', change: undo });
    expect(titles(place)).toEqual(before);
  });
  test('was not there on the day before', () => {
    const place = changing();
    const before = titles(place);
    const { today } = place;
    place.pass(24 * 60);
    place.changed(add('Tredje'));
    expect(titles(knownOn(place.register, today))).toEqual(before);
    expect(titles(knownOn(place.register, place.today))).toEqual([...before, 'Tredje']);
  });
});
