import { inDialog } from '../../src/cards/in-dialog';
import { longForms } from '../../src/cards/long-forms';
import { formKinds, formMaker } from '../../src/commands/forms';
import { elementsOf } from '../conversations/fields';
import { everyChangeCard } from './change-material';

test('the long forms are those with more than seven fields', () => {
  const long = formKinds.filter((kind) => (formMaker(kind)?.size ?? 0) > 7);
  expect([...longForms].sort()).toEqual([...long].sort());
});

describe.each(everyChangeCard)('in a dialog %s', (_name, render) => {
  const whole = render('da');
  const { title, card } = inDialog(whole);

  test('sends its verb beside what each button carries, opens nothing, and asks for no view of anybody', () => {
    expect(elementsOf(card, (type) => type === 'Action.Execute')).toEqual([]);
    for (const { data } of elementsOf(card, (type) => type === 'Action.Submit')) {
      expect(data).toHaveProperty('verb');
      expect(data).not.toHaveProperty('msteams');
    }
    expect(card).not.toHaveProperty('refresh');
  });

  test('is called once: above it, and not on it', () => {
    const headings = elementsOf(card, (type) => type === 'TextBlock').filter(({ size }) => size === 'Large');
    expect(headings.filter(({ text }) => text === title)).toEqual([]);
  });
});
