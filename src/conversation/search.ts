import { summaryOf } from '../cards/plain-text';
import { clip, type Wording, wording } from '../cards/wording';
import { dayAt } from '../domain/day';
import { type Sought, seek } from '../language/seek';
import { ask } from '../queries/ask';
import type { Event } from './event';
import { besideOf, type Occasion } from './occasion';
import { partiesOf } from './own-parties';
import { readerFor } from './readers';
import { answering, noticing } from './replies';
import type { Reply, Result } from './reply';
import { type Findable, type Search, type SearchCommand, searches } from './searches';
import { inShared } from './shared';

/** Things that are shown at once at most. */
const mostResults = 25;

/** Finds what somebody wants to show to others; nothing for a command this program does not know. */
export async function onSearch(
  occasion: Occasion<Extract<Event, { kind: 'search' }>>,
): Promise<Reply | undefined> {
  const { event, register, now } = occasion;
  const { command, text, skip, count, locale = 'da' } = event;
  const today = dayAt(now);
  if (!isSearch(command)) return undefined;
  if (register.initiative.size === 0) return noticing({ kind: 'empty-register' }, 'none', locale, today);
  const sought = seek(await readerFor(register, today), text.trim());
  const all = offered(occasion, searches[command]);
  const words = wording(locale, today);
  const found = sought ? matching(all, sought, words) : all;
  const shown = found.slice(skip, skip + Math.min(count, mostResults));
  const results = shown.map((one) => resultOf(one, occasion, words));
  const notice = { kind: 'nothing-found', of: command, words: sought ? text.trim() : '' } as const;
  return { ...noticing(notice, results.length > 0 ? 'answer' : 'none', locale, today), results };
}

const isSearch = (command: string): command is SearchCommand => Object.hasOwn(searches, command);

/** Everything that can be found, what is wanted most often first. */
function offered({ register, event, now, ...beside }: Occasion, { lists, named, find }: Search): Findable[] {
  const asking = { today: dayAt(now), ...besideOf({ ...beside, event, now, locale: event.locale ?? 'da' }) };
  const ids = lists(partiesOf(register, event.actor)).flatMap(
    (question): readonly string[] => ask(register, question, asking).about[named],
  );
  return [...new Set(ids)].flatMap((id) => find(register, id) ?? []);
}

/** What answers to the words: by its own, and by the initiatives it belongs to. */
function matching(all: readonly Findable[], sought: Sought, words: Wording): Findable[] {
  const { initiatives, nearInitiatives } = sought;
  const scored = all.map((one) => {
    const own = sought.inText(one.of, () => `${one.name.da ?? ''} ${one.name.en ?? ''} ${one.words(words)}`);
    const place = Math.min(...one.initiatives.map((id) => initiatives.indexOf(id)).filter((at) => at >= 0));
    return { one, score: own * 2 + (Number.isFinite(place) ? 1 / (1 + place) : 0) };
  });
  const found = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  if (found.length > 0) return found.map(({ one }) => one);
  // Nothing has all the words: what the initiatives that have some of them bring.
  return all.filter((one) => one.initiatives.some((id) => nearInitiatives.slice(0, 3).includes(id)));
}

/** A line to choose from, and the card that everybody sees once it is chosen. */
function resultOf({ name, shown }: Findable, occasion: Occasion, words: Wording): Result {
  const { register, now } = occasion;
  const { locale } = words;
  const said = { ...occasion, locale };
  const shared = inShared(shown, said);
  const { card } = answering(
    register,
    shown,
    locale,
    dayAt(now),
    null,
    undefined,
    shared.offers,
    besideOf(said),
  );
  const title = words.name(name);
  return {
    title: clip(title, 120),
    text: clip(beside(summaryOf(card), title), 160),
    card: shared.renewing(card),
  };
}

/** What a summary tells beside the name it begins with. */
function beside(summary: string, name: string): string {
  const rest = summary.startsWith(name) ? summary.slice(name.length) : summary.replace(/^.*?(?=: )/, '');
  return rest.replace(/^[:,] /, '');
}
