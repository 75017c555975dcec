import { pressableOf } from '../../src/cards/pressable';
import { renderAnswer } from '../../src/cards/render';
import { writtenPress } from '../../src/cards/written-press';
import { agreementSamples } from './agreement-samples';
import { register } from './material';
import { samples } from './samples';

const cardOf = (kind: 'initiative' | 'facts' | 'plan', name: string) => {
  const found = (kind === 'plan' ? agreementSamples.plan : samples[kind]).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return renderAnswer(found.answer, 'da');
};
const drawn = (...of: Parameters<typeof cardOf>): string => JSON.stringify(cardOf(...of));
const times = (text: string, part: string): number => text.split(part).length - 1;

test('a long history goes on where its first page ended', () => {
  const [first, second] = [
    drawn('initiative', 'with a long history'),
    drawn('initiative', 'with a long history, further back'),
  ];
  expect(first).toContain('Vis flere (13–20 af 20)');
  expect(second).toContain('Tilbage (1–12 af 20)');
  // Of five times the same four, three are on the first page and two on the second.
  const one = '"text":"Fase ukendt"';
  expect([times(first, one), times(second, one)]).toEqual([3, 2]);
});

test('of many figures and of the many initiatives of a goal, each page shows its own', () => {
  const total = register.fact.size;
  expect(drawn('facts', 'many')).toContain(`Vis flere (11–20 af ${total})`);
  expect(drawn('facts', 'many, page 5')).toContain(`Tilbage (31–40 af ${total})`);
  expect(drawn('plan', 'of a goal')).toContain('Vis flere (21–30 af 30)');
  expect(drawn('plan', 'of a goal, further on')).toContain('Tilbage (1–20 af 30)');
});

test('a button is written with the signs that are on a keyboard', () => {
  const shown = pressableOf(cardOf('initiative', 'with a long history'));
  const more = shown.buttons.find(({ title }) => title.startsWith('Vis flere'));
  expect(more?.title).toBe('Vis flere (13–20 af 20)');
  expect(writtenPress(shown, 'tryk Vis flere (13-20 af 20)', () => undefined)).toEqual({
    verb: more?.verb,
    data: more?.data,
  });
});
