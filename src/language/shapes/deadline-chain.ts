import type { BodyId } from '../../domain/ids';
import type { DateMention } from '../dates/read-dates';
import { isSaid, says } from '../says';
import { decides, meetingBodies, meetingOf } from './calendar';
import { type Asked, asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** Whether a word says what is handed in, or speaks of the chain, and not of what that is about. */
export const isOfChain = (word: string): boolean => isSaid(word, 'paper') || isSaid(word, 'chain-word');

/** "Hvornår skal punktet til SSU være klar", "hvis aftalen skal træde i kraft 1/1, hvornår skal SSG så have den". */
export const deadlineChain: Shape = (asked) => {
  const { slots } = asked;
  const { text } = slots.folded;
  const bodies = meetingBodies(asked).filter((body) => decides(asked, body));
  const asksWhen = slots.has('when', 'deadline', 'due') || says(text, 'soonest');
  const isChain = says(text, 'chain');
  if (slots.has('in-force')) return toForce(asked, bodies, isChain);
  const [body, other] = bodies;
  if (body === undefined || other !== undefined) return undefined;
  if (!isChain && !(asksWhen && says(text, 'paper') && says(text, 'ready'))) return undefined;
  return asking(
    lean({
      kind: 'deadline-chain' as const,
      target: 'meeting' as const,
      body,
      day: dayOfMeeting(asked),
      ...topicIn(asked),
    }),
  );
};

function toForce(asked: Asked, bodies: readonly BodyId[], isChain: boolean): ReturnType<Shape> {
  const { slots } = asked;
  const { text } = slots.folded;
  const when = slots.dates.mentions.find(({ meeting }) => meeting === undefined);
  const [receiver] = bodies;
  const isSoonest = says(text, 'soonest') && when === undefined;
  const isBack =
    says(text, 'have-to') && when !== undefined && (receiver !== undefined || says(text, 'provided'));
  const named = topicIn(asked);
  // "Hvornår træder den i kraft": a date that the register holds.
  if (!isChain && !isBack && !(isSoonest && named.initiative === undefined)) return undefined;
  const day = when && firstDayOf(when);
  return asking(
    lean({ kind: 'deadline-chain' as const, target: 'in-force' as const, day, receiver, ...named }),
  );
}

const firstDayOf = ({ bare }: DateMention) => bare.from ?? bare.to ?? undefined;

/** The day of the meeting that is spoken of; none where it is the next one. */
function dayOfMeeting(asked: Asked) {
  const { slots, reader } = asked;
  const id = meetingOf(asked);
  const meeting = reader.vocabulary.meetings.find((one) => one.id === id);
  if (meeting?.exact) return meeting.when.from ?? undefined;
  const { when } = slots;
  return when && when.bare.from === when.bare.to ? firstDayOf(when) : undefined;
}

/** The initiative that is named outright. */
function topicIn(asked: Asked) {
  const topic = topicOf(asked);
  return topic.kind === 'one' && topic.named && asked.slots.content.length > 0
    ? { initiative: topic.id }
    : {};
}
