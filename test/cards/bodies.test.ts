import { renderAnswer } from '../../src/cards/render';
import { growRegister } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { seedRecords } from '../../src/seed/seed';
import { register, today } from './material';

test('an English list of bodies says in English what kind each is, and quotes nothing', () => {
  const shown = JSON.stringify(renderAnswer(ask(register, { kind: 'bodies' }, { today }), 'en'));
  expect(shown).toContain('SSU · political');
  expect(shown).not.toMatch(/[“”]/);
});

test('a kind that somebody wrote themselves is quoted as it stands in the register', () => {
  const own = growRegister();
  for (const entry of seedRecords())
    own.put(
      entry.type === 'body' && entry.record.id === 'ssu'
        ? { ...entry, record: { ...entry.record, level: 'kredsråd' } }
        : entry,
    );
  const shown = JSON.stringify(renderAnswer(ask(own, { kind: 'bodies' }, { today }), 'en'));
  expect(shown).toContain('SSU · “kredsråd”');
});
