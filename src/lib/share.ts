/**
 * What part of something that is limited for several together is one's own: the `rank`th (from 0) of `of` parts that are
 * equal but for a remainder, `from` an instant on and `until` another, on a clock in milliseconds that is never set back.
 */
export interface Share {
  of: number;
  rank: number;
  from: number;
  until: number;
}

/** Who is alone has all of it, always. */
export const whole: Share = {
  of: 1,
  rank: 0,
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
};

/** So many of `most` are one's own: together never more than `most`, where there are enough for one each. */
export const portion = (most: number, { of, rank }: Share): number =>
  Math.max(1, Math.floor((most + of - 1 - rank) / of));
