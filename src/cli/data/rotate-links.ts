import { forgetLinkKey } from '../../registers/link-key';
import type { Store } from '../../store/store';
import type { Terminal } from './terminal';

/** Ends every link that was given out, once that is confirmed: the key they are signed with is made anew. */
export async function rotateLinks(isConfirmed: boolean, store: Store, terminal: Terminal): Promise<number> {
  if (!isConfirmed) {
    terminal.out(
      'Every link to a page, a file or a calendar would end, for everybody. To do that: --confirm all',
    );
    return 0;
  }
  if (await forgetLinkKey(store))
    terminal.out('Every link ends. Restart the running programs now; the first makes a new key.');
  else terminal.out('There was no key: no link was given out.');
  return 0;
}
