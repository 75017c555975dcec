import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Answer } from '../queries/answer';
import type { Question } from '../queries/question';
import type { Card, Page } from './card';
import { sourceLines } from './citations';
import { dayInWords } from './days';
import { echo } from './echo';
import { card, type Frame, plain } from './frame';
import type { Notice } from './notice';
import { noticePage } from './notices';
import { type Offers, offeredButtons } from './offers';
import { pages } from './pages';
import { clip, type Wording, wording } from './wording';

/** What an answer answers to: what somebody wrote, what that may have leaned on, and what was left out of account. */
export interface Utterance {
  text: string;
  previous: Question | undefined;
  unused: readonly { words: string; of: 'time' | 'awaited' | 'fact' }[];
}

/**
 * The card of an answer in a language; with the utterance it answers, its reading can be corrected. What the asker
 * may do with it comes first.
 */
export function renderAnswer(
  answer: Answer,
  locale: Locale,
  utterance?: Utterance,
  offers: Offers = { forms: [] },
): Card {
  const words = wording(locale, answer.today, answer.freshDays);
  const pageOf = pages[answer.kind] as (answer: Answer, wording: Wording) => Page;
  const asked = pageOf(answer, words);
  const page = { ...asked, actions: offeredButtons(offers, asked.actions, answer.question, words) };
  const notesOn = (isDoubt: boolean) =>
    (utterance?.unused ?? [])
      .filter(({ of }) => (of === 'fact') === isDoubt)
      .map((said) => ({ text: words.text(`note.unused.${said.of}`, { words: clip(said.words, 80) }) }));
  const merged = (answer.mergers ?? []).slice(0, mostMergers).map(({ title, into }) => ({
    text: words.text('note.merged', { old: words.name(title), into: words.name(into) }),
  }));
  const succeeded = (answer.successions ?? []).slice(0, mostMergers).map(({ name, heirs, on }) => ({
    text: words.text('note.succeeded', {
      old: words.name(name),
      new: words.list(heirs.map((one) => words.name(one))),
      day: dayInWords(on, locale),
    }),
  }));
  const understood = echo(answer, words);
  const frame = {
    sources: answer.kind === 'sources' ? [] : sourceLines(answer.citations, words),
    echo: understood,
    corrections: understood && utterance ? [correction(utterance, words)] : [],
  };
  const whole = {
    ...page,
    // Who may have been told something else than they asked is told that first.
    lead: [...notesOn(true), ...merged, ...succeeded, ...page.lead],
    notes: [...notesOn(false), ...page.notes],
  };
  return card(answer.kind, whole, frame, words);
}

/** Names of merged initiatives that are told on one card. */
const mostMergers = 3;

/** Characters of an utterance that a button carries; a longer one cannot be read again from it. */
const carried = 500;

function correction({ text, previous }: Utterance, words: Wording): Frame['corrections'][number] {
  const data = { text: text.slice(0, carried), ...(previous ? { previous } : {}), locale: words.locale };
  return {
    label: words.text('echo.correct'),
    action: { type: 'Action.Execute', title: words.text('echo.correct-title'), verb: 'correct', data },
  };
}

/** The card of a notice in a language, said on a day. */
export function renderNotice(notice: Notice, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('notice', noticePage(notice, words), plain, words);
}

/**
 * Reads the texts and templates once, so that the first person does not wait for them (about 100 ms), in steps
 * between which others get their turn.
 */
export async function warmCards(today: Day): Promise<void> {
  for (const locale of ['da', 'en'] as const) {
    renderNotice({ kind: 'empty-message' }, locale, today);
    await breathe();
  }
  const empty = noticePage({ kind: 'empty-message' }, wording('da', today));
  for (const kind of Object.keys(pages)) {
    card(kind, empty, plain, wording('da', today));
    await breathe();
  }
}
