import type { About, Choice, Field, Form, Values } from '../commands/form';
import { type Day, day } from '../domain/day';
import { withoutPersonalNumbers } from '../domain/masking';
import type { Locale } from '../domain/prose';
import { longDay } from './days';
import { clip, type Wording, wording } from './wording';

/** What a form is called; some are called otherwise about a certain thing: `form.ask-everybody.title-round`. */
export function formTitle(kind: string, about: About, wording: Wording): string {
  const own = Object.keys(about).map((what) => `form.${kind}.title-${what}`);
  return wording.text(own.find((key) => wording.has(key)) ?? `form.${kind}.title`);
}

/** What a field of a form is called: there, or wherever it stands. */
export const fieldLabel = (kind: string, name: string, wording: Wording): string =>
  wording.text(wording.has(`form.${kind}.${name}`) ? `form.${kind}.${name}` : `field.${name}`);

/** What a choice is called. */
export function choiceLabel({ label }: Choice, wording: Wording): string {
  if (!('text' in label)) return clip(wording.name(label.name), 90);
  const names = Object.entries(label.names ?? {}).map(([key, name]) => [key, clip(wording.name(name), 90)]);
  const words = Object.entries(label.words ?? {}).map(([key, text]) => [key, wording.text(text)]);
  const days = Object.entries(label.days ?? {}).map(([key, day]) => [key, longDay(day, wording.locale)]);
  return wording.text(label.text, Object.fromEntries([...names, ...words, ...days]));
}

/** What a field holds, as people read it. */
export function heldIn(field: Field, value: string, wording: Wording): string {
  if (field.control === 'tick') return wording.text(value === 'true' ? 'value.yes' : 'value.no');
  if (field.control === 'day') {
    const read = day.safeParse(value).data;
    return read ? longDay(read, wording.locale) : value;
  }
  if (!('choices' in field)) return value;
  const chosen = value.split(',').map((one) => field.choices.find((choice) => choice.value === one));
  return wording.list(chosen.flatMap((choice) => (choice ? [choiceLabel(choice, wording)] : [])));
}

/**
 * Whether a form shows what the register holds for a field. One that has to be filled in and is empty, or holds
 * nothing at all, asks anew each time: nobody emptied its fields.
 */
export const isHeld = ({ fields }: Form, { value }: Field): boolean =>
  value !== '' ||
  (fields.some((one) => one.value !== '' && one.control !== 'tick') &&
    !fields.some((one) => one.required && one.value === ''));

/** Whether a field says the same with two values: the order in which several were ticked says nothing. */
export const isSameValue = ({ control }: Field, a: string, b: string): boolean =>
  comparable(control, a) === comparable(control, b);

const comparable = (control: Field['control'], value: string): string =>
  control === 'choices' || control === 'people' ? value.split(',').sort().join(',') : value.trim();

/** What stands in the fields of a form where something else was typed, as people read it. */
export function valuesInForm(form: Form, typed: Values, locale: Locale, today: Day): Values {
  const words = wording(locale, today);
  return Object.fromEntries(
    form.fields
      .filter((field) => isHeld(form, field) && !isSameValue(field, typed[field.name] ?? '', field.value))
      .map((field) => {
        const text = clip(heldIn(field, field.value, words), 1_000) || words.text('value.none');
        return [field.name, words.text('conflict.beside', { text })];
      }),
  );
}

/** What somebody typed, as it may be shown again: a personal number is to be kept nowhere, on no card either. */
export function fitToShow(typed: Values, locale: Locale, today: Day): Values {
  const word = wording(locale, today).text('mask.personal-number');
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, withoutPersonalNumbers(text, word)]),
  );
}
