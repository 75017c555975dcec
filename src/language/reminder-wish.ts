import { addDays, type Day } from '../domain/day';
import { pauseSaid } from './digest-wish';
import { clockSaid } from './rhythm-said';
import { opensWith, patternOf, says } from './says';
import { numberIn } from './shapes/number';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Told } from './wish-words';

type SaidOf = Pick<Said, 'deeds' | 'things'>;

/** "Slå påmindelser fra"; in "fra kl. 9" it stands before a time. */
const turnedOff = new RegExp(`\\b(?:${patternOf('turned-off')})\\b(?!\\s+(?:${patternOf('clock-at')})\\b)`);
const refuses = (text: string): boolean => says(text, 'no-more') || turnedOff.test(text);
/** A question about reminders, which may hold the same words, or one with "minder du mig om, hvem …" before it. */
const asksFirst = new RegExp(`^(?:${patternOf('do-you-remind')}),? (?:${patternOf('asking-word')})\\b`);
const asks = (text: string): boolean =>
  opensWith(text, 'opens-doubt') || opensWith(text, 'opens-question') || asksFirst.test(text);
/** Politeness that asks for something else, but where nothing follows it than when. */
const bare = new RegExp(
  `^(?:(?:${patternOf('would-you')}) )*(?:${patternOf('remind-me')})(?: (?:${patternOf('about-it')}))?` +
    `(?: (?:${patternOf('that-thing')}))?(?: (?:${patternOf('again')}))?(?: (?:${patternOf('thanking-last')}))?`,
);

const does = ({ deeds }: SaidOf, ...wanted: Deed[]): boolean => deeds.some((deed) => wanted.includes(deed));

/** "Remind me in two weeks": beside those words there is but a day, or nothing where "later" is among them. */
function isBare({ folded: { text }, dates, topics, datedBodies, bodies }: Slots): boolean {
  const [said] = bare.exec(text) ?? [];
  if (said === undefined || [...topics, ...datedBodies, ...bodies].length > 0) return false;
  const left = text
    .slice(said.length)
    .replace(/[\s.!?]+/g, ' ')
    .trim();
  return left === '' ? says(said, 'again') : dates.mentions.length === 1 && left.split(' ').length < 6;
}

/**
 * The form about one's own reminders that somebody wishes for: to hear of something later, or how and when they come.
 * "Udskyd påmindelsen" puts one off, where "stop påmindelser" and "mind mig ikke" stop all of them.
 */
export function reminderForm(said: SaidOf, slots: Slots): 'snooze-reminder' | 'set-reminders' | undefined {
  const { text } = slots.folded;
  const isNamed = said.things.includes('reminder');
  const isLater = says(text, 'again') || slots.dates.mentions.length > 0;
  if (isBare(slots)) return 'snooze-reminder';
  if (says(text, 'own-errand') || (!isNamed && !does(said, 'remind', 'snooze'))) return undefined;
  if (refuses(text)) return 'set-reminders';
  const putsOff = does(said, 'snooze') || (isNamed && does(said, 'postpone', 'move'));
  const isAtHour = clockSaid(slots) !== undefined;
  return putsOff || (does(said, 'remind') && isLater && !isAtHour) ? 'snooze-reminder' : 'set-reminders';
}

/** "Ingen påmindelser i uge 29", "jeg vil gerne have påmindelser kl. 9": told, without a verb at its head. */
export function tellsOfReminders(said: SaidOf, slots: Slots): boolean {
  const { text } = slots.folded;
  if (isBare(slots)) return true;
  if (asks(text) || says(text, 'own-errand')) return false;
  if (does(said, 'remind', 'snooze')) return true;
  if (!said.things.includes('reminder')) return false;
  return refuses(text) || says(text, 'turning-on') || clockSaid(slots) !== undefined || said.deeds.length > 0;
}

/** What is said of reminders, as the fields of their form. Which one is put off, is chosen on the card. */
export function toldOfReminders(form: string, asked: Asked): Told {
  const { slots, today } = asked;
  if (form === 'snooze-reminder') {
    const day = dayToCome(slots, today);
    return { instead: { kind: 'reminders', ...(day ? { again: day } : {}) } };
  }
  const pause = pauseSaid(asked);
  const isOff = refuses(slots.folded.text) && pause.from === undefined;
  return { values: { ...pause, time: clockSaid(slots), on: isOff ? 'false' : 'true' } };
}

/** The first day to come that is said, or that lies behind a stretch ("i 3 dage", "for a week"). */
function dayToCome(slots: Slots, today: Day): Day | undefined {
  const said = slots.dates.mentions
    .flatMap(({ span: { from, to } }) => [from, to])
    .find((day): day is Day => day !== null && day > today);
  return said ?? afterStretch(slots.folded.text, today);
}

const stretch = new RegExp(
  `\\b(?:${patternOf('for-length')})\\s+([a-z0-9]+)\\s+(?:(${patternOf('day-length')})|${patternOf('week-length')})\\b`,
);

function afterStretch(text: string, today: Day): Day | undefined {
  const [, said = '', unit] = stretch.exec(text) ?? [];
  const count = numberIn({ text: said });
  return count === undefined ? undefined : addDays(today, count * (unit === undefined ? 7 : 1));
}
