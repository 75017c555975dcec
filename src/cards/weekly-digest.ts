import { isoWeekOf } from '../domain/span';
import type { AnswerOf } from '../queries/answer';
import { dueButton, helpButton, meetingsButton } from './buttons';
import { dotted, type Page, page } from './card';
import { longDay } from './days';
import { headline } from './digest-headline';
import { dueGroups, meetingsGroup, overdueGroup } from './digest-sections';
import { awaitedGroup, changesGroup, staleGroup, unfinishedGroup } from './digest-waiting';
import { clip, type Wording } from './wording';

type Digest = AnswerOf<'weekly-digest'>;

/** What it is about, in few words; nothing where it is about everything. */
function narrowedTo({ question, names }: Digest, wording: Wording): string {
  const { clusters = [], bodies = [], focusAreas = [], initiatives = [], mine } = question;
  const ids = [...clusters, ...bodies, ...focusAreas, ...initiatives, ...(mine ? [mine] : [])];
  const all = ids.flatMap((id) => names[id] ?? []).map((name) => clip(wording.name(name), 36));
  const left = all.length - 3;
  return all.length === 0
    ? ''
    : wording.list(left > 0 ? [...all.slice(0, 3), wording.count('party.more', left)] : all);
}

/** The week it is for, which is not always the one it is sent in; of one that is asked for, the week of the day. */
const weekNumber = ({ question: { issue }, today }: Digest): number =>
  issue ? Number(issue.week.slice(-2)) : isoWeekOf(today).week;

/** A short newsletter: what is late and due, who meets, what changed, what is awaited; one line where there is nothing. */
export function weeklyDigestPage(answer: Digest, wording: Wording): Page {
  const said = headline(answer, wording);
  const about = narrowedTo(answer, wording);
  const title = about ? wording.text('digest.title-of', { about }) : wording.text('digest.title');
  return page({
    title,
    subtitle: dotted(
      wording.text('days.week', { week: weekNumber(answer) }),
      longDay(answer.today, wording.locale),
    ),
    lead: [answer.line && clip(wording.prose(answer.line), 600), said],
    groups: answer.quiet
      ? []
      : [
          overdueGroup(answer, wording),
          ...dueGroups(answer, wording),
          meetingsGroup(answer, wording),
          changesGroup(answer, wording),
          awaitedGroup(answer, wording),
          unfinishedGroup(answer, wording),
          staleGroup(answer, wording),
        ],
    actions: [answer.quiet ? dueButton(wording) : undefined, meetingsButton(wording), helpButton(wording)],
    summary: `${title}: ${said}`,
  });
}
