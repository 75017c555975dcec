import { withMasks } from '../domain/masking';
import { type ListedQuestion, missedDays } from '../domain/missed-question';
import { type Press, press } from './acts';
import { dotted, type Page, page, type Say } from './card';
import { say } from './commands';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/** The questions that found no answer, and which page of them is shown. */
export interface MissedList {
  questions: readonly ListedQuestion[];
  page: number;
}

/** Questions on one card. */
export const missedOnPage = 6;

/** One question with what can be done about it. */
interface MissedItem {
  text: string;
  meta: string;
  /** What was said of an answer that did not help; else empty. */
  comment: string;
  actions: (Press | Say)[];
}

export interface MissedPage extends Page {
  items: MissedItem[];
}

/** A kept question as it is shown: what was masked is said in the card's language. */
export const masked = (text: string, wording: Wording): string =>
  clip(
    withMasks(text, (mask) => wording.text(`mask.${mask}`)),
    320,
  );

/** The list for the secretariat. A page that is no more shows the last there is. */
export function missedPage({ questions, page: wanted }: MissedList, wording: Wording): MissedPage {
  const total = questions.length;
  const last = Math.max(0, Math.ceil(total / missedOnPage) - 1);
  const at = Math.min(wanted, last);
  const title = total === 0 ? wording.text('missed.none') : wording.count('missed.title', total);
  const turn = (to: number, key: string): Press => {
    const first = to * missedOnPage + 1;
    const end = Math.min(total, first + missedOnPage - 1);
    const range = first === end ? first : `${first}–${end}`;
    return press(wording.text(key, { range, total }), 'list-missed', { page: to }, wording);
  };
  return {
    ...page({
      title,
      lead: [
        wording.text(`missed.${total === 0 ? 'none-lead' : total === 1 ? 'one-lead' : 'lead'}`),
        questions.some(isDisliked) ? wording.text('missed.feedback') : undefined,
      ],
      notes: [wording.text('missed.kept', { days: missedDays })],
      actions: [
        ...(at < last ? [turn(at + 1, 'button.more')] : []),
        ...(at > 0 ? [turn(at - 1, 'button.back')] : []),
        press(wording.text('missed.again'), 'list-missed', {}, wording),
      ],
      summary: title,
    }),
    items: questions
      .slice(at * missedOnPage, (at + 1) * missedOnPage)
      .map((question) => itemOf(question, at, wording)),
  };
}

const isDisliked = ({ outcome }: ListedQuestion): boolean => outcome === 'disliked';

/** What is written when a question is asked again: of what was masked, nothing. */
const longestAsked = 200;

function itemOf(question: ListedQuestion, at: number, wording: Wording): MissedItem {
  const { id, text, count, last, outcome, comment } = question;
  const shown = masked(text, wording);
  const words = clip(shown, 80);
  const asked = withMasks(text, () => '');
  const more = (key: string): Partial<Press> => ({
    tooltip: wording.text(key, { words }),
    associatedInputs: 'none',
  });
  return {
    text: shown,
    meta: dotted(
      wording.count(isDisliked(question) ? 'missed.disliked' : 'missed.count', count),
      wording.text('missed.last', { day: longDay(last, wording.locale) }),
      wording.text(`missed.outcome.${outcome}`),
    ),
    comment: comment === undefined ? '' : wording.text('missed.comment', { words: masked(comment, wording) }),
    actions: [
      ...(isDisliked(question) && asked.length <= longestAsked
        ? [say(wording.text('missed.see'), asked, wording)]
        : []),
      press(
        wording.text('synonym.title'),
        'open-synonym',
        { asked: { id, text } },
        wording,
        more('missed.add-tip'),
      ),
      press(
        wording.text('missed.forget'),
        'forget-missed',
        { id, page: at },
        wording,
        more('missed.forget-tip'),
      ),
    ],
  };
}
