import type { Feed } from '../domain/feed';
import { feedsShown } from '../domain/feeds-of';
import type { PartyId } from '../domain/ids';
import { partyOf, type Register } from '../domain/register';
import { endingOf, takenOverOn } from '../domain/succession';
import type { FeedLine } from './answer';
import type { Query } from './found';
import type { Known } from './known';
import { partiesNamed } from './lines';
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
    takeOver: of.kind === 'party' ? takeOverOf(register, of.party) : undefined,
    owner: isOwn ? undefined : register.person.get(owner)?.name,
    address: isOwn ? links?.to({ kind: 'feed', feed: id }) : undefined,
  };
}

/** When others take over from a party, and who. */
function takeOverOf(register: Register, party: string): FeedLine['takeOver'] {
  const ending = endingOf(register, party)?.record;
  const on = ending && takenOverOn(ending);
  const by = partiesNamed(register, (ending?.successors ?? []) as readonly string[] as PartyId[]);
  return on && by.length > 0 ? { on, by } : undefined;
}
