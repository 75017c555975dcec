import { z } from 'zod';

/**
 * Why a place is not spoken to: the bot was taken out of it, may not write there (it is blocked or silenced), or the
 * place is there no more.
 */
export const parkedWhys = ['removed', 'forbidden', 'gone'] as const;

/** Since when (milliseconds since 1970) a place is known that the bot cannot speak in, and why. */
export const parked = z.object({ since: z.number(), why: z.enum(parkedWhys) });
export type Parked = z.infer<typeof parked>;

/** The parked places by their ids, without a thread. */
export type ParkedPlaces = ReadonlyMap<string, Parked>;
