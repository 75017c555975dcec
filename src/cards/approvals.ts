import type { approvalStates } from '../domain/approval';
import type { Prose } from '../domain/prose';
import type { AnswerOf, ApprovalLine } from '../queries/answer';
import { dayOf, nameOf, ofParty } from './approval-of-party';
import { type BarPart, barOf } from './bar';
import { ask, helpButton, opening } from './buttons';
import { dotted, type Group, group, type Line, line, type Page, page } from './card';
import { ownStatus } from './own-status';
import { takingPart } from './taking-part';
import { clip, type Wording } from './wording';

/** A page with a bar that shows how many there are of each answer. */
interface ApprovalsPage extends Page {
  bar: BarPart[];
}

/** Lines of one kind; more are counted. */
const most = 12;
const said = (note: Prose | undefined, characters: number, wording: Wording): string =>
  note ? clip(wording.prose(note), characters) : '';

/** Who has declined, and why. */
const declinedLine = (one: ApprovalLine, wording: Wording): Line =>
  line({
    title: nameOf(one, wording),
    mark: wording.text('value.approval.state.declined'),
    tone: 'attention',
    meta: dayOf(one, wording),
    details: [said(one.approval.note, 240, wording)],
  });

/** Who is awaited, and what was noted meanwhile. */
function awaitedGroup(awaited: readonly ApprovalLine[], wording: Wording): Group {
  const noted = awaited.filter(({ approval }) => approval.note).slice(0, most);
  return group(
    wording.count('approvals.awaited', awaited.length),
    noted.map((one) =>
      line({ title: nameOf(one, wording), details: [said(one.approval.note, 160, wording)] }),
    ),
    wording.list(awaited.map((one) => nameOf(one, wording))),
  );
}

/** Those for whom there is no line each, by their names. */
const namesOnly = (those: readonly ApprovalLine[], meta: string, wording: Wording): Line[] =>
  those.length > 0
    ? [line({ title: wording.list(those.map((one) => nameOf(one, wording))), weight: 'Default', meta })]
    : [];

/** Who has approved, a line for each day, the latest first; those of the days before have one together. */
function approvedLines(approved: readonly ApprovalLine[], wording: Wording): Line[] {
  const dayIn = ({ approval }: ApprovalLine): string => approval.on ?? '';
  const days = [...new Set(approved.map(dayIn))].sort().reverse();
  const older = approved.filter((one) => days.indexOf(dayIn(one)) >= most);
  const lines = days.slice(0, most).map((day) => {
    const then = approved.filter((one) => dayIn(one) === day);
    const notes = then.filter(({ approval }) => approval.note).slice(0, 2);
    const [first] = then;
    return line({
      title: wording.list(then.map((one) => nameOf(one, wording))),
      weight: 'Default',
      meta: first ? dayOf(first, wording) : '',
      details: notes.map((one) => {
        const note = said(one.approval.note, 120, wording);
        return then.length === 1 ? note : `${nameOf(one, wording)}: ${note}`;
      }),
    });
  });
  return [...lines, ...namesOnly(older, wording.text('approvals.earlier'), wording)];
}

/** "14 af 21", and who has declined. */
export function approvalsInShort(
  approvals: readonly ApprovalLine[],
  wording: Wording,
  said: 'approvals.of' | 'digest.approved' = 'approvals.of',
): string {
  if (approvals.length === 0) return '';
  const count = (state: string) => approvals.filter(({ approval }) => approval.state === state).length;
  const declined = count('declined');
  return dotted(
    wording.text(said, { count: count('approved'), total: approvals.length }),
    declined > 0 ? wording.text('approvals.bar.declined', { count: declined }) : '',
  );
}

/** Who has approved an agreement, who has declined, and who is awaited. */
export function approvalsPage(answer: AnswerOf<'approvals'>, wording: Wording): ApprovalsPage {
  const { initiative, approvals, question } = answer;
  const by = (wanted: (typeof approvalStates)[number]) =>
    approvals.filter(({ approval }) => approval.state === wanted);
  const [awaited, approved, declined] = [by('awaited'), by('approved'), by('declined')];
  const shares = [
    { state: 'approved', count: approved.length, tone: 'good', mark: '✓' } as const,
    { state: 'declined', count: declined.length, tone: 'attention', mark: '✗' } as const,
    { state: 'awaited', count: awaited.length, tone: 'default', mark: '?' } as const,
  ];
  const unmentioned = approvals.filter(({ inSources }) => !inSources).length;
  const total = approvals.length;
  return {
    ...page({
      title: titleOf(approved.length, declined.length, total, wording),
      subtitle: wording.name(initiative.title),
      lead: [
        total > 0 && question.party ? ofParty(answer, question.party, wording) : undefined,
        total === 0
          ? wording.text('approvals.none-lead')
          : dotted(
              ...shares.map(({ state, count }) =>
                count > 0 ? wording.text(`approvals.bar.${state}`, { count }) : '',
              ),
            ),
      ],
      groups: [
        group(
          wording.count('approvals.declined', declined.length),
          [
            ...declined.slice(0, most).map((one) => declinedLine(one, wording)),
            ...namesOnly(declined.slice(most), wording.text('approvals.declined-too'), wording),
          ],
          '',
          'attention',
        ),
        awaited.length > 0 ? awaitedGroup(awaited, wording) : group('', []),
        group(wording.text('approvals.approved'), approvedLines(approved, wording)),
        ...takingPart(answer, wording.text('button.involved'), wording),
        ownStatus(answer.instead, wording),
      ],
      notes: [unmentioned > 0 ? wording.count('municipalities.unmentioned', unmentioned) : undefined],
      actions: [
        opening(
          clip(wording.name(initiative.title), 40),
          { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
          wording,
        ),
        ask(wording.text('button.who-changed'), { kind: 'history', initiative: initiative.id }, wording),
        helpButton(wording),
      ],
    }),
    bar: barOf(shares),
  };
}

function titleOf(approved: number, declined: number, total: number, wording: Wording): string {
  if (total === 0) return wording.text('approvals.none');
  if (declined === total) return wording.count('approvals.all-declined', total);
  if (approved === 0) return wording.text('approvals.nobody');
  if (approved === total) return wording.count('approvals.all', total);
  return wording.count('approvals.title', approved, { total });
}
