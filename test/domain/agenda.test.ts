import { agendaOf, isOpenItem, itemOf, nextItemId, withItem } from '../../src/domain/agenda';
import type { Day } from '../../src/domain/day';
import { decisionId, meetingId } from '../../src/domain/ids';
import type { AgendaItem, Meeting } from '../../src/domain/meeting';
import { parseRecord } from '../../src/domain/record';
import { registerOf } from '../../src/domain/register';
import { knownOn } from '../../src/queries/known';
import { seedRegister } from '../support/register';

const item = (what: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  what: { da: what },
  initiatives: [],
  type: 'discussion',
  planned: true,
  knownFrom: '2023-10-31' as Day,
  evidence: [],
  ...more,
});
const meeting = (...agenda: AgendaItem[]): Meeting => ({
  ...parseRecord('meeting', { ...seedRegister().meeting.get(meetingId.parse('ssg-2023-11-08')) }),
  agenda,
});
const idsOf = (one: Meeting) => agendaOf(one).map(({ id }) => id);

describe('an agenda item', () => {
  test('is addressed by its own id, else by its place', () => {
    const one = meeting(item('a'), item('b', { id: 'b-1' }), item('c'));
    expect(idsOf(one)).toEqual(['ssg-2023-11-08.1', 'b-1', 'ssg-2023-11-08.3']);
    expect(itemOf(one, 'ssg-2023-11-08.3')?.what).toEqual({ da: 'c' });
    expect(itemOf(one, 'ssg-2023-11-08.2')).toBeUndefined();
    expect(nextItemId(one)).toBe('ssg-2023-11-08.4');
  });

  test('is replaced in its place, and the others stay the same objects', () => {
    const one = meeting(item('a'), item('b'));
    const changed = withItem(one, { ...item('B'), id: 'ssg-2023-11-08.2' });
    expect(changed.agenda[0]).toBe(one.agenda[0]);
    expect(changed.agenda.map(({ what }) => what.da)).toEqual(['a', 'B']);
  });

  test('keeps its address on a day on which the one before it was not known yet', () => {
    const later = meeting(item('a', { knownFrom: '2023-11-05' as Day }), item('b'));
    const { register } = knownOn(registerOf([{ type: 'meeting', record: later }]), '2023-10-31' as Day);
    const [shown] = register.meeting.values();
    expect(shown && idsOf(shown)).toEqual(['ssg-2023-11-08.2']);
  });

  test('is open until something came of it or another meeting took it over', () => {
    expect(isOpenItem(item('a'))).toBe(true);
    expect(isOpenItem(item('a', { outcome: { da: 'Godkendt' } }))).toBe(false);
    expect(isOpenItem(item('a', { decision: decisionId.parse('d') }))).toBe(false);
    expect(isOpenItem(item('a', { movedTo: meetingId.parse('m') }))).toBe(false);
  });
});
