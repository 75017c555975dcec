import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Storage } from '../../config';
import { type Day, day, dayAt } from '../../domain/day';
import { type Register, registerOf } from '../../domain/register';
import { openRegisters } from '../../registers/registers';
import { seedRecords, seedToday } from '../../seed/seed';
import { registerFile } from '../../store/embedded/embedded';
import { openStore, type StorePlace } from '../../store/open';
import type { Terminal } from '../data/terminal';
import type { DocumentRequest } from './request';

/** A register to write from, and the day it is read on unless another is asked for. */
interface Source {
  register: Register;
  today: Day;
  /** It is the one that ships: nobody keeps one here. */
  ships: boolean;
}

/**
 * The register that the settings and the command line name; where nobody keeps one on this machine, the one that ships.
 * Throws what says what to do about it.
 */
export async function sourceOf(
  { data, collaboration }: DocumentRequest,
  storage: Storage,
  freshDays: number,
  { now }: Terminal,
): Promise<Source> {
  const folder = data === undefined ? storage.folder : path.resolve(data);
  const place: StorePlace =
    data === undefined ? (storage.cosmos ?? { kind: 'embedded', folder }) : { kind: 'embedded', folder };
  if (place.kind === 'embedded' && !existsSync(registerFile(folder))) {
    if (data !== undefined)
      throw new Error(`There is no ${registerFile(folder)}. Make one with "npm run data -- init".`);
    return { register: registerOf(seedRecords()), today: day.parse(seedToday), ships: true };
  }
  const { collaborations } = storage;
  const name = collaboration ?? (collaborations.length === 1 ? collaborations[0] : undefined);
  if (name === undefined || !collaborations.includes(name))
    throw new Error(`Say which with --collaboration: ${collaborations.join(' or ')}.`);
  const store = await openStore(place, now);
  try {
    const register = await openRegisters(store, { freshDays }).current(name, now());
    return { register, today: dayAt(now()), ships: false };
  } finally {
    await store.close();
  }
}
