import type { LeadTime } from '../domain/deadline-rule';
import type { Deadlines } from '../domain/deadlines';
import type { MeetingLine } from '../queries/answer';
import { dotted, type Fact } from './card';
import { dayInWords, daysAway, shortDay } from './days';
import { capital, type Wording } from './wording';

/** "15 arbejdsdage før mødet". */
export const leadInWords = ({ count, unit }: LeadTime, wording: Wording): string =>
  wording.count(`lead.${unit}`, count);

/** By which rule a deadline is counted, and that it is assumed where nobody has set it. */
const ruleInWords = (lead: LeadTime, { rule }: Deadlines, wording: Wording): string =>
  rule.assumed
    ? wording.text('deadline.assumed-rule', { lead: leadInWords(lead, wording) })
    : leadInWords(lead, wording);

/** Until when the papers of a meeting are due and its agenda goes out; nothing once it is over. */
export function deadlineFacts({ deadlines }: MeetingLine, wording: Wording): Fact[] {
  if (!deadlines) return [];
  return (['paper', 'agenda'] as const).map((what) => ({
    label: wording.text(`deadline.${what}`),
    value: dotted(
      capital(dayInWords(deadlines[what], wording.locale)),
      daysAway(deadlines[what], wording),
      ruleInWords(deadlines.rule[what], deadlines, wording),
    ),
  }));
}

/** "Materiale afleveres senest 18. okt. 2023 (antaget regel)": the next of a meeting's deadlines, if one is ahead. */
export function nextDeadline(deadlines: Deadlines | undefined, wording: Wording): string | undefined {
  const next = deadlines && (['paper', 'agenda'] as const).find((what) => deadlines[what] >= wording.today);
  if (!next) return undefined;
  const by = wording.text(`deadline.${next}-by`, { day: shortDay(deadlines[next], wording.locale) });
  return deadlines.rule.assumed ? `${by} ${wording.text('deadline.assumed')}` : by;
}
