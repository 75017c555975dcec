import type { Change } from '../domain/change';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { momentInWords } from './moment';
import { clip, type Wording } from './wording';

/** What was done by whom and when, a line for each change; each opens what it changed. */
export const changesInShort = (changes: readonly Change[], wording: Wording): Line[] =>
  changes.slice(0, 10).map(({ id, command, by, at }) => {
    const title = wording.text(`changed.${command}`);
    return line({
      title,
      meta: dotted(clip(by.name, 80), momentInWords(at, wording)),
      open: opening(title, { kind: 'change', change: id }, wording),
    });
  });
