import type { AnyRecord } from '../../domain/record';
import { seedRecords } from '../../seed/seed';
import { recordsOfSize } from './language-register';

/** Types of which there are more the more initiatives there are; bodies, sources and the like are as they ship. */
const growing = ['task', 'milestone', 'meeting', 'decision'] as const;

/**
 * A register with so many initiatives, and with tasks, dates, meetings and decisions in proportion: those that ship over and
 * over, each about generated initiatives and on the days of its model.
 */
export function* digestRecords(initiatives: number): Generator<AnyRecord> {
  const seed = seedRecords();
  const shipped = seed.filter(({ type }) => type === 'initiative').length;
  const models = seed.filter(({ type }) => growing.some((one) => one === type));
  yield* recordsOfSize(initiatives);
  for (let round = 0; round * shipped < initiatives - shipped; round += 1)
    for (const [at, { type, record }] of models.entries()) {
      const id = `bench-${round}-${record.id}`;
      const of = [`bench-${round * shipped + (at % shipped)}`];
      yield {
        type,
        record: { ...record, id, ...('initiatives' in record ? { initiatives: of } : {}) },
      } as AnyRecord;
    }
}
