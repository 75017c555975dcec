import type { Feed } from '../domain/feed';
import { feedsShown } from '../domain/feeds-of';
import { partyOf } from '../domain/register';
import type { FeedLine } from './answer';
import type { Query } from './found';
import type { Known } from './known';
import { listed } from './paging';

/** The links of calendars; their addresses are told to their owners alone. */
export const feeds: Query<'feeds'> = (known, question) => {
  const wanted = feedsShown(question, known.register);
  return {
    found: true,
    about: {},
    evidence: [],
    payload: {
      list: listed(
        wanted.map((feed) => feedLine(known, feed, question.owner)),
        question.page,
      ),
    },
  };
};

function feedLine({ register, links }: Known, feed: Feed, who: string | undefined): FeedLine {
  const { id, owner, of } = feed;
  const isOwn = owner === who;
  return {
    feed,
    name: of.kind === 'party' ? partyOf(register, of.party)?.name : undefined,
    owner: isOwn ? undefined : register.person.get(owner)?.name,
    address: isOwn ? links?.to({ kind: 'feed', feed: id }) : undefined,
  };
}
