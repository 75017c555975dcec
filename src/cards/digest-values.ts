import type { Json } from '../domain/change';
import type { Prose } from '../domain/prose';
import { digestAbout, rhythm as rhythms } from '../domain/subscription';
import { rhythmInWords, timeInWords } from './rhythm';
import type { Wording } from './wording';

export { timeInWords };

/** What a digest is about, or its rhythm, as a change holds it; `undefined` for what is neither. */
export function valueOfDigest(
  field: string,
  value: Json,
  names: Readonly<Record<string, Prose>>,
  wording: Wording,
): string | undefined {
  const named = (ids: readonly string[]): Prose[] => ids.flatMap((id) => names[id] ?? []);
  if (field === 'subscription.rhythm') {
    const rhythm = rhythms.safeParse(value).data;
    return rhythm && rhythmInWords(rhythm, named(rhythm.kind === 'meetings' ? rhythm.bodies : []), wording);
  }
  if (field !== 'subscription.about') return undefined;
  const about = digestAbout.safeParse(value).data;
  if (!about) return undefined;
  const { clusters, focusAreas, bodies, initiatives, mine } = about;
  const told = named([...clusters, ...focusAreas, ...bodies, ...initiatives]).map((name) =>
    wording.name(name),
  );
  const all = [...(mine ? [wording.text('digest.mine')] : []), ...told];
  return all.length > 0 ? wording.list(all) : wording.text('digest.everything');
}
