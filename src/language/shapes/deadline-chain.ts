import type { BodyId } from '../../domain/ids';
import type { DateMention } from '../dates/read-dates';
import { decides, meetingBodies, meetingOf } from './calendar';
import { type Asked, asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** What is handed in for a meeting. */
const papers =
  /\b(?:(?:dagsordens)?punkt(?:et|er|erne)?|sag(?:en|er|erne)?|sagsfremstilling(?:en|er|erne)?|(?:moede|dagsordens)?materialer?(?:t|ne)?|papir(?:et|er|erne)?|bilag(?:et|ene)?|indstilling(?:en|er|erne)?|oplaeg(?:get|gene)?|udkast(?:et)?|papers?|items?|case|draft)\b/;

/** That it has to be there. */
const ready =
  /\b(?:klart?|klare|afleveres?|afleveret|indsendes?|indsendt|indleveres?|sendes?|i hus|faerdigt?|frist(?:en|er|erne)?|afleveringsfrist(?:en)?|deadlines?|ready|handed|hand|submit(?:ted)?|due|finished|sent)\b/;

/** Whether a word says what is handed in, or speaks of the chain, and not of what that is about. */
export const isOfChain = (word: string): boolean => papers.test(word) || waysOfChain.test(word);
const waysOfChain = /^(?:frist(?:e|er)?)?kaeden?$|^(?:chain|earliest|tidligst)$/;

const chain =
  /\b(?:frist(?:e|er)?kaeden?|kaede(?:n)? (?:af|med) frister|hele kaeden|frister(?:ne)? frem mod|frister(?:ne)? hele vejen|deadline chain|chain of deadlines|deadlines towards|deadlines leading up to|whole chain)\b/;

/** "Hvis den skal …", "skal SSG så have den", "must SSG have it": what has to be kept for it. */
const must = /\b(?:skal|skulle|maa|bliver noedt|senest|must|needs?|have to|has to|should|by when|latest)\b/;
const condition = /\b(?:hvis|for at|saafremt|naar|if|so that|in order|for)\b/;
const soonest =
  /\b(?:hvor hurtigt|hvor snart|hvor tidligt|tidligst|how soon|how fast|earliest|how quickly)\b/;

/** "Hvornår skal punktet til SSU være klar", "hvis aftalen skal træde i kraft 1/1, hvornår skal SSG så have den". */
export const deadlineChain: Shape = (asked) => {
  const { slots } = asked;
  const { text } = slots.folded;
  const bodies = meetingBodies(asked).filter((body) => decides(asked, body));
  const asksWhen = slots.has('when', 'deadline', 'due') || soonest.test(text);
  const isChain = chain.test(text);
  if (slots.has('in-force')) return toForce(asked, bodies, isChain);
  const [body, other] = bodies;
  if (body === undefined || other !== undefined) return undefined;
  if (!isChain && !(asksWhen && papers.test(text) && ready.test(text))) return undefined;
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
  const isSoonest = soonest.test(text) && when === undefined;
  const isBack = must.test(text) && when !== undefined && (receiver !== undefined || condition.test(text));
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
