import { type FollowedDecision, type FollowUp, followUps } from '../queries/answer';
import { opening } from './buttons';
import { dotted, type Group, group, type Line } from './card';
import { decisionLine } from './lines';
import { dueWords, partyNames, stateWord } from './parties';
import { clip, type Wording } from './wording';

/** Tasks told of on the line of a decision. */
const mostTasks = 3;

/** "Opgave: Orientere klyngerne · åben · 1. december 2023 · Sundhedsklyngerne". */
const taskWords = ({ tasks }: FollowedDecision, wording: Wording): string[] =>
  tasks.slice(0, mostTasks).map(({ task, parties, overdue }) =>
    wording.text('decisions.task', {
      task: dotted(
        clip(wording.prose(task.what), 140),
        overdue ? wording.text('state.overdue') : stateWord(task, wording),
        dueWords(task, wording),
        partyNames(parties, wording),
      ),
    }),
  );

/** "1 af 2 opgaver er udført"; nothing where no task is tied to it. */
export function followUpWords({ tasks }: FollowedDecision, wording: Wording): string {
  if (tasks.length === 0) return '';
  const done = tasks.filter(({ task }) => task.state === 'done' || task.state === 'superseded').length;
  return wording.count('decisions.done', tasks.length, { done });
}

/** "Opfølgning: 1 af 2 opgaver er udført", where it stands among other things. */
const followUpLine = (one: FollowedDecision, wording: Wording): string => {
  const done = followUpWords(one, wording);
  return done && wording.text('decisions.followed', { done });
};

/** A decision with its item and follow-up, which opens its own card; `whole` tells its tasks one by one. */
export function followedLine(one: FollowedDecision, whole: boolean, wording: Wording): Line {
  const plain = decisionLine(one, wording);
  const title = clip(wording.prose(one.decision.outcome), 60);
  return {
    ...plain,
    details: [
      ...plain.details,
      ...[
        one.item ? wording.text('decisions.item', { item: clip(wording.prose(one.item), 160) }) : '',
        ...(whole ? taskWords(one, wording) : [followUpLine(one, wording)]),
      ].flatMap((text) => (text === '' ? [] : [{ text }])),
    ],
    open: opening(title, { kind: 'decision', decision: one.decision.id }, wording),
    chevron: '›',
  };
}

/** Decisions by how they are followed up: what is late first, then what is open, then what no task is tied to. */
export const followUpGroups = (items: readonly FollowedDecision[], wording: Wording): Group[] =>
  followUps.map((followUp: FollowUp) =>
    group(
      wording.text(`follow-up.${followUp}`),
      items.filter((one) => one.followUp === followUp).map((one) => followedLine(one, true, wording)),
      '',
      followUp === 'late' ? 'attention' : 'default',
    ),
  );
