import type { Change } from '../domain/change';
import { opening } from './buttons';
import { dotted, type Group, group, line } from './card';
import { momentInWords } from './moment';
import { clip, type Wording } from './wording';

/** The first of some changes, a line each: what was done, by whom and when; pressing one shows all of it. */
export const changesGroup = (
  heading: string,
  changes: readonly Change[],
  most: number,
  wording: Wording,
): Group =>
  group(
    heading,
    changes.slice(0, most).map(({ id, command, by, at }) => {
      const title = wording.text(`changed.${command}`);
      return line({
        title,
        meta: dotted(clip(by.name, 80), momentInWords(at, wording)),
        open: opening(title, { kind: 'change', change: id }, wording),
      });
    }),
  );
