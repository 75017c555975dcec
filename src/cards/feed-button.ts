import { partyId } from '../domain/ids';
import { ask } from './buttons';
import type { Ask } from './card';
import type { Wording } from './wording';

/** Leads to the link by which one's own calendar follows a party: the one there is, or how to get it. */
export const feedButton = (party: string, wording: Wording): Ask =>
  ask(wording.text('button.feed-of'), { kind: 'feeds', party: partyId.parse(party) }, wording);
