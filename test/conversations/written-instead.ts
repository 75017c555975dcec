import { inputId } from '../../src/cards/form-fields';
import { pressableOf, type ShownButton, type ShownField } from '../../src/cards/pressable';
import type { Event } from '../../src/conversation/event';
import type { Card } from '../../src/conversation/reply';
import type { OpenVoice } from './transcript';

type Fields = Record<string, unknown>;
type Pressed = Extract<Event, { kind: 'action' }>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What somebody would write to fill in a field as it was filled in. */
function lineFor({ label, choices, kind }: ShownField, value: string): string {
  const titles = value.split(',').map((one) => choices.find((choice) => choice.value === one)?.title ?? one);
  const words =
    kind === 'tick' ? (value === 'true' ? 'ja' : 'nej') : choices.length > 0 ? titles.join('; ') : value;
  return `${label}: ${words}`;
}

/**
 * Words for a day are read where they are written, and refused where a field holds them; whom Teams finds in the
 * organisation comes as an id that nobody writes.
 */
const canBeWritten = ({ kind, choices }: ShownField, value: string): boolean =>
  kind === 'day'
    ? !/\p{L}/u.test(value)
    : choices.length === 0 ||
      value.split(',').every((one) => one === '' || choices.some((choice) => choice.value === one));

/** The words that stand for a press on a card: its fields line by line, and then the words on the button. */
function wordsFor(card: Card, { verb, data }: Pressed): string | undefined {
  const { buttons, fields } = pressableOf(card);
  const sent = data as Fields;
  const carried = Object.keys(sent).filter((name) => !name.startsWith(inputId('')));
  const isIt = (one: ShownButton): boolean =>
    one.verb === verb &&
    carried.length === Object.keys(one.data).length &&
    carried.every((name) => same(sent[name], one.data[name]));
  const button = buttons.find(isIt);
  if (!button || buttons.some((one) => one.title === button.title && !isIt(one))) return undefined;
  const filled = fields.filter(({ id, value }) => sent[id] !== undefined && sent[id] !== value);
  if (!filled.every((field) => canBeWritten(field, String(sent[field.id])))) return undefined;
  const lines = button.sendsFields ? filled.map((field) => lineFor(field, String(sent[field.id]))) : [];
  return [...lines, `tryk ${button.title}`].join('\n');
}

/**
 * The same conversation with people whose client has no buttons: whoever presses something on the card they were shown
 * last writes it instead. Dialogs and other people's cards are pressed as ever. `written` is told of each.
 */
export function writtenInstead(written: (verb: string) => void): OpenVoice {
  return async (conversation) => {
    const last = new Map<string, Card>();
    return {
      async speak(event, now) {
        const card = last.get(event.actor.id);
        const text = card && event.kind === 'action' ? wordsFor(card, event) : undefined;
        if (text !== undefined && event.kind === 'action') written(event.verb);
        const {
          verb: _verb,
          data: _data,
          ...rest
        } = event.kind === 'action' ? event : { ...event, verb: '', data: '' };
        const heard = text === undefined ? event : ({ ...rest, kind: 'message', text } as Event);
        const reply = await conversation.converse(heard, now);
        if (!reply) throw new Error(`Nothing is said to "${text ?? event.kind}".`);
        if (event.kind !== 'dialog') last.set(event.actor.id, reply.card);
        else last.delete(event.actor.id);
        return reply;
      },
      close: async () => {},
    };
  };
}
