import type { Card } from '../../src/conversation/reply';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Everything on a card that is of a type. */
export function elementsOf(card: Card | undefined, isWanted: (type: string) => boolean): Json[] {
  const found: Json[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (isObject(value)) {
      if (isWanted(String(value.type))) found.push(value);
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(card);
  return found;
}

const fieldsOf = (card: Card | undefined): Json[] => elementsOf(card, (type) => type.startsWith('Input.'));

/** What the fields of a card hold before anybody touches them. */
export const initialValues = (card: Card | undefined): Json =>
  Object.fromEntries(
    fieldsOf(card).flatMap(({ id, value }) => (value === undefined ? [] : [[String(id), value]])),
  );

/** Fills a field in, found by its label ("Indsats, de mener = Rygestop"): a text as it is, choices by their titles, none for nothing; "bold × 60" is the word sixty times. */
export function filled(card: Card | undefined, said: string): Json {
  const [, label = '', value = ''] = /^(.*?) =(?: (.*))?$/.exec(said) ?? [];
  const field = fieldsOf(card).find((one) => one.label === label);
  if (!field) throw new Error(`No field "${label}"; there are: ${fieldsOf(card).map((one) => one.label)}`);
  if (field.type !== 'Input.ChoiceSet') return { [String(field.id)]: repeated(value) };
  const choices = field.choices as { title: string; value: string }[];
  const several = field.isMultiSelect === true ? value.split(/, | \+ /) : [value];
  const wanted = value === '' ? [] : several;
  const chosen = wanted.map((one) => {
    const choice = choices.find(({ title }) => title.toLowerCase() === one.toLowerCase());
    // Somebody found in the organisation arrives by id.
    if (!choice && field['choices.data']) return one;
    if (!choice) throw new Error(`No choice "${one}"; there are: ${choices.map(({ title }) => title)}`);
    return choice.value;
  });
  return { [String(field.id)]: chosen.join(',') };
}

const repeated = (value: string): string => {
  const [, words = '', times] = /^(.+) × (\d+)$/.exec(value) ?? [];
  return times === undefined ? value : Array<string>(Number(times)).fill(words).join(' ');
};
