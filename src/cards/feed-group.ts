import { partyId } from '../domain/ids';
import { ask } from './buttons';
import { type Group, group, line } from './card';
import type { Wording } from './wording';

/**
 * A last line that leads to the link by which one's own calendar follows a party: the one there is, or how to get it.
 * A line and no button: cards of parties and meetings have other things to do than there is room for.
 */
export function feedGroup(party: string, wording: Wording): Group {
  const title = wording.text('feeds.follow');
  const open = ask(title, { kind: 'feeds', party: partyId.parse(party) }, wording);
  return group(wording.text('feeds.heading'), [line({ title, weight: 'Default', open })]);
}
