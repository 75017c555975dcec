import { plainText } from '../../src/cards/plain-text';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import { wording } from '../../src/cards/wording';
import type { Day } from '../../src/domain/day';
import type { Locale } from '../../src/domain/prose';
import { ask } from '../../src/queries/ask';
import { changing } from '../support/changing';
import { newTask } from '../support/planning';
import { agreementSamples } from './agreement-samples';
import { everyChangeCard } from './change-material';

const today = '2023-10-31' as Day;
const named = (name: string, locale: Locale): string => {
  const found = everyChangeCard.find(([one]) => one === name);
  if (!found) throw new Error(name);
  return plainText(found[1](locale));
};
const measured = (name: string, locale: Locale): string => {
  const found = agreementSamples.measurements.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return JSON.stringify(renderAnswer(found.answer, locale));
};

test('a problem is marked, so that it is no label where colours are not seen', () => {
  expect(named('form update-status: wrong in every field 0', 'da')).toContain('⚠ Feltet skal udfyldes.');
  expect(named('form update-status: wrong in every field 0', 'en')).toContain('⚠ This field must be');
  expect(named('form update-status: filled', 'da')).not.toContain('⚠');
});

test('the rows of indicators and the bars of one are told apart by a line', () => {
  for (const name of ['several', 'of all'])
    expect(measured(name, 'da')).toMatch(/"type":"Container","spacing":"Small","separator":true/);
});

test('a percentage is written as each language writes it', () => {
  expect(measured('several', 'da')).toContain('12,3 %');
  expect(measured('several', 'en')).toContain('12.3%');
});

test.each([
  ['da', 'I har skrevet det samme.', '[Se, hvordan det står]', 'Behold', 'Vælg, hvad'],
  ['en', 'You have both written the same thing.', '[See how it stands]', 'Keep', 'Choose what'],
] as const)(
  'who wrote the same as somebody else has nothing to choose (%s)',
  (locale, same, see, keep, choose) => {
    const text = named('conflict update-status: the same', locale);
    expect(text).toContain(same);
    expect(text).toContain(see);
    expect(text).not.toContain(keep);
    expect(text).not.toContain(choose);
    expect(named('conflict update-status: two texts', locale)).toContain(keep);
  },
);

test('the message a task was made of is no address in its change', () => {
  const changed = changing();
  const id = changed.changed({
    ...newTask({ parties: ['all-clusters'] }),
    message: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1',
  } as never);
  const told = (locale: Locale) =>
    plainText(
      renderAnswer(ask(changed.register, { kind: 'change', change: id }, { today: changed.today }), locale),
    );
  expect(told('da')).toContain('en besked i Teams');
  expect(told('en')).toContain('a message in Teams');
  expect(told('da')).not.toContain('https://');
});

test('one who did not get a message is one', () => {
  const told = (names: string[], locale: Locale) =>
    plainText(renderNotice({ kind: 'updates-unsent', names } as never, locale, today));
  expect(told(['Bo'], 'da')).toContain('Én fik ikke beskeden');
  expect(told(['Bo'], 'da')).not.toContain('dem');
  expect(told(['Bo'], 'en')).toContain('One person did not get');
  expect(told(['Bo', 'Asta'], 'da')).toContain('2 fik ikke beskeden');
});

test('what was cut ends in three dots, not four', () => {
  const say = (names: string) => wording('da', today).text('notice.updates-unsent.lead.one', { names });
  expect(say('Bodil…')).toMatch(/^Jeg kunne ikke skrive til Bodil… Skriv/);
  expect(say('Bodil')).toMatch(/^Jeg kunne ikke skrive til Bodil\. Skriv/);
});

test.each(['set-status-limit', 'set-reminders', 'subscribe'])(
  'from what was saved on the settings (%s) there is a way back to them',
  (command) => {
    expect(named(`change: ${command}`, 'da')).toContain('[Indstillinger]');
    expect(named(`change: ${command}`, 'en')).toContain('[Settings]');
    expect(named('change: update-status', 'da')).not.toContain('[Indstillinger]');
  },
);

test('a form that was asked for in words can be left, too', () => {
  const form = { kind: 'set-status-limit', about: {}, fields: [] } as never;
  const drawn = (isInDialog: boolean, locale: Locale) =>
    plainText(renderForm({ form, op: 'op-1', isInDialog }, locale, today));
  expect(drawn(false, 'da')).toContain('[Annullér]');
  expect(drawn(false, 'en')).toContain('[Cancel]');
  expect(drawn(true, 'da')).not.toContain('[Annullér]');
});
