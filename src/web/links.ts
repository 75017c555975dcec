import type { FindLinks } from '../conversation/links';
import { linkDays } from '../domain/link-target';
import { type Pass, writeToken } from './token';

/** Where links live; a route of `mountWeb` answers below it. */
export const linkPath = '/links/';

/** What some clients go by: the end of an address. */
function endingOf({ target }: Pass): string {
  if (target.kind === 'feed') return '.ics';
  return target.kind === 'year-picture' ? `.${target.format}` : '';
}

/** The address of a pass, below that of the program. */
export const pathOf = (key: Buffer, pass: Pass): string =>
  `${linkPath}${writeToken(key, pass)}${endingOf(pass)}`;

interface Parts {
  key(): Promise<Buffer>;
  /** The address others reach the program at, without a slash at the end; `undefined` where there is none. */
  address(): string | undefined;
}

/** Opens what makes links, signed with the program's key. */
export function openLinks({ key: keyOf, address }: Parts): FindLinks {
  return async (collaboration) => {
    if (address() === undefined) return undefined;
    const key = await keyOf();
    return {
      to(target, now) {
        const days = linkDays[target.kind];
        const until = days === undefined ? undefined : Math.ceil(now / 1000) + days * 86_400;
        return `${address() ?? ''}${pathOf(key, { collaboration, target, until })}`;
      },
    };
  };
}
