import type { Event, Place } from '../conversation/event';
import type { Parked } from '../domain/parked';
import { withoutThread } from '../domain/thread';
import type { InboundActivity } from './activity';
import type { Places } from './known-place';

/** What became of the bot in a place, of the place itself, or of its whole team. */
export type Lifecycle =
  | { kind: 'added'; place: Place['id']; team: string | undefined }
  | { kind: 'removed'; place: Place['id']; team: string | undefined }
  /** Nothing can be posted there any more, or for some time. */
  | { kind: 'closed'; why: Parked['why']; place?: Place['id']; team?: string }
  /** What was closed is there again. */
  | { kind: 'opened'; place?: Place['id']; team?: string }
  /** Nothing follows from it: names are not kept, and nobody is greeted one by one. */
  | { kind: 'noted' };

/** Event types of Teams that close a place or open it again; compared in small letters, as Teams writes them in both. */
const closing: Readonly<Record<string, Parked['why']>> = {
  channeldeleted: 'gone',
  teamdeleted: 'gone',
  teamharddeleted: 'gone',
  teamarchived: 'forbidden',
};
const opening = ['channelrestored', 'teamrestored', 'teamunarchived'];

/** Events of who is a member of one channel, whoever is of its team. */
const ofChannel = 'channelmember';

/** An event about the members of a channel as one that happened there, also where Teams names the team as its place. */
export function inItsChannel(activity: InboundActivity): InboundActivity {
  const { channelData, conversation } = activity;
  const id = channelData?.eventType?.toLowerCase().startsWith(ofChannel) && channelData.channel?.id;
  return id ? { ...activity, conversation: { ...conversation, id } } : activity;
}

/**
 * What an activity tells of places, as Teams sends it for itself and not because somebody wrote; `undefined` for
 * everything else. In most of them the conversation is the team, and the channel is named beside it.
 */
export function lifecycleOf(activity: InboundActivity): Lifecycle | undefined {
  const { type, action = '', recipient, membersAdded, membersRemoved, conversation, channelData } = activity;
  const happened = channelData?.eventType?.toLowerCase() ?? '';
  // A shared or private channel has members of its own: what becomes of the bot there says nothing of the team.
  const team = happened.startsWith(ofChannel) ? undefined : channelData?.team?.id;
  const isMe = ({ id }: { id: string }): boolean => id === recipient.id;
  if (type === 'installationUpdate') {
    if (action === 'add') return { kind: 'added', place: conversation.id, team };
    // After an upgrade the bot is there as before ("add-upgrade"), or the newer version has none.
    return action.startsWith('remove') ? { kind: 'removed', place: conversation.id, team } : undefined;
  }
  if (type !== 'conversationUpdate') return undefined;
  if (membersAdded?.some(isMe)) return { kind: 'added', place: conversation.id, team };
  if (membersRemoved?.some(isMe)) return { kind: 'removed', place: conversation.id, team };
  const channel = channelData?.channel?.id;
  const where = happened.startsWith('channel') ? channel && { place: channel } : team && { team };
  const why = closing[happened];
  if (where && why) return { kind: 'closed', why, ...where };
  return where && opening.includes(happened) ? { kind: 'opened', ...where } : { kind: 'noted' };
}

/**
 * Parks what nothing can be posted in any more, a team with all its channels, and takes it back when it can.
 * @returns the places that the bot was taken out of.
 */
export async function follow(happened: Lifecycle, places: Places, now: number): Promise<Place['id'][]> {
  if (happened.kind === 'noted') return [];
  const { place, team } = happened;
  const channels = team === undefined ? [] : await places.channelsOf(team);
  const all = [...new Set([...(place === undefined ? [] : [place]), ...channels])];
  if (happened.kind === 'added' || happened.kind === 'opened') {
    for (const one of all) places.reopen(one);
    return [];
  }
  const why = happened.kind === 'removed' ? 'removed' : happened.why;
  for (const one of all) places.park(one, { since: now, why });
  return happened.kind === 'removed' ? all : [];
}

/** Under what it is known that the bot introduced itself in a place. */
export const welcomeTo = (place: Place['id']): string => `welcome ${withoutThread(place)}`;

/** Tells of each place the bot was taken out of, or could not be heard in: it introduces itself there again. */
export async function takenOut(
  event: Event,
  places: readonly Place['id'][],
  tell: (event: Event) => Promise<unknown>,
): Promise<void> {
  for (const id of places) await tell({ ...event, place: { ...event.place, id } });
}
