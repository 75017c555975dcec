import type { Container } from '@azure/cosmos';
import { StoreError } from '../errors';
import { CallFailure, call } from './calls';
import layout from './containers.json';
import { patiently, storeError } from './failures';

const remedy = 'Make it as infra/README.md says';

/**
 * Looks whether a container can keep what is put into it, as `containers.json` says (the templates in infra make it
 * from the same file): it is there, divided by `/pk`, lets only documents
 * expire that say so, and can be asked for its documents in the journal's order. Throws a `StoreError` that says
 * what to do. Nothing is created: the role the program should have may not do that.
 */
export async function checkContainer(container: Container, place: string, patience: number): Promise<void> {
  const name = `The container "${container.id}" of ${place}`;
  const refuse = (what: string): never => {
    throw new StoreError('unavailable', `${name} ${what}`);
  };
  const asked = <T>(act: () => Promise<T>): Promise<T> => patiently(patience, () => call('start', act));
  try {
    const { resource } = await asked(() => container.read());
    const paths = resource?.partitionKey?.paths ?? [];
    if (paths.join() !== layout.partitionKey)
      refuse(
        `is divided by ${paths.join() || 'nothing'} instead of ${layout.partitionKey}, which cannot be changed. ${remedy} under another name.`,
      );
    if (resource?.defaultTtl !== layout.defaultTtl)
      refuse(
        resource?.defaultTtl
          ? `lets every document vanish after ${resource.defaultTtl} seconds. Set its time to live to "On (no default)".`
          : 'never lets a document expire. Set its time to live to "On (no default)".',
      );
    await asked(() =>
      container.items
        .query('SELECT c.id FROM c WHERE c.seq > 0 ORDER BY c.seq', { partitionKey: '~start' })
        .fetchNext(),
    );
  } catch (error) {
    if (error instanceof CallFailure && error.status === 404)
      refuse(`is missing. ${remedy}, or check the names of account and database.`);
    if (error instanceof CallFailure && error.status === 400)
      refuse('has no index on /seq. Include the path /seq/? in its indexing policy.');
    throw storeError(place, error);
  }
}
