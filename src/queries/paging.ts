import { type Listed, pageSize } from './answer';

/** Where a page (0-based; too high a number means the last) lies in a list of a length. */
export function pageOf(
  total: number,
  wanted = 0,
  size = pageSize,
): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, from: page * size, to: (page + 1) * size };
}

/** One page of a list, with how many there are in all; `size` where a line takes more room than usual. */
export function listed<T>(items: readonly T[], wanted?: number, size?: number): Listed<T> {
  const { page, pages, from, to } = pageOf(items.length, wanted, size);
  return { items: items.slice(from, to), total: items.length, page, pages };
}
