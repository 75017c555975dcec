import { documentOf, type NamedDocument } from '../../registers/document';
import { seedRecords } from '../../seed/seed';
import { limits, type Store, type Write } from '../../store/store';

/** Status entries of each initiative. */
export const perInitiative = 5;

const stamp = { by: 'bench', at: '2023-10-31T08:00:00.000Z', op: 'bench' };

const seed = seedRecords();
const statusModels = seed.flatMap((one) => (one.type === 'status' ? [one.record] : []));

/** A register of any size, as documents: the initiatives and status entries that ship, over and over. */
export function* documentsOfSize(initiatives: number): Generator<NamedDocument> {
  const models = seed.flatMap((one) => (one.type === 'initiative' ? [one.record] : []));
  for (const one of seed)
    if (one.type !== 'initiative' && one.type !== 'status') yield documentOf(one, stamp);
  for (let n = 0; n < initiatives; n += 1) {
    const model = models[n % models.length];
    if (!model) throw new Error('the register that ships has initiatives');
    const id = `bench-${n}` as typeof model.id;
    yield documentOf({ type: 'initiative', record: { ...model, id } }, stamp);
    for (let at = 0; at < perInitiative; at += 1) yield statusDocument(n, at);
  }
}

/** The status entry with a number of an initiative with a number. */
export function statusDocument(initiative: number, at: number): NamedDocument {
  const model = statusModels[(initiative + at) % statusModels.length];
  if (!model) throw new Error('the register that ships has status entries');
  const of = `bench-${initiative}` as typeof model.initiative;
  const id = `${of}:${at}` as typeof model.id;
  return documentOf({ type: 'status', record: { ...model, id, initiative: of, sequence: at } }, stamp);
}

/** Creates documents in an empty collaboration, in full commits; gives how many there were. */
export async function fill(
  store: Store,
  collaboration: string,
  documents: Iterable<NamedDocument>,
): Promise<number> {
  let count = 0;
  let batch: Write[] = [];
  const commit = async (): Promise<void> => {
    const result = await store.write(collaboration, batch);
    if (!result.ok) throw new Error(`${collaboration} is not empty`);
    count += batch.length;
    batch = [];
  };
  for (const document of documents) {
    batch.push({ kind: 'create', ...document });
    if (batch.length === limits.writes) await commit();
  }
  if (batch.length > 0) await commit();
  return count;
}
