import type { Prose } from '../domain/prose';
import { clip, type Wording } from './wording';

/** Characters of a name that stands alone, of one among several, and of all of them together. */
const [ofOne, ofEach, ofAll] = [80, 50, 100];

/** As many names as there is room for on a line, at least one; the others are counted ("A, B and 3 others"). */
export function namesInShort(all: readonly Prose[], wording: Wording): string {
  const [first = '', ...others] = all.map((name) =>
    clip(wording.name(name), all.length > 1 ? ofEach : ofOne),
  );
  const shown = [first];
  for (const name of others) {
    if ([...shown, name].join(', ').length > ofAll) break;
    shown.push(name);
  }
  const left = all.length - shown.length;
  return wording.list(left > 0 ? [...shown, wording.count('echo.others', left)] : shown);
}
