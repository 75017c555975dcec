import type { MilestoneLine } from '../queries/answer';

/** How a date stands: the word for it is the text `tense.*`. */
export function milestoneState({ milestone, past }: Pick<MilestoneLine, 'milestone' | 'past'>) {
  const { superseded, reached, tense } = milestone;
  if (superseded) return superseded.evidence.length > 0 ? 'superseded' : 'dropped';
  if (reached !== undefined) return 'reached';
  return past ? 'past' : tense;
}
