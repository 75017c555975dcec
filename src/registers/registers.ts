import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { growRegister } from '../domain/register';
import type { Store } from '../store/store';
import { catchUp, type Progress, type View } from './view';

/** Keeps the pictures of several collaborations current; each is loaded when first asked for. */
export interface Registers {
  /**
   * The current picture of a collaboration, caught up with the journal unless that was done under `freshFor`
   * ago. `now` is in milliseconds since 1970. Throws a `StoreError` or a `RegisterError`; the next call tries
   * again.
   */
  current(collaboration: string, now: number): Promise<Register>;
  /** As `current`, and sure to hold everything that was committed before the call. */
  newest(collaboration: string, now: number): Promise<Register>;
  /**
   * Brings a picture up to a commit of this program: where it is the very next one after the picture, what it wrote
   * is put in without being read again.
   */
  committed(collaboration: string, commit: Commit, now: number): Promise<void>;
  /** Lets go of all pictures; the store stays open for whoever opened it. */
  close(): Promise<void>;
}

export interface RegistersOptions {
  /** How long a picture counts as current, in milliseconds. */
  freshFor?: number;
  /** How long an unused picture is kept, in milliseconds. */
  idleAfter?: number;
  /** How many days a status is fresh in them. */
  freshDays?: number;
  /** Told while many documents are read. */
  onProgress?: (collaboration: string, ...progress: Parameters<Progress>) => void;
}

/** What a commit wrote, and its number. */
export interface Commit {
  sequence: number;
  entries: readonly AnyRecord[];
}

interface Followed extends View {
  checkedAt: number;
  usedAt: number;
  /** The catch-up under way: whoever asks meanwhile waits for the same one. */
  underWay?: Promise<void>;
}

/** Opens the registers of a store. */
export function openRegisters(store: Store, options: RegistersOptions = {}): Registers {
  const { freshFor = 1000, idleAfter = 3_600_000, freshDays, onProgress } = options;
  const followed = new Map<string, Followed>();

  function dropIdle(now: number): void {
    for (const [collaboration, one] of followed)
      if (!one.underWay && now - one.usedAt >= idleAfter) followed.delete(collaboration);
  }

  function check(collaboration: string, one: Followed, now: number): Promise<void> {
    one.underWay ??= catchUp(store, collaboration, one, (...progress) =>
      onProgress?.(collaboration, ...progress),
    )
      .then(() => {
        one.checkedAt = now;
      })
      .finally(() => {
        delete one.underWay;
      });
    return one.underWay;
  }

  /** The picture of a collaboration, in use from now on. */
  function follow(collaboration: string, now: number): Followed {
    const one = followed.get(collaboration) ?? {
      register: growRegister(0, freshDays),
      checkedAt: Number.NaN,
      usedAt: now,
    };
    followed.set(collaboration, one);
    one.usedAt = now;
    dropIdle(now);
    return one;
  }

  return {
    async current(collaboration, now) {
      const one = follow(collaboration, now);
      const age = now - one.checkedAt;
      // A clock that was set back makes the age negative: then look, too.
      const isFresh = age >= 0 && age < freshFor;
      if (!isFresh) await check(collaboration, one, now);
      return one.register;
    },
    async newest(collaboration, now) {
      const one = follow(collaboration, now);
      // A catch-up under way may have read the journal before what is wanted was written.
      await one.underWay?.catch(() => undefined);
      await check(collaboration, one, now);
      return one.register;
    },
    async committed(collaboration, { sequence, entries }, now) {
      const one = follow(collaboration, now);
      await one.underWay?.catch(() => undefined);
      if (one.underWay || one.register.sequence !== sequence - 1) return check(collaboration, one, now);
      for (const entry of entries) one.register.put(entry);
      one.register.sequence = sequence;
      one.checkedAt = now;
    },
    async close() {
      await Promise.allSettled([...followed.values()].map((one) => one.underWay));
      followed.clear();
    },
  };
}
