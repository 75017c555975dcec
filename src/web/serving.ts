import type { LinkTarget } from '../domain/link-target';
import { serveFeed } from './feed';
import type { Sent, Serve, Visit } from './visit';
import { serveYear } from './year-page';
import { serveYearPicture } from './year-picture';

/** What each kind of link leads to: one row each. */
const serving: { [K in LinkTarget['kind']]: Serve<K> } = {
  // The Word and Excel documents of src/documents are made here from the register of the visit.
  document: async () => undefined,
  year: serveYear,
  'year-picture': serveYearPicture,
  feed: serveFeed,
};

/** What a visitor is sent; `undefined` where there is nothing any more. */
export const serve = (visit: Visit): Promise<Sent | undefined> =>
  (serving[visit.target.kind] as (visit: Visit) => Promise<Sent | undefined>)(visit);
