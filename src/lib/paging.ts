/** One page of a list, and where it lies: `page` from 0. */
export interface Paged<T> {
  items: T[];
  total: number;
  page: number;
  pages: number;
}

/** Where a page (0-based; too high a number means the last) lies in a list of a length. */
export function pageAt(
  total: number,
  wanted: number,
  size: number,
): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, from: page * size, to: (page + 1) * size };
}

/** One page of a list, with how many there are in all. */
export function paged<T>(items: readonly T[], wanted: number, size: number): Paged<T> {
  const { page, pages, from, to } = pageAt(items.length, wanted, size);
  return { items: items.slice(from, to), total: items.length, page, pages };
}
