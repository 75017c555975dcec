import { addDays, type Day } from '../domain/day';
import { pauseSaid } from './digest-wish';
import { clockSaid } from './rhythm-said';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Told } from './wish-words';

type SaidOf = Pick<Said, 'deeds' | 'things'>;

const no =
  /\b(?:ikke|ingen|stop|stoppe|fra(?! kl)|aldrig|uden|hold op|afmeld|opsig|not|no|dont|off|never|without|quit)\b/;
const yes = /\b(?:slaa|have|oensker|tilmeld|turn|switch|want)\b/;
const again = /\b(?:igen|senere|again|later)\b/;
/** A question about reminders, which may hold the same words, or one with "minder du mig om, hvem …" before it. */
const asking =
  /^(?:minder du mig (?:om|paa),? hv|hv|wh|how|er |is |are |do |does |har |has |faar |vis |show |list)/;
/** "Mind mig om at ringe": something of one's own, which no register holds. */
const ownErrand = /\b(?:mig (?:om|paa) at|me to)\b/;
/** Politeness that asks for something else, but where nothing follows it than when. */
const bare =
  /^(?:(?:kan|vil|can|could|would) (?:du|you) |please |lige )*(?:paa)?(?:re)?minde? (?:mig|me)(?: (?:om|of|about))?(?: (?:det|den|dette|it|this|that))?(?: (?:igen|senere|again|later))?(?: please)?/;

const does = ({ deeds }: SaidOf, ...wanted: Deed[]): boolean => deeds.some((deed) => wanted.includes(deed));

/** "Remind me in two weeks": beside those words there is but a day, or nothing where "later" is among them. */
function isBare({ folded: { text }, dates, topics, datedBodies, bodies }: Slots): boolean {
  const [said] = bare.exec(text) ?? [];
  if (said === undefined || [...topics, ...datedBodies, ...bodies].length > 0) return false;
  const left = text
    .slice(said.length)
    .replace(/[\s.!?]+/g, ' ')
    .trim();
  return left === '' ? again.test(said) : dates.mentions.length === 1 && left.split(' ').length < 6;
}

/**
 * The form about one's own reminders that somebody wishes for: to hear of something later, or how and when they come.
 * "Udskyd påmindelsen" puts one off, where "stop påmindelser" and "mind mig ikke" stop all of them.
 */
export function reminderForm(said: SaidOf, slots: Slots): 'snooze-reminder' | 'set-reminders' | undefined {
  const { text } = slots.folded;
  const isNamed = said.things.includes('reminder');
  const isLater = again.test(text) || slots.dates.mentions.length > 0;
  if (isBare(slots)) return 'snooze-reminder';
  if (ownErrand.test(text) || (!isNamed && !does(said, 'remind', 'snooze'))) return undefined;
  if (no.test(text)) return 'set-reminders';
  const putsOff = does(said, 'snooze') || (isNamed && does(said, 'postpone', 'move'));
  const isAtHour = clockSaid(slots) !== undefined;
  return putsOff || (does(said, 'remind') && isLater && !isAtHour) ? 'snooze-reminder' : 'set-reminders';
}

/** "Ingen påmindelser i uge 29", "jeg vil gerne have påmindelser kl. 9": told, without a verb at its head. */
export function tellsOfReminders(said: SaidOf, slots: Slots): boolean {
  const { text } = slots.folded;
  if (isBare(slots)) return true;
  if (asking.test(text) || ownErrand.test(text)) return false;
  if (does(said, 'remind', 'snooze')) return true;
  if (!said.things.includes('reminder')) return false;
  return no.test(text) || yes.test(text) || clockSaid(slots) !== undefined || said.deeds.length > 0;
}

/** What is said of reminders, as the fields of their form. Which one is put off, is chosen on the card. */
export function toldOfReminders(form: string, asked: Asked): Told {
  const { slots, today } = asked;
  if (form === 'snooze-reminder') {
    const day = dayToCome(slots, today);
    return { instead: { kind: 'reminders', ...(day ? { again: day } : {}) } };
  }
  const pause = pauseSaid(asked);
  const isOff = no.test(slots.folded.text) && pause.from === undefined;
  return { values: { ...pause, time: clockSaid(slots), on: isOff ? 'false' : 'true' } };
}

/** The first day to come that is said, or that lies behind a stretch ("i 3 dage", "for a week"). */
function dayToCome(slots: Slots, today: Day): Day | undefined {
  const said = slots.dates.mentions
    .flatMap(({ span: { from, to } }) => [from, to])
    .find((day): day is Day => day !== null && day > today);
  return said ?? afterStretch(slots.folded.text, today);
}

const stretch = /\b(?:i|for|snooze)\s+(\d{1,2}|en|et|a|one|to|two|tre|three)\s+(dag|day|uge|week)/;
const counts: Readonly<Record<string, number>> = { to: 2, two: 2, tre: 3, three: 3 };

function afterStretch(text: string, today: Day): Day | undefined {
  const [, count = '', unit = ''] = stretch.exec(text) ?? [];
  if (unit === '') return undefined;
  const days = unit === 'dag' || unit === 'day' ? 1 : 7;
  return addDays(today, days * (Number(count) || counts[count] || 1));
}
