import type { Day } from '../domain/day';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import { type Phase, phases } from '../domain/phase';
import { nextPhases } from '../domain/phase-order';
import type { Register } from '../domain/register';
import type { Choice } from './form';

/** The phases: the one it is in, those that usually follow, and all others as unusual. */
export function phaseChoices(now: Phase | undefined): Choice[] {
  const usual = [...(now === undefined ? [] : [now]), ...nextPhases(now)];
  const others = phases.filter((one) => one !== 'unknown' && !usual.includes(one));
  return [
    ...usual.map((value): Choice => ({ value, label: { text: `phase.${value}` } })),
    ...others.map((value): Choice => ({ value, label: { text: `phase.${value}` }, unusual: true })),
  ];
}

/** Whether a meeting is still to be held. */
export const isComing = ({ state, when }: Meeting, today: Day): boolean =>
  state !== 'held' && state !== 'cancelled' && (when.to ?? when.from ?? today) >= today;

/** The meetings still to be held, the next one first. */
export const comingMeetings = (register: Register, today: Day): Choice[] =>
  [...register.meeting.values()]
    .filter((meeting) => isLive(meeting) && meeting.resolvedTo === undefined && isComing(meeting, today))
    .sort((a, b) => ((a.when.from ?? a.when.to ?? '9') < (b.when.from ?? b.when.to ?? '9') ? -1 : 1))
    .map(({ id, title }): Choice => ({ value: id, label: { name: title } }));
