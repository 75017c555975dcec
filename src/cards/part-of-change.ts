import type { InitiativeId } from '../domain/ids';
import type { ChangeLine } from '../queries/answer';
import { ask } from './buttons';
import type { Ask } from './card';
import type { Wording } from './wording';

/** What a change is a part of: all approvals of the agreement, or all that the clusters have told. */
export function partOfChange(
  { documents }: ChangeLine,
  initiative: InitiativeId,
  wording: Wording,
): Ask | undefined {
  const kind = (['approvals', 'implementation'] as const).find((one) =>
    documents.some(({ document }) => document.startsWith(one === 'approvals' ? 'approval:' : `${one}:`)),
  );
  return kind && ask(wording.text(`button.${kind}`), { kind, initiative }, wording);
}
