import { z } from 'zod';

/** Where Teams' own links to messages lead. */
const hosts: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Characters of a link that a form carries along. */
const longest = 300;

/** A link to a message in Teams; nothing else is one, since whoever reads the task is to follow it. */
export const messageLink = z
  .string()
  .max(longest)
  .refine((link) => {
    if (!URL.canParse(link)) return false;
    const { protocol, hostname, pathname, username } = new URL(link);
    const isOurs = protocol === 'https:' && hosts.includes(hostname) && username === '';
    return isOurs && pathname.startsWith('/l/message/');
  });

/** The link to a message as far as it is one of Teams; what it carries besides is left out where it is too long. */
export function messageLinkIn(link: string): string | undefined {
  const [bare] = link.split('?');
  return [link, bare].find((one) => messageLink.safeParse(one).success);
}
