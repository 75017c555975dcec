/**
 * Request units as Microsoft documents them for documents of 1 KB and 4 KB, in between and beyond by a straight
 * line. A query's are an estimate: no table gives them.
 */
const perKilobyte = (one: number, four: number) => (bytes: number) =>
  one + ((four - one) / 3) * Math.max(0, bytes / 1024 - 1);

const write = perKilobyte(4.95, 6.67);
const indexedTerm = 0.2;

export const charges = {
  read: perKilobyte(1, 1.14),
  create: (bytes: number, terms: number): number => write(bytes) + terms * indexedTerm,
  /** About twice a creation: the old state leaves the index, the new one enters it. */
  replace: (bytes: number, terms: number): number => 2 * (write(bytes) + terms * indexedTerm),
  query: (bytes: number): number => 2.3 + 0.05 * (bytes / 1024),
  /** What is refused, or not there. */
  nothing: 1,
};
