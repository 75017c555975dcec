import type { Initiative } from './initiative';
import { sameWords } from './same-words';

const reckoned = new WeakMap<Initiative, readonly string[]>();

/**
 * All that an initiative is called, title and aliases, as `sameWords` puts it. Reckoned once for each record: a record
 * that is there is never changed, and thousands are looked through for each new one.
 */
export function calledNames(initiative: Initiative): readonly string[] {
  const known = reckoned.get(initiative);
  if (known) return known;
  const { title, aliases } = initiative;
  const names = [title.da, title.en, ...aliases].flatMap((one) =>
    one === undefined ? [] : [sameWords(one)],
  );
  reckoned.set(initiative, names);
  return names;
}
