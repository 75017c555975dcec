import type { Moved } from '../domain/task';
import { dotted, type Line, line } from './card';
import { longDay, periodInWords } from './days';
import { capital, clip, type Wording } from './wording';

type What = 'task' | 'milestone';

/** That a date was moved: "udskudt fra 8. november 2023"; of one moved often, how often and from where at first. */
export function movedWords(what: What, moves: readonly Moved[] | undefined, wording: Wording): string {
  const [first] = moves ?? [];
  if (!moves || !first) return '';
  return wording.count(`moved.${what}`, moves.length, { when: periodInWords(first.from, wording) });
}

/** Each time a date was moved, the latest first: from when, why, by whom and on which day. */
export const movedLines = (what: What, moves: readonly Moved[] | undefined, wording: Wording): Line[] =>
  (moves ?? []).toReversed().map((one) =>
    line({
      title: capital(movedWords(what, [one], wording)),
      weight: 'Default',
      meta: told(one, wording),
      details: [clip(wording.prose(one.reason), 400)],
    }),
  );

/** Who told something, and on which day. */
export const told = ({ by, on }: Pick<Moved, 'by' | 'on'>, wording: Wording): string =>
  dotted(clip(by, 80), longDay(on, wording.locale));
