import { type AnyRecord, parseRecord } from '../../src/domain/record';

/** A term, the smallest record there is. */
export const term = (id: string, name = id): AnyRecord => ({
  type: 'term',
  record: parseRecord('term', {
    id,
    name: { da: name },
    abbreviations: [],
    definition: { da: 'forklaring' },
    inSources: false,
    knownFrom: '2023-10-31',
    evidence: [],
  }),
});

export const stamp = { by: 'test', at: '2023-10-31T08:00:00.000Z', op: 'op-1' };
