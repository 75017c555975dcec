import { isOpenItem, itemOf, withItem } from '../domain/agenda';
import { decisionId, type InitiativeId, type MeetingId } from '../domain/ids';
import { currentStatus, isLive } from '../domain/live';
import type { Phase } from '../domain/phase';
import { followsUsually, phaseAfter } from '../domain/phase-order';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { takenOver } from './agenda';
import { isComing } from './choices';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { followUpTasks, wrongTask } from './follow-up-tasks';
import { meetingIn } from './meetings';
import { newStatus } from './new-status';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

type Recorded = CommandOf<'record-decision'>;

/**
 * Records what was decided of an agenda item, from the day of the meeting on. All that follows is one change: the
 * meeting was held, the initiatives move to their phase, tasks are given, and a postponed item goes to its meeting.
 */
export function recordDecision(
  command: Recorded,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const { meeting: id, item: itemId, result, text, to } = command;
  const { today } = circumstances;
  if (!isSecretariat(actor)) return secretariatOnly;
  const meeting = meetingIn(register, id);
  const item = meeting && itemOf(meeting, itemId);
  if (!meeting || !item) return refused({ reason: 'not-there' });
  if (meeting.state === 'cancelled') return refused({ reason: 'meeting-cancelled' });
  if (meeting.when.from !== null && meeting.when.from > today) return refused({ reason: 'meeting-ahead' });
  if (!isOpenItem(item)) return refused({ reason: 'item-closed' });
  if (command.phase === 'unknown') return wrong('phase', 'not-a-choice');
  if (result === 'postponed' && to === undefined) return wrong('to', 'missing');
  if (result !== 'postponed' && to !== undefined) return wrong('to', 'only-postponed');
  const trouble = wrongTask(command, register, today);
  if (trouble) return trouble;

  const decision = decisionId.parse(`${circumstances.change}.decision`);
  const decided = withItem({ ...meeting, state: 'held' }, { ...item, decision });
  const both = to && takenOver(register, decided, { ...item, decision }, to, actor, circumstances);
  if (to && !both) return wrong('to', 'not-a-choice');
  const { body, when, precision } = meeting;
  const { initiatives } = item;
  return {
    ok: true,
    put: [
      ...(both ? [both.from, both.to] : [decided]).map((record): AnyRecord => ({ type: 'meeting', record })),
      ...initiatives.flatMap((one) => movedOn(command, one, register, actor, circumstances)),
      {
        type: 'decision',
        record: {
          id: decision,
          ...{ kind: 'decision', body, when, precision, meeting: id, initiatives },
          ...{ outcome: text, result, agendaItem: item.id },
          ...reporting(actor, circumstances),
        },
      },
      ...followUpTasks(command, initiatives, decision, actor, circumstances),
    ],
  };
}

/** The new status of an initiative, where its phase moves; the decision is its text, and the reason for a rare step. */
function movedOn(
  { meeting, result, text, phase }: Recorded,
  id: InitiativeId,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord[] {
  if (!isLive(register.initiative.get(id))) return [];
  const from = currentStatus(register, id)?.phase;
  const usual = isDecidedLater(register, meeting, id, circumstances) ? from : phaseAfter(result, from);
  const to: Phase | undefined = phase === 'stay' ? from : (phase ?? usual);
  if (to === undefined || to === from) return [];
  const reason = followsUsually(from, to) ? undefined : text;
  return [newStatus(register, id, { phase: to, text, reason }, actor, circumstances)];
}

/** Whether another meeting still has to decide on an initiative: what goes to SSG and SSU is approved by the last. */
const isDecidedLater = (
  register: Register,
  meeting: MeetingId,
  initiative: InitiativeId,
  { today }: Circumstances,
): boolean =>
  [...register.meeting.values()]
    .filter((other) => isLive(other) && other.id !== meeting && !other.resolvedTo && isComing(other, today))
    .flatMap(({ agenda }) => agenda)
    .some((item) => item.type === 'decision' && isOpenItem(item) && item.initiatives.includes(initiative));
