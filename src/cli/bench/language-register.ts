import type { Initiative } from '../../domain/initiative';
import type { AnyRecord } from '../../domain/record';
import { seedRecords } from '../../seed/seed';
import { titles } from './language-words';

/**
 * A register with so many initiatives: those that ship, and generated ones after them, each called differently.
 * Everything else is as it ships.
 */
export function* recordsOfSize(initiatives: number): Generator<AnyRecord> {
  const seed = seedRecords();
  yield* seed;
  const models = seed.flatMap((one) => (one.type === 'initiative' ? [one.record] : []));
  for (const [at, record] of generated(models, Math.max(0, initiatives - models.length)).entries()) {
    yield { type: 'initiative', record };
    const status = seed.find(
      (one) => one.type === 'status' && one.record.initiative === models[at % models.length]?.id,
    );
    if (status?.type === 'status')
      yield {
        type: 'status',
        record: { ...status.record, id: `${record.id}:0` as typeof status.record.id, initiative: record.id },
      };
  }
}

function generated(models: readonly Initiative[], count: number): Initiative[] {
  const title = titles(1);
  const about = titles(2);
  return Array.from({ length: count }, (_, at) => {
    const model = models[at % models.length];
    if (!model) throw new Error('the register that ships has initiatives');
    const called = title(at);
    return {
      ...model,
      id: `bench-${at}` as Initiative['id'],
      title: called,
      aliases: [(called.da ?? '').replace(/^.*? (?:om|for|af|over) |^.*?: /, '').split(',')[0] ?? ''],
      description: { knownFrom: model.knownFrom, evidence: [], text: about(at) },
      parts: [],
    };
  });
}
