import { type Listed, pageSize } from './answer';

/** Where a page (0-based; too high a number means the last) lies in a list of a length. */
export function pageOf(total: number, wanted = 0): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, from: page * pageSize, to: (page + 1) * pageSize };
}

/** One page of a list, with how many there are in all. */
export function listed<T>(items: readonly T[], wanted?: number): Listed<T> {
  const { page, pages, from, to } = pageOf(items.length, wanted);
  return { items: items.slice(from, to), total: items.length, page, pages };
}
