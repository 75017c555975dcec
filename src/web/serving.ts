import type { LinkTarget } from '../domain/link-target';
import { document } from './document';
import { serveFeed } from './feed';
import type { Sent, Serve, Visit } from './visit';
import { serveYear } from './year-page';
import { serveYearPicture } from './year-picture';

/** What each kind of link leads to: one row each. */
const serving: { [K in LinkTarget['kind']]: Serve<K> } = {
  document,
  year: serveYear,
  'year-picture': serveYearPicture,
  feed: serveFeed,
};

/** What a visitor is sent; `undefined` where there is nothing any more. */
export const serve = (visit: Visit): Promise<Sent | undefined> =>
  (serving[visit.target.kind] as (visit: Visit) => Promise<Sent | undefined>)(visit);
