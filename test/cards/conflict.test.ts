import { plainText } from '../../src/cards/plain-text';
import { renderConflict } from '../../src/cards/render-form';
import type { Form } from '../../src/commands/form';
import type { Change } from '../../src/domain/change';
import { register, today } from './material';

const choice = (value: string) => ({ value, label: { name: { da: value.toUpperCase() } } });
const form: Form = {
  kind: 'edit-initiative',
  about: {},
  subject: { da: 'Selvskade' },
  fields: [
    { name: 'name', control: 'line', most: 200, value: 'Selvskade' },
    { name: 'parties', control: 'choices', choices: ['a', 'b', 'c'].map(choice), value: 'c,a' },
  ],
};
const [made] = register.change.values();
const changes = made ? [{ ...made, command: 'edit-initiative' } as Change] : [];

/** What is shown of a conflict in which these were typed, and the other changed `theirs`. */
const shown = (values: Record<string, string>, theirs?: string[]): string =>
  plainText(
    renderConflict(
      { form, values, theirs: theirs && new Set(theirs), changes, op: 'op-1', back: { kind: 'history' } },
      'da',
      today,
    ),
  );

describe('a conflict', () => {
  test('in which the same was ticked in another order is none there', () => {
    expect(shown({ name: 'Selvskade', parties: 'a,c' })).toContain('I har skrevet det samme.');
    expect(shown({ name: 'Selvskade', parties: 'a,b' })).toContain('Du skrev: A og B');
  });

  test('in different fields says that both can stand, and that nobody else wrote what stood there before', () => {
    const text = shown({ name: 'Ny titel', parties: 'c,a' }, ['parties']);
    expect(text).toContain('Vælger du »Behold min«, står begge dele.');
    expect(text).toContain('Nu står der: Selvskade');
  });

  test('in the same field says whose is whose, and that one has to be chosen', () => {
    const text = shown({ name: 'Ny titel', parties: 'c,a' }, ['name']);
    expect(text).toContain('Vælg, hvad der skal stå.');
    expect(text).not.toContain('Nu står der');
  });
});
