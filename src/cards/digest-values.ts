import type { Json } from '../domain/change';
import type { Prose } from '../domain/prose';
import { digestAbout, heldDigest, rhythm as rhythms } from '../domain/subscription';
import { dotted } from './card';
import { momentInSentence } from './moment';
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
  if (field === 'subscription.held') return heldInWords(value, wording);
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

/** "Uge 46 · sendes 16. november 2023 kl. 8.00 · øverst: »Sidste uge før SSU«". */
function heldInWords(value: Json, wording: Wording): string | undefined {
  const held = heldDigest.safeParse(value).data;
  if (!held) return undefined;
  const say = (part: string, values: Record<string, string | number> = {}) =>
    wording.text(`digest.held.${part}`, values);
  return dotted(
    say('week', { week: Number(held.week.slice(-2)) }),
    held.skip ? say('skip') : '',
    held.at ? say('at', { when: momentInSentence(held.at, wording) }) : '',
    held.line ? say('line', { line: wording.name(held.line) }) : '',
  );
}
