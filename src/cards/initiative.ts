import { pageAt } from '../lib/paging';
import type { AnswerOf } from '../queries/answer';
import type { Aspect } from '../queries/question';
import { aspectGroups } from './aspects';
import { ageNote, phaseBadge, phaseWord, statusDate } from './badge';
import { ask, dueButton, paging } from './buttons';
import { type Ask, dotted, type Group, group, type Page, page } from './card';
import { carriedOutButtons, carriedOutFacts } from './carried-out';
import { initiativeFacts } from './initiative-facts';
import { capital, clip, type Wording } from './wording';

type One = AnswerOf<'initiative'>;

/** Lines of each list on a card, and on one that shows several lists. */
const mostLines = 12;
const fewLines = 4;

/** The aspects offered as buttons, the most asked first, with what the register must hold for them. */
const offers: [Aspect, (answer: One) => boolean][] = [
  ['history', ({ history, mergedHistory }) => history.length > 1 || mergedHistory.length > 0],
  ['dates', ({ dates }) => dates.length > 0],
  ['tasks', ({ tasks }) => tasks.length > 0],
  ['involved', ({ lead, involved, actors }) => lead.length + involved.length + actors.length > 0],
  ['decisions', ({ decisions }) => decisions.length > 0],
  ['places', ({ places, uncertainPlaces }) => places.length + uncertainPlaces.length > 0],
  ['orders', ({ orders }) => orders.length > 0],
  ['parts', ({ parts, children, related }) => parts.length + children.length + related.length > 0],
  ['effect', ({ effect }) => effect !== undefined],
  ['meetings', ({ meetings }) => meetings.length > 0],
  ['source', ({ citations }) => citations.length > 0],
];

function actions(answer: One, turning: Ask[], wording: Wording): Ask[] {
  const { initiative } = answer;
  const shown = new Set(answer.asked);
  const about = (aspect: Aspect) =>
    ask(wording.text(`button.${aspect}`), { kind: 'initiative', initiative: initiative.id, aspect }, wording);
  const held = offers.filter(([aspect, holds]) => !shown.has(aspect) && holds(answer));
  const back = shown.has('status') ? [] : [about('status')];
  return [
    ...turning,
    ...back,
    ...carriedOutButtons(answer, wording),
    ...held.map(([aspect]) => about(aspect)),
    dueButton(wording),
  ];
}

/** "Samarbejdsaftale · Den nære psykiatri". */
function subtitle({ initiative, area }: One, wording: Wording): string {
  const { group: kind, words } = initiative.kind;
  const known =
    words && kind === 'other' && wording.locale === 'da'
      ? wording.name(words)
      : wording.text(`initiative-kind.${kind}`);
  return dotted(capital(known), area && clip(wording.name(area.title), 120));
}

/** What was asked for and is not in the register, plainly. The lead's absence is said where the lead stands. */
const missingNotes = ({ missing }: One, wording: Wording): string[] =>
  missing.filter((aspect) => aspect !== 'lead').map((aspect) => wording.text(`missing.${aspect}`));

/** The phase, or of another fact what the card says first about it. */
function summary(answer: One, aspects: Group[], wording: Wording): string {
  const { initiative, status, question } = answer;
  const name = clip(wording.name(initiative.title), 100);
  const [first] = aspects;
  const said =
    first?.note || first?.lines.map(({ title }) => title).join('; ') || missingNotes(answer, wording)[0];
  return ['status', 'overview'].includes(question.aspect) || !said
    ? `${name}: ${phaseWord(status, wording)} (${statusDate(status, wording)})`
    : `${name} – ${wording.text(`aspect.${question.aspect}`)}: ${said}`;
}

/** One initiative: phase, what was asked, and at a glance the rest. */
export function initiativePage(answer: One, wording: Wording): Page {
  const { initiative, status, question, conflict, mentions, asked } = answer;
  const statusAsked = asked.includes('status');
  const name = wording.name(initiative.title);
  // Who leads it and who takes part stand together.
  const apart = asked.filter((aspect) => aspect !== 'involved' || !asked.includes('lead'));
  const whole = apart.flatMap((aspect) => aspectGroups(aspect, answer, wording));
  const total = Math.max(...whole.map(({ lines }) => lines.length), 0);
  const most = question.aspect === 'overview' ? fewLines : mostLines;
  const { from, to, ...at } = pageAt(total, question.page ?? 0, most);
  // What ended on an earlier page is not begun again.
  const aspects = whole
    .filter(({ lines }) => from === 0 || lines.length > from)
    .map((one) => ({ ...one, lines: one.lines.slice(from, to) }));
  const said = clip(wording.prose(status?.text ?? mentions[0]?.text), 600);
  const description = clip(wording.prose(answer.description?.text), 500);
  return page({
    title: name,
    subtitle: subtitle(answer, wording),
    badge: phaseBadge(status, wording),
    lead: [...missingNotes(answer, wording), ...(statusAsked ? [said] : [])],
    facts: statusAsked
      ? initiativeFacts(answer, wording)
      : asked.includes('places')
        ? carriedOutFacts(answer, wording)
        : [],
    groups: [
      ...aspects,
      ...(statusAsked && !asked.includes('description')
        ? [group(wording.text('label.description'), [], description)]
        : []),
      ...(statusAsked || said === '' ? [] : [group(wording.text('label.status'), [], said)]),
    ],
    notes: [
      ageNote(status, wording),
      conflict && wording.text('note.conflict', { text: clip(wording.prose(conflict.text), 400) }),
    ],
    actions: actions(answer, paging({ ...at, total }, question, most, wording), wording),
    summary: summary(answer, aspects, wording),
  });
}
