import { calendarForm } from './calendar-wish';
import { digestForm } from './digest-wish';
import { endsAsQuestion } from './question-mark';
import { reminderForm } from './reminder-wish';
import { says } from './says';
import type { Slots } from './slots';
import { initiativeForms, wishForms } from './wish-forms';
import type { Deed, Said, Thing } from './wish-words';

/** Things that have a state of their own: "sæt opgaven til udført" tells nothing of the initiative. */
const stateful: readonly Thing[] = [
  'task',
  'milestone',
  'decision',
  'implementation',
  'item',
  'approval',
  'paper',
];

/** "Nedlæg Randersklyngen": whose name says what it is. Names of initiatives and meetings hold bodies, too. */
const endsParty = (deeds: readonly Deed[], { clusters, bodies, topics }: Slots): boolean =>
  (deeds.includes('dissolve') || deeds.includes('cancel')) &&
  clusters.length + bodies.length > 0 &&
  topics.length === 0;

/** "Nedlæg Randersklyngen": begun with, and of nothing else. */
export const opensWithEnd = (opening: readonly Deed[], { things }: Said, slots: Slots): boolean =>
  endsParty(opening, slots) &&
  !endsAsQuestion(slots) &&
  things.every((thing) => thing === 'cluster' || thing === 'body');

/** Does somebody tell that one ends on a day ("Aarhusklyngen ophører 1/1-2027")? A question of it begins or ends as one. */
export const tellsEnd = ({ deeds }: Said, slots: Slots): boolean =>
  endsParty(deeds, slots) &&
  slots.when !== undefined &&
  !endsAsQuestion(slots) &&
  !says(slots.words[0]?.text ?? '', 'opens-question');

/** The form that what was said is done with; `undefined` where it is not clear which. */
export function formMeant(
  said: Said,
  slots: Slots,
  hasInitiative: boolean,
  isTold: boolean,
): string | undefined {
  const own = calendarForm(said, slots) ?? reminderForm(said, slots) ?? digestForm(said, slots);
  if (own) return own;
  const { phases, municipalities } = slots;
  const has = (thing: Thing): boolean => said.things.includes(thing);
  if (said.deeds.includes('undo')) return 'undo';
  // Who is said to have approved it is a party.
  if (isTold || (said.deeds.includes('tick-off') && municipalities.length > 0)) return 'record-approval';
  const isState = phases.length > 0 || said.signal !== undefined;
  const isOther = stateful.some(has);
  if (said.deeds.includes('change') && isState && hasInitiative && !isOther) return 'update-status';
  const row = wishForms.find(([done, thing]) => has(thing) && done.some((deed) => said.deeds.includes(deed)));
  if (row?.[2] === 'ask-for-update' && says(slots.folded.text, 'everybody') && slots.titleWords.length === 0)
    return 'ask-everybody';
  if (row) return row[2];
  if (endsParty(said.deeds, slots)) return 'hand-over';
  if (!hasInitiative) return undefined;
  return said.deeds.map((deed) => initiativeForms[deed]).find(Boolean);
}
