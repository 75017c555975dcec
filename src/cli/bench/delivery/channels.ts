import { parseRecord } from '../../../domain/record';
import { growRegister, type Register } from '../../../domain/register';

/** Monday at eight in Copenhagen, in milliseconds since 1970: when all of them are due. */
export const eight = Date.parse('2026-11-23T07:00:00Z');
export const week = 7 * 86_400_000;

/** A register in which so many channels have subscribed to a digest every Monday at eight. */
export function channels(count: number): Register {
  const register = growRegister();
  for (let n = 0; n < count; n += 1)
    register.put({
      type: 'subscription',
      record: parseRecord('subscription', {
        id: `bench-${n}`,
        place: `19:bench-${n}@thread.tacv2`,
        placeKind: 'channel',
        owner: 'bench:nobody',
        about: { clusters: [], focusAreas: [], bodies: [], initiatives: [], mine: false },
        locale: 'da',
        rhythm: { kind: 'weekly', weekday: 1, every: 1, from: '2020-01-01' },
        time: '08:00',
        onHoliday: 'next-working-day',
        pauses: [],
        whenQuiet: 'line',
        preview: 'none',
        since: '2026-11-17T00:00:00Z',
        knownFrom: '2020-01-01',
        evidence: [],
      }),
    });
  register.sequence = 1;
  return register;
}
