import type { StorePlace } from '../../src/store/open';
import type { MutantName } from './mutants';

/** Where in the life of a delivery a program is stopped or frozen; `during the post` is seen by the connector. */
export const steps = [
  'before the claim',
  'after the claim',
  'before the post',
  'during the post',
  'after the post',
  'after the note',
] as const;
export type Step = (typeof steps)[number];

/** What a program asks leave for: it goes on when it is answered with the number. `not taken` only tells. */
export interface Report {
  number: number;
  step: Step | 'not taken';
  /** The id of the delivery. */
  digest: string;
}

/** What a program is started with. */
export interface ProgramSettings {
  /** This run of it. */
  owner: string;
  place: StorePlace;
  /** Where the connector listens. */
  connector: string;
  subscriptions: number;
  /** The clock of all: it showed `from` at the wall's `begun`, and goes `speed` times as fast. */
  clock: ClockSettings;
  mutant?: MutantName;
}

export interface ClockSettings {
  from: number;
  begun: number;
  speed: number;
}

/** A clock that goes faster than the wall's, the same in every program. */
export const fastClock =
  ({ from, begun, speed }: ClockSettings) =>
  (): number =>
    from + (Date.now() - begun) * speed;

export const collaboration = 'midtjylland';
export const week = '2026-W48';
/** A minute before the first digest. */
export const start = Date.parse('2026-11-23T06:59:00Z');
/** In how many minutes they are spread, each at a full one. */
export const spread = 5;
