import type { Json } from '../domain/change';
import type { Day } from '../domain/day';
import { leadTime } from '../domain/deadline-rule';
import { prose } from '../domain/prose';
import { reminderSettings } from '../domain/reminder-settings';
import { period } from '../domain/span';
import { dotted } from './card';
import { longDay, periodInWords, spanInWords } from './days';
import { leadInWords } from './deadlines';
import { timeInWords, valueOfDigest } from './digest-values';
import { timeOfMeeting } from './meeting-time';
import { remindersInWords } from './reminder-words';
import type { Wording } from './wording';

export type Names = Readonly<Record<string, { da?: string | undefined; en?: string | undefined }>>;

/** Fields that say nothing to people, or that stand on the card already. */
export const silent: ReadonlySet<string> = new Set([
  ...['id', 'sequence', 'asOf', 'knownFrom', 'evidence', 'reported', 'basis', 'alternatives'],
  ...['initiative', 'stateKnownFrom', 'stateBasis', 'precision', 'assigneeBasis', 'source', 'withdrawn'],
  ...['planned', 'decision', 'movedFrom', 'inferred'],
]);

/** Parts of a field that the rest of it says already: a kind by its group. */
const silentInside: ReadonlySet<string> = new Set(['words']);

/** A lead time and nothing else. Making a schema takes much longer than using it. */
const leadAlone = leadTime.strict();

/** What the value of a field is called: a name, a day, the word for a state, or the text itself. */
export function valueInWords(field: string, value: Json | undefined, names: Names, wording: Wording): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') {
    const key = `value.${field}.${value}`;
    return wording.text(wording.has(key) ? key : value ? 'value.yes' : 'value.no');
  }
  if (typeof value === 'number')
    return value.toLocaleString(wording.locale === 'da' ? 'da-DK' : 'en-GB', { useGrouping: false });
  // What kind of decision or place something is, shows where it stands.
  if (field === 'meeting.time' || field === 'time') return timeOfMeeting(String(value), wording);
  if (field === 'subscription.time') return timeInWords(String(value), wording);
  if (typeof value === 'string') return field === 'kind' ? '' : wordOf(field, value, names, wording);
  if (Array.isArray(value))
    return several(value.map((one) => valueInWords(field, one, names, wording)).filter(Boolean), wording);
  if (field === 'feed.of' && !Array.isArray(value) && value.kind === 'mine')
    return wording.text('feeds.mine');
  const reminders = field === 'person.reminders' ? reminderSettings.safeParse(value).data : undefined;
  if (reminders) return remindersInWords(reminders, wording);
  const digest = valueOfDigest(field, value, names, wording);
  if (digest !== undefined) return digest;
  const isProse = Object.keys(value).every((key) => key === 'da' || key === 'en');
  const text = isProse ? prose.safeParse(value).data : undefined;
  if (text) return wording.prose(text);
  const lead = leadAlone.safeParse(value).data;
  if (lead) return leadInWords(lead, wording);
  const time = 'from' in value && 'to' in value ? period.safeParse(value).data : undefined;
  // How long something is valid is no deadline: "til og med", not "senest".
  if (time) return field === 'valid' ? spanInWords(time, wording) : periodInWords(time, wording);
  const told = Object.entries(value)
    .filter(([name]) => name === 'initiative' || (!silent.has(name) && !silentInside.has(name)))
    .map(([name, inner]) => valueInWords(name, inner, names, wording));
  // Somebody's role may be called what everybody in it is called, or begin with it ("formand for SSU").
  return dotted(
    ...[...new Set(told)].filter((one, _, all) => !all.some((other) => other.startsWith(`${one} `))),
  );
}

const mostOfList = 20;

/** A list in words; things that are told by several facts each are parted so that one sees where the next begins. */
function several(said: readonly string[], wording: Wording): string {
  const shown = said.slice(0, mostOfList);
  return shown.some((one) => one.includes(' · '))
    ? shown.join('; ').replaceAll('.; ', '; ')
    : wording.list(shown);
}

/** The texts that name the values of a field, by what comes before the value in their keys. */
const words: Readonly<Record<string, readonly string[]>> = {
  phase: ['phase'],
  state: ['state', 'meeting-state', 'paper'],
  signal: ['signal'],
  type: ['milestone', 'agenda'],
  result: ['result'],
  group: ['initiative-kind'],
};

/** Fields that hold words people wrote, which are no ids even where there is one like them. */
const spoken: ReadonlySet<string> = new Set(['aliases', 'abbreviations', 'name', 'names']);

function wordOf(field: string, value: string, names: Names, wording: Wording): string {
  const name = !spoken.has(field) && Object.hasOwn(names, value) ? names[value] : undefined;
  if (name && field === 'movedTo') return wording.text('agenda.moved-to', { meeting: wording.name(name) });
  if (name) return wording.name(name);
  // An address tells nobody anything; the card of the task has a button that opens it.
  if (field === 'message') return wording.text('value.from-message');
  const key = [`value.${field}`, ...(words[field] ?? [])].map((one) => `${one}.${value}`).find(wording.has);
  if (key !== undefined) return wording.text(key);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? longDay(value as Day, wording.locale) : value;
}
