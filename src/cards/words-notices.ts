import { helpButton } from './buttons';
import { group, line, type Page, page } from './card';
import type { Notice } from './notice';
import { clip, type Wording } from './wording';
import type { WordsNotice } from './words-notice';

export const isWordsNotice = (notice: Notice): notice is WordsNotice =>
  notice.kind === 'stranger' || notice.kind === 'no-such-button' || notice.kind === 'no-such-choice';

/** Choices that are named; more would be no help. */
const mostNamed = 20;

/** What says in words what no button can do. */
export function wordsNoticePage(notice: WordsNotice, wording: Wording): Page {
  // A button would be turned away as well.
  if (notice.kind === 'stranger')
    return page({
      title: wording.text('notice.stranger.title'),
      lead: [wording.text('notice.stranger.lead')],
      facts: [{ label: wording.text('notice.stranger.tenant'), value: clip(notice.tenant ?? '', 80) }],
    });
  if (notice.kind === 'no-such-button') {
    const titles = notice.titles.slice(0, mostNamed);
    const says = titles.length > 0 ? 'notice.no-such-button.lead' : 'notice.no-such-button.none';
    return page({
      title: wording.text('notice.no-such-button.title', { words: clip(notice.words, 80) }),
      lead: [wording.text(says)],
      groups: [
        group(
          '',
          titles.map((title) =>
            line({ title: wording.text('notice.no-such-button.line', { title }), weight: 'Default' }),
          ),
        ),
      ],
      actions: [helpButton(wording)],
    });
  }
  const { missing, label, choices } = notice;
  const named = choices.slice(0, mostNamed).map((title) => line({ title, weight: 'Default' }));
  return page({
    title: wording.text('notice.no-such-choice.title', { words: clip(missing, 80), field: clip(label, 80) }),
    lead: [wording.text('notice.no-such-choice.lead')],
    groups: [group('', named)],
    actions: [helpButton(wording)],
  });
}
