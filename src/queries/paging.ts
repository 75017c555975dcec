import { type Paged, pageAt, paged } from '../lib/paging';
import { pageSize } from './answer';

/** Where a page (0-based) lies in a list of a length. */
export const pageOf = (total: number, wanted = 0): ReturnType<typeof pageAt> =>
  pageAt(total, wanted, pageSize);

/** One page of a list; `size` where a line takes more room than usual. */
export const listed = <T>(items: readonly T[], wanted = 0, size = pageSize): Paged<T> =>
  paged(items, wanted, size);
