import { randomUUID } from 'node:crypto';
import { openBindings, type Whereabouts } from '../../registers/bindings';
import type { Store } from '../../store/store';
import type { Terminal } from './terminal';

/** Lets a conversation, a team or an organisation speak about one of the collaborations there are. */
export async function bind(
  store: Store,
  collaborations: readonly string[],
  where: Whereabouts,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const stamp = { by: 'data', at: new Date(terminal.now()).toISOString(), op: `bind:${randomUUID()}` };
  if (await openBindings(store, collaborations).bind(where, collaboration, stamp)) {
    terminal.out(`Bound to ${collaboration}. A running program knows within a minute.`);
    return 0;
  }
  terminal.err(
    `There is no collaboration "${collaboration}"; FREMDRIFT_COLLABORATIONS names ${collaborations.join(', ')}.\n`,
  );
  return 1;
}

/** Lists what is bound to which collaboration. */
export async function showBindings(
  store: Store,
  collaborations: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const bindings = await openBindings(store, collaborations).list(terminal.now());
  for (const { scope, of, collaboration } of bindings) terminal.out(`${collaboration}  ${scope} ${of}`);
  if (bindings.length === 0) terminal.out('Nothing is bound.');
  if (collaborations.length === 1)
    terminal.out(`There is only ${collaborations[0]}: every conversation speaks about it.`);
  return 0;
}
