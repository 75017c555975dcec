import { type Wording, wording } from '../cards/wording';
import { saidItem } from '../cards/year-words';
import { calendarFeed, type FeedEvent } from '../documents/calendar-feed';
import { type Day, dayAt, yearOf } from '../domain/day';
import type { Feed } from '../domain/feed';
import { followingOf } from '../domain/followers';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import { clocksOf } from '../domain/meeting-time';
import { documentId } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { endingOf, takenOverOn } from '../domain/succession';
import type { YearItem } from '../queries/answer';
import { ask } from '../queries/ask';
import { type QuestionOf, question } from '../queries/question';
import { uidOf, versionOf } from './feed-event';
import type { Serve } from './visit';

/** Years before and after this one whose things are in a calendar. */
const [yearsBack, yearsAhead] = [1, 2];

/** The calendar of a record, as it is now; nothing once that was taken back. */
export const serveFeed: Serve<'feed'> = async ({ target, register, collaboration, now }) => {
  const feed = register.feed.get(target.feed);
  if (!feed || !isLive(feed)) return undefined;
  const words = wording(feed.locale, dayAt(now));
  const party = feed.of.kind === 'party' ? partyOf(register, feed.of.party) : undefined;
  if (feed.of.kind === 'party' && !party) return undefined;
  const name = party ? words.name(party.name) : words.text('web.feed.mine');
  const events = [
    ...itemsOf(feed, register, dayAt(now)).map((item) => eventOf(item, register, collaboration, words)),
    ...cancelledOf(feed, register, collaboration, words),
    ...takeOversOf(feed, register, collaboration, words),
  ];
  return {
    type: 'text/calendar; charset=utf-8',
    body: calendarFeed({ name: words.text('web.feed.name', { name }), events }),
    keeps: true,
  };
};

/** What is known to the day, or at least to the month, in the years around this one; of who takes over, from then on. */
function itemsOf({ of, owner }: Feed, register: Register, today: Day): YearItem[] {
  if (of.kind === 'mine') return itemsIn({ mine: owner }, register, today);
  const all = followingOf(register, of.party).flatMap(({ party, from }) =>
    itemsIn({ parties: [party] }, register, today).filter(({ day }) => from === undefined || day >= from),
  );
  // What two have in common stands once in the calendar of both.
  return [...new Map(all.map((item) => [`${item.kind} ${idOf(item)}`, item])).values()];
}

const idOf = ({ due }: YearItem): string =>
  due.kind === 'meeting' ? due.meeting.id : due.kind === 'task' ? due.task.id : due.milestone.id;

function itemsIn(asked: Partial<QuestionOf<'year'>>, register: Register, today: Day): YearItem[] {
  const first = yearOf(today) - yearsBack;
  const years = Array.from({ length: yearsBack + 1 + yearsAhead }, (_, at) => first + at);
  return years.flatMap((year) => {
    const answer = ask(register, question.parse({ kind: 'year', year, ...asked }), { today });
    return answer.kind === 'year' ? answer.items.filter(({ month }) => month !== undefined) : [];
  });
}

function eventOf(item: YearItem, register: Register, collaboration: string, words: Wording): FeedEvent {
  const { kind, day, due } = item;
  const { kind: word, title, aside } = saidItem(item, words);
  const document =
    due.kind === 'meeting'
      ? documentId('meeting', due.meeting.id)
      : due.kind === 'task'
        ? documentId('task', due.task.id)
        : documentId('milestone', due.milestone.id);
  const isDeadline = kind === 'paper' || kind === 'agenda';
  // A deadline moves with its meeting, and with the rule of its body.
  const rule = isDeadline && due.kind === 'meeting' ? [documentId('rule', due.meeting.body)] : [];
  return {
    uid: uidOf(isDeadline ? `${kind}.${document}` : document, collaboration),
    day,
    title: kind === 'meeting' || isDeadline ? title : `${word}: ${title}`,
    text: aside,
    isBusy: kind === 'meeting',
    ...(kind === 'meeting' && due.kind === 'meeting' ? timeOf(due.meeting) : {}),
    ...versionOf(register, [document, ...rule], due),
  };
}

/** Meetings that will not take place: a calendar that has them is told so. */
function cancelledOf({ of }: Feed, register: Register, collaboration: string, words: Wording): FeedEvent[] {
  if (of.kind !== 'party') return [];
  const following = followingOf(register, of.party);
  return [...register.meeting.values()].flatMap((meeting) => {
    const { id, body, when, state } = meeting;
    const { from: day } = when;
    if (state !== 'cancelled' || !isLive(meeting) || day === null || day !== when.to) return [];
    if (!following.some(({ party, from }) => party === body && (from === undefined || day >= from)))
      return [];
    const document = documentId('meeting', id);
    return [
      {
        ...{ uid: uidOf(document, collaboration), day, title: words.name(meeting.title) },
        ...{ text: words.prose(meeting.stateReason), isBusy: false, isCancelled: true, ...timeOf(meeting) },
        ...versionOf(register, [document], { kind: 'meeting', meeting }),
      },
    ];
  });
}

/** The days on which others take over: who has the calendar is told who they are. */
function takeOversOf({ of }: Feed, register: Register, collaboration: string, words: Wording): FeedEvent[] {
  if (of.kind !== 'party') return [];
  return followingOf(register, of.party).flatMap(({ party }): FeedEvent[] => {
    const ending = endingOf(register, party);
    const day = ending && takenOverOn(ending.record);
    const heirs = (ending?.record.successors ?? []).flatMap((id) => partyOf(register, id)?.name ?? []);
    if (!ending || !day || heirs.length === 0) return [];
    const names = words.list(heirs.map((name) => words.name(name)));
    const document = documentId(ending.type, party);
    return [
      {
        ...{ uid: uidOf(`takeover.${document}`, collaboration), day, isBusy: false },
        title: words.text('web.feed.taken-over', { name: words.name(ending.record.name), names }),
        text: words.text('web.feed.goes-on'),
        ...versionOf(register, [document], { kind: 'milestone', milestone: { knownFrom: day } }),
      },
    ];
  });
}

const timeOf = ({ time }: Pick<Meeting, 'time'>) => (time === undefined ? {} : { time: clocksOf(time) });
