import { type AnswerOf, type FeedLine, pageSize } from '../queries/answer';
import { ask, dueButton, helpButton, opening, paging } from './buttons';
import { dotted, group, type Line, line, type Page, page } from './card';
import { longDay } from './days';
import { openPage } from './open-page';
import { partyNames } from './parties';
import { clip, type Wording } from './wording';

/** What a calendar holds: that of a body or a cluster, or of its owner. */
export const feedSubject = ({ name }: FeedLine, wording: Wording): string =>
  name ? clip(wording.name(name), 200) : wording.text('feeds.mine');

const ownerOf = ({ owner }: FeedLine, wording: Wording): string =>
  owner ? wording.text('feeds.owner', { name: clip(owner, 80) }) : '';

const languageOf = ({ feed }: FeedLine, wording: Wording): string =>
  wording.text(`digest-language.${feed.locale}`);

function feedInList(one: FeedLine, wording: Wording): Line {
  const title = feedSubject(one, wording);
  return line({
    title,
    meta: dotted(ownerOf(one, wording), languageOf(one, wording)),
    open: opening(title, { kind: 'feeds', feed: one.feed.id }, wording),
  });
}

/** That others take over from a party, and that its calendar goes on with theirs. */
const takeOverWords = ({ takeOver }: FeedLine, wording: Wording): string =>
  takeOver
    ? wording.text('feeds.taken-over', {
        day: longDay(takeOver.on, wording.locale),
        names: partyNames(takeOver.by, wording),
      })
    : '';

/** One link with its address and how it is used, or all of somebody's; where there are none, how to get one. */
export function feedsPage({ list, question }: AnswerOf<'feeds'>, wording: Wording): Page {
  const [only] = list.total === 1 ? list.items : [];
  const title = wording.text(only ? 'feeds.title-one' : 'feeds.title');
  if (!only)
    return page({
      title,
      lead:
        list.total === 0
          ? [
              wording.text(
                question.party
                  ? 'feeds.none-of-it'
                  : question.feed === undefined
                    ? 'feeds.none'
                    : 'feeds.gone',
              ),
              wording.text('feeds.how'),
            ]
          : [wording.count('feeds.count', list.total), wording.text('feeds.open')],
      groups: [
        group(
          '',
          list.items.map((one) => feedInList(one, wording)),
        ),
      ],
      actions: [...paging(list, question, pageSize, wording), dueButton(wording), helpButton(wording)],
    });
  const { address } = only;
  const subject = feedSubject(only, wording);
  return page({
    title,
    subtitle: dotted(subject, ownerOf(only, wording)),
    lead: address
      ? [address, wording.text('feeds.outlook'), wording.text('feeds.phone')]
      : [wording.text('feeds.not-yours')],
    facts: [{ label: wording.text('label.digest-language'), value: languageOf(only, wording) }],
    notes: [takeOverWords(only, wording), wording.text('feeds.open-to-all')],
    actions: [
      address ? openPage(wording.text('feeds.fetch'), address) : undefined,
      question.feed === undefined && question.party === undefined
        ? undefined
        : ask(wording.text('button.feeds'), { kind: 'feeds' }, wording),
      helpButton(wording),
    ],
    // The address is for reading, not for notifications.
    summary: `${title}: ${subject}`,
  });
}
