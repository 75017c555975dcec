import { fieldView } from '../../src/cards/form-field';
import { wording } from '../../src/cards/wording';
import type { Form } from '../../src/commands/form';
import { today } from './material';

const viewOf = (total: number, value: string) => {
  const choices = Array.from({ length: total }, (_, n) => ({
    value: `v-${n}`,
    label: { name: { da: `Valg ${n}` } },
  }));
  const field = { name: 'initiatives', control: 'choice', value, choices, searched: true } as const;
  const form: Form = { kind: 'create-task', about: {}, subject: undefined, fields: [field] };
  return fieldView(field, { form, op: 'op' }, wording('da', today));
};
const valuesOf = ({ choices }: ReturnType<typeof viewOf>) => choices.map(({ value }) => value);

describe('a long list of choices', () => {
  test('says how much of it a card has room for, and how to reach the rest', () => {
    const view = viewOf(1_000, '');
    expect(view.choices).toHaveLength(120);
    expect(view.cut).toContain('Listen viser 120 af 1000.');
  });
  test('always holds what is chosen, where it stands among the others', () => {
    expect(valuesOf(viewOf(1_000, 'v-999')).at(-1)).toBe('v-999');
    expect(valuesOf(viewOf(1_000, 'v-3')).slice(0, 5)).toEqual(['v-0', 'v-1', 'v-2', 'v-3', 'v-4']);
    expect(viewOf(1_000, 'v-999').choices).toHaveLength(120);
  });
  test('that is shown whole says nothing of it', () => {
    expect(viewOf(120, '')).toMatchObject({ cut: '' });
    expect(viewOf(120, '').choices).toHaveLength(120);
  });
});
