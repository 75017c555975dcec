import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Answer, AnswerOf } from '../queries/answer';
import type { QuestionKind } from '../queries/question';
import { agreementPage } from './agreement';
import { bodiesPage } from './bodies';
import { bodyPage } from './body';
import type { Card, Page } from './card';
import { changesPage } from './changes';
import { sourceLines } from './citations';
import { clusterPage } from './cluster';
import { clustersPage } from './clusters';
import { decisionsPage } from './decisions';
import { duePage } from './due';
import { echo } from './echo';
import { factsPage } from './facts';
import { helpPage } from './help';
import { initiativePage } from './initiative';
import { initiativesPage } from './initiatives';
import { meetingPage } from './meeting';
import { meetingsPage } from './meetings';
import { milestonesPage } from './milestones';
import { type MissedList, missedPage } from './missed';
import { municipalitiesPage } from './municipalities';
import { municipalityPage } from './municipality';
import type { Notice } from './notice';
import { noticePage } from './notices';
import { ordersPage } from './orders';
import { personPage } from './person';
import { sourcesPage } from './sources';
import { type SynonymDraft, synonymFormPage } from './synonym-form';
import { tasksPage } from './tasks';
import { fill } from './templates';
import { termPage } from './term';
import { clip, type Wording, wording } from './wording';

/** How each kind of answer is worded; its template has the same name. */
const pages: { [K in QuestionKind]: (answer: AnswerOf<K>, wording: Wording) => Page } = {
  initiative: initiativePage,
  initiatives: initiativesPage,
  due: duePage,
  tasks: tasksPage,
  milestones: milestonesPage,
  decisions: decisionsPage,
  orders: ordersPage,
  meetings: meetingsPage,
  meeting: meetingPage,
  changes: changesPage,
  body: bodyPage,
  bodies: bodiesPage,
  cluster: clusterPage,
  clusters: clustersPage,
  municipality: municipalityPage,
  municipalities: municipalitiesPage,
  person: personPage,
  term: termPage,
  agreement: agreementPage,
  facts: factsPage,
  sources: sourcesPage,
  help: helpPage,
};

/** Fills a template with a page and what every card carries besides. */
function card(
  name: string,
  page: Page,
  sources: { text: string }[],
  understood: string,
  words: Wording,
): Card {
  return fill(name, {
    ...page,
    locale: words.locale,
    summary: clip(page.summary, 240),
    echo: understood,
    sources,
    quoted: words.hasQuoted() ? words.text('note.quoted') : '',
  });
}

/** The card of an answer in a language. */
export function renderAnswer(answer: Answer, locale: Locale): Card {
  const words = wording(locale, answer.today);
  const pageOf = pages[answer.kind] as (answer: Answer, wording: Wording) => Page;
  const page = pageOf(answer, words);
  const sources = answer.kind === 'sources' ? [] : sourceLines(answer.citations, words);
  return card(answer.kind, page, sources, echo(answer, words), words);
}

/** The card of a notice in a language, said on a day. */
export function renderNotice(notice: Notice, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('notice', noticePage(notice, words), [], '', words);
}

/** The card that lists the questions that found no answer. */
export function renderMissed(list: MissedList, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('missed', missedPage(list, words), [], '', words);
}

/** The card with the form that gives an initiative one more name. */
export function renderSynonymForm(draft: SynonymDraft, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('synonym-form', synonymFormPage(draft, words), [], '', words);
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
    card(kind, empty, [], '', wording('da', today));
    await breathe();
  }
}
