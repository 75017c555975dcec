import { weekOf } from '../domain/digest-slots';
import { weekdaySaid } from './rhythm-said';
import { patternOf, says } from './says';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Told } from './wish-words';

type SaidOf = Pick<Said, 'deeds' | 'things'>;

const does = ({ deeds }: SaidOf, ...wanted: Deed[]): boolean => deeds.some((deed) => wanted.includes(deed));

/** Something is to be written in it: a line, or whatever stands behind the colon. */
const aLine = new RegExp(`\\b(?:${patternOf('line-noun')})\\b.*\\b(?:${patternOf('digest-noun')})`);
const writeInIt = new RegExp(
  `\\b(?:${patternOf('into')})\\s+(?:(?:${patternOf('which-digest')})\\s+)*(?:${patternOf('the-digest')})\\b[^:]*:`,
);

const addsLine = (said: SaidOf, { folded: { text } }: Slots): boolean =>
  does(said, 'make', 'comment', 'change') && (aLine.test(text) || writeInIt.test(text));

/** The one ISO week that is said. */
function weekSaid({ dates: { mentions } }: Slots): string | undefined {
  const [first] = mentions.filter(({ grain }) => grain === 'week');
  const { from, to } = first?.bare ?? {};
  return from && to && weekOf(from) === weekOf(to) ? weekOf(from) : undefined;
}

/** "Udskyd ugebrevet", "skip this week's digest": is it about one digest, and not about those to come? */
export function holdsOne(said: SaidOf, slots: Slots): boolean {
  if (does(said, 'send') && says(slots.folded.text, 'at-once')) return true;
  if (addsLine(said, slots) || does(said, 'postpone')) return true;
  // "Spring over" is no spring.
  const isDated = slots.dates.mentions.some(({ grain }) => grain !== 'season');
  if (does(said, 'skip')) return !isDated || weekSaid(slots) !== undefined;
  return does(said, 'cancel') && weekSaid(slots) !== undefined;
}

/**
 * What is to become of one digest. A weekday alone stays one (`weekday`): which day it is, depends on when the digest
 * would come.
 */
export function toldOfHold(said: Said, asked: Asked): Required<Pick<Told, 'about' | 'values'>> {
  const { slots } = asked;
  const week = weekSaid(slots);
  if (addsLine(said, slots)) return { about: { week }, values: { line: said.text } };
  if (does(said, 'send')) return { about: {}, values: { hold: 'now' } };
  if (does(said, 'skip', 'cancel')) return { about: { week }, values: { hold: 'skip' } };
  const weekday = weekdaySaid(slots);
  const day = slots.dates.mentions.findLast(({ grain }) => grain === 'day');
  const isDated = day !== undefined && (weekday === undefined || /\d/.test(day.text));
  return {
    about: {},
    values: {
      hold: 'put-off',
      ...(isDated
        ? { day: day.bare.from ?? undefined }
        : { weekday: weekday === undefined ? undefined : String(weekday) }),
    },
  };
}
