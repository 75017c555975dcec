import type { StatusEntry } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import { ageOf, spokenOf } from '../domain/status-age';
import type { Badge, Tone } from './card';
import { asOfInWords, monthsBetween } from './days';
import { capital, type Wording } from './wording';

/** The colour of each phase; its word always stands beside it. */
const tones: Record<Phase, Tone> = {
  idea: 'default',
  'not-started': 'default',
  'in-preparation': 'accent',
  consultation: 'accent',
  'awaiting-approval': 'warning',
  approved: 'good',
  piloting: 'accent',
  implementing: 'accent',
  implemented: 'good',
  ongoing: 'good',
  paused: 'warning',
  'awaiting-national': 'warning',
  completed: 'good',
  closed: 'default',
  unknown: 'default',
};

export const phaseTone = (phase: Phase): Tone => tones[phase];

/** "Under implementering", or with the mark of something that was only deduced: "Godkendt (udledt)". */
export const phaseWord = (status: StatusEntry | undefined, wording: Wording): string =>
  status === undefined
    ? wording.text('phase.unknown')
    : wording.text(`phase.${status.phase}`) +
      (status.basis === 'inferred' && status.phase !== 'unknown' ? ` ${wording.text('mark.inferred')}` : '');

/** As `phaseWord`, beside the label that says it is the phase: "Ukendt". */
export const labelledPhase = (status: StatusEntry | undefined, wording: Wording): string =>
  status === undefined || status.phase === 'unknown'
    ? wording.text('phase.untold')
    : phaseWord(status, wording);

/** "status fra oktober 2023". */
export const statusDate = (status: StatusEntry | undefined, wording: Wording): string =>
  status
    ? wording.text('status.from', { when: asOfInWords(status.asOf, wording) })
    : wording.text('status.none');

/** An initiative's phase as a coloured band with its word, and below it how old the status is. */
export function phaseBadge(status: StatusEntry | undefined, wording: Wording): Badge {
  const tone = status ? tones[status.phase] : 'default';
  return {
    label: wording.text('label.phase'),
    text: labelledPhase(status, wording),
    style: tone === 'default' ? 'emphasis' : tone,
    tone,
    aside: capital(statusDate(status, wording)),
  };
}

/** "Status er fra august 2022, 14 måneder gammel", or `undefined` where the status is fresh enough. */
export function ageNote(status: StatusEntry | undefined, wording: Wording): string | undefined {
  if (!status) return undefined;
  const days = ageOf(status, wording.today);
  if (days <= wording.freshDays) return undefined;
  const months = monthsBetween(spokenOf(status, wording.today), wording.today);
  const age =
    months === 0
      ? wording.count('status.days', days)
      : months < 24
        ? wording.count('status.months', months)
        : wording.count('status.years', Math.floor(months / 12));
  return wording.text('status.old', { when: asOfInWords(status.asOf, wording), age });
}
