import type { CommandOf } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import { offersAboutMeeting, offersAboutMeetings } from '../../src/commands/meeting-offers';
import type { Day } from '../../src/domain/day';
import { initiativeId, meetingId, partyId } from '../../src/domain/ids';
import { changing, gorm, signe, somebody } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const held = meetingId.parse('ssg-2023-09-15');
const member = somebody('Asta', {
  role: 'working-group-member',
  initiative: initiativeId.parse('revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg'),
});
const { register, today } = changing();
const forms = (id = ssg, actor = signe, on = today, place = register) =>
  offersAboutMeeting(place, id, actor, on).map(({ form }) => form);

describe('about a meeting, the secretariat is offered', () => {
  test('before it, the agenda first', () =>
    expect(forms()).toEqual([
      ...['add-agenda-item', 'set-paper', 'move-agenda-item', 'move-meeting', 'cancel-meeting'],
      ...['set-deadline-rule', 'create-meeting'],
    ]));
  test('from its day on, the decisions first', () => {
    expect(forms(ssg, signe, '2023-11-08' as Day)[0]).toBe('record-decision');
    expect(forms(ssg, signe, '2023-11-09' as Day)).toEqual([
      ...['record-decision', 'add-agenda-item', 'set-paper', 'move-agenda-item', 'create-meeting'],
    ]);
  });
  test('once everything was decided, no decision', () =>
    expect(forms(held)).toEqual(['add-agenda-item', 'create-meeting']));
  test('once it was cancelled, only where its items go', () => {
    const place = changing();
    const cancel: CommandOf<'cancel-meeting'> = {
      kind: 'cancel-meeting',
      meeting: ssg,
      seen: 0,
      reason: { da: 'Aflyst' },
    };
    place.changed(cancel);
    expect(forms(ssg, signe, today, place.register)).toEqual(['move-agenda-item', 'create-meeting']);
  });
  test('forms that can be drawn, each with its meeting or its body', () => {
    for (const { form, about } of offersAboutMeeting(register, ssg, signe, '2023-11-08' as Day))
      expect(
        formMaker(form)?.draw(about, { register, actor: signe, today: '2023-11-08' as Day, locale: 'da' }),
      ).toMatchObject({ ok: true });
  });
});

test('a member is offered the papers of a meeting with an item of theirs, and of no other', () => {
  expect(forms(ssg, member)).toEqual(['set-paper']);
  expect(forms(meetingId.parse('ssu-2023-12-01'), member)).toEqual([]);
});

test('a reader is offered nothing, nor is anybody about a meeting that is not there', () => {
  expect(forms(ssg, gorm)).toEqual([]);
  expect(offersAboutMeetings(gorm)).toEqual([]);
  expect(forms(meetingId.parse('findes-ikke'))).toEqual([]);
});

describe('the form', () => {
  const draw = (kind: string, about: Record<string, string>, actor = signe) =>
    formMaker(kind)?.draw(about, { register, actor, today, locale: 'da' });
  const field = (kind: string, about: Record<string, string>, name: string, actor = signe) => {
    const drawn = draw(kind, about, actor);
    return drawn?.ok ? drawn.form.fields.find((one) => one.name === name) : undefined;
  };

  test('for papers lets members choose among their own items, and a single one is chosen', () => {
    const item = field('set-paper', { meeting: ssg }, 'item', member);
    expect(item).toMatchObject({ value: `${ssg}.1`, choices: [{ value: `${ssg}.1` }] });
  });
  test('to postpone names the other meetings to come, and not this one', () => {
    const to = field('move-agenda-item', { meeting: ssg }, 'to');
    const values = to && 'choices' in to ? to.choices.map(({ value }) => value) : [];
    expect(values).toContain('ssu-2023-12-01');
    expect(values).not.toContain(ssg);
    expect(values).not.toContain(held);
  });
  test('for a decision is not drawn before the day of the meeting, nor where nothing is on its agenda', () => {
    expect(draw('record-decision', { meeting: ssg })).toMatchObject({ refusal: { reason: 'meeting-ahead' } });
    const place = changing();
    place.changed({ kind: 'create-meeting', body: partyId.parse('ssg'), day: '2023-10-30' as Day });
    const [empty] = [...place.register.meeting.values()].filter(({ agenda }) => agenda.length === 0);
    expect(
      formMaker('record-decision')?.draw(
        { meeting: String(empty?.id) },
        { register: place.register, actor: signe, today, locale: 'da' },
      ),
    ).toMatchObject({ refusal: { reason: 'no-item' } });
  });
  test('for a decision is drawn where somebody decided the last item meanwhile: what was typed still shows', () =>
    expect(draw('record-decision', { meeting: held })).toMatchObject({ ok: true }));
  test('for a deadline rule says that it is assumed, and takes whole days only', () => {
    expect(draw('set-deadline-rule', { body: 'ssg' })).toMatchObject({
      form: { hints: expect.arrayContaining(['form.set-deadline-rule.assumed']) },
    });
    const filled = { paperUnit: 'days', agendaCount: '7', agendaUnit: 'days' };
    const read = (paperCount: string) =>
      formMaker('set-deadline-rule')?.read({ body: 'ssg' }, 0, { ...filled, paperCount }, 'da');
    expect(read('10')).toMatchObject({ ok: true, command: { paperCount: 10 } });
    for (const wrong of ['12,5', '-1', '366'])
      expect(read(wrong)).toEqual({ ok: false, problems: { paperCount: 'not-whole-days' } });
  });
  test.each(['move-meeting', 'cancel-meeting', 'add-agenda-item', 'move-agenda-item', 'record-decision'])(
    '%s is not drawn for a member',
    (kind) =>
      expect(draw(kind, { meeting: ssg }, member)).toEqual({
        ok: false,
        refusal: { reason: 'not-allowed', who: ['secretariat'] },
      }),
  );
});
