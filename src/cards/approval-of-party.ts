import type { PartyId } from '../domain/ids';
import type { AnswerOf, ApprovalLine } from '../queries/answer';
import { dotted } from './card';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/** The party of an approval by name. */
export const nameOf = ({ party }: ApprovalLine, wording: Wording): string =>
  clip(wording.name(party.name), 60);

/** The day of an answer; empty where none was told. */
export const dayOf = ({ approval }: ApprovalLine, wording: Wording): string =>
  approval.on ? longDay(approval.on, wording.locale) : '';

/** What the party that was asked about has answered. */
export function ofParty(
  { approvals, names }: AnswerOf<'approvals'>,
  asked: PartyId,
  wording: Wording,
): string | undefined {
  const one = approvals.find(({ party }) => String(party.id) === String(asked));
  const name = names[asked];
  if (one)
    return dotted(
      `${nameOf(one, wording)}: ${wording.text(`value.approval.state.${one.approval.state}`)}`,
      dayOf(one, wording),
    );
  return name && wording.text('approvals.not-asked', { name: clip(wording.name(name), 60) });
}
