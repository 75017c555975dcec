import type { Card } from './card';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A field of a card, as it can be filled in by its label. */
export interface ShownField {
  id: string;
  label: string;
  value: string | undefined;
  kind: 'text' | 'day' | 'tick' | 'choice' | 'choices';
  /** Empty where any text will do. */
  choices: readonly { title: string; value: string }[];
}

/** What stands on a button, and what pressing it sends. */
export interface ShownButton {
  title: string;
  verb: string;
  data: Json;
  /** Whether it sends what the fields hold. */
  sendsFields: boolean;
}

/** What somebody can do with a card they were shown. */
export interface Pressable {
  buttons: readonly ShownButton[];
  fields: readonly ShownField[];
}

/** Visits a card's elements and actions as they stand; what buttons carry, and who refreshes it, is not shown. */
function visit(value: unknown, see: (element: Json) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  if (!isObject(value) || Array.isArray(value)) return;
  see(value);
  for (const name in value) if (name !== 'refresh' && name !== 'data') visit(value[name], see);
}

function buttonOf({ type, title, verb, data, associatedInputs }: Json): ShownButton[] {
  if (type !== 'Action.Execute' && type !== 'Action.Submit') return [];
  const carried = isObject(data) ? data : {};
  const does = verb ?? carried.verb;
  if (typeof does !== 'string' || typeof title !== 'string') return [];
  return [{ title, verb: does, data: carried, sendsFields: associatedInputs !== 'none' }];
}

const kinds: Readonly<Record<string, ShownField['kind']>> = {
  'Input.Text': 'text',
  'Input.Date': 'day',
  'Input.Toggle': 'tick',
  'Input.ChoiceSet': 'choice',
};

function fieldOf(element: Json): ShownField[] {
  const kind = kinds[String(element.type)];
  if (kind === undefined) return [];
  const { id, label, value, choices, isMultiSelect } = element;
  return [
    {
      id: String(id),
      label: String(label),
      value: typeof value === 'string' ? value : undefined,
      kind: isMultiSelect === true ? 'choices' : kind,
      choices: Array.isArray(choices) ? (choices as ShownField['choices']) : [],
    },
  ];
}

/** What can be pressed and filled in on a card, in the order in which it stands there. */
export function pressableOf(card: Card): Pressable {
  const buttons: ShownButton[] = [];
  const fields: ShownField[] = [];
  visit(card, (element) => {
    buttons.push(...buttonOf(element));
    fields.push(...fieldOf(element));
  });
  return { buttons, fields };
}
