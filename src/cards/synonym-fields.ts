import { z } from 'zod';
import { type InitiativeId, initiativeId } from '../domain/ids';

/** The fields of the form for a synonym; nobody outside this room knows them. */
export const synonymFields = { synonym: 'synonymWords', initiative: 'synonymInitiative' } as const;

const filled = z.object({
  [synonymFields.synonym]: z.string().max(1_000).catch(''),
  [synonymFields.initiative]: initiativeId.optional().catch(undefined),
});

/** What was filled in; whatever a field cannot hold counts as left empty. */
export function readSynonymFields(data: unknown): { synonym: string; initiative: InitiativeId | undefined } {
  const { synonymWords: synonym = '', synonymInitiative: initiative } = filled.safeParse(data).data ?? {};
  return { synonym, initiative };
}
