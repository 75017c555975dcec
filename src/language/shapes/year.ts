import { monthOf, yearOf } from '../../domain/day';
import type { PartyId } from '../../domain/ids';
import { shownYear } from '../../domain/link-target';
import { patternOf } from '../says';
import { clustersSaid } from './digest';
import { partiesOf, whoAreYou } from './parties';
import { type Asked, asking, lean, type Shape } from './shape';

/** The wheel of a year: "vis årshjulet for 2023", "årshjul for Randersklyngen", "the year 2024 for SSG". */
export const year: Shape = (asked) => {
  const { slots, me } = asked;
  if (!slots.has('year-wheel') && !isBareYear(asked)) return undefined;
  const isMine = slots.has('mine');
  if (isMine && me === undefined) return whoAreYou(asked);
  const { year: wanted, month } = timeAsked(asked);
  return asking(
    lean({
      kind: 'year' as const,
      year: wanted,
      month,
      // Who asks for their own is meant by name, and by what they lead.
      parties: partiesIn({ ...asked, own: isMine ? [] : asked.own }),
      mine: isMine ? me : undefined,
      focusAreas: slots.areas,
    }),
  );
};

/** Whose year it is: a cluster goes by its town, too. */
const partiesIn = (asked: Asked): PartyId[] => [
  ...new Set([...partiesOf(asked), ...clustersSaid(asked.slots).map((id) => String(id) as PartyId)]),
];

/** "Vis året 2024 for SSG": the year itself, and nothing that happens in it. */
const isBareYear = ({ slots }: Asked): boolean =>
  bareYear.test(slots.folded.text) &&
  slots.content.length === 0 &&
  slots.kinds.length === 0 &&
  !slots.has(...others);
const bareYear = new RegExp(`^(?:(?:${patternOf('show')}) )?(?:${patternOf('the-year')}) 20\\d\\d\\b`);

/** The year, and the month of it, that was said: "for 2024", "i november", and bare beside the word. */
function timeAsked({ slots: { when, folded } }: Asked): { year?: number; month?: number } {
  const [bare] = when ? [] : (/\b20\d\d\b/.exec(folded.text) ?? []);
  if (bare) return { year: Number(bare) };
  const from = when && when.relation === 'on' ? when.bare.from : null;
  if (from === null || !shownYear.safeParse(yearOf(from)).success) return {};
  return { year: yearOf(from), ...(when?.grain === 'month' ? { month: monthOf(from) } : {}) };
}

const others = [
  ...(['meeting', 'decision', 'due', 'overdue', 'task', 'order', 'milestone', 'change', 'status'] as const),
  ...(['digest', 'history', 'agenda', 'evaluation', 'who', 'how-many', 'source'] as const),
] as const;
