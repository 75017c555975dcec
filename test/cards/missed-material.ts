import type { Card } from '../../src/cards/card';
import { type MissedList, missedOnPage } from '../../src/cards/missed';
import { renderMissed, renderSynonymForm } from '../../src/cards/render-form';
import { type FormProblem, mostChoices, type SynonymDraft } from '../../src/cards/synonym-form';
import type { Day } from '../../src/domain/day';
import type { Locale } from '../../src/domain/prose';
import { hostileTexts } from './hostile';
import { initiativeOf, register, today } from './material';

/** A kept question; every one of them is different. */
export const missedQuestion = (n: number, text = `hvad er status på rumfærge ${n}?`) => ({
  id: `missed:${n}`,
  text,
  count: n,
  first: '2023-10-01' as Day,
  last: today,
  locale: 'da' as const,
  outcome: (['unknown-topic', 'not-understood', 'out-of-scope'] as const)[n % 3] ?? 'not-understood',
});
const disliked = (n: number, comment?: string, text?: string) => ({
  ...missedQuestion(n, text),
  outcome: 'disliked' as const,
  ...(comment === undefined ? {} : { comment }),
});
const some = (count: number) => Array.from({ length: count }, (_, n) => missedQuestion(n + 1));
const masked = 'ring til [name] på [phone], [email] eller [personal-number]';

const lists: [string, MissedList][] = [
  ['none', { questions: [], page: 0 }],
  ['one', { questions: some(1), page: 0 }],
  ['many', { questions: some(20), page: 0 }],
  ['many, further on', { questions: some(20), page: 1 }],
  ['one more than a page', { questions: some(missedOnPage + 1), page: 0 }],
  ['a page that is no more', { questions: some(3), page: 9 }],
  ['disliked', { questions: [disliked(1), missedQuestion(2), disliked(3, masked)], page: 0 }],
  [
    'disliked, of a text too long to be asked again',
    { questions: [disliked(1, 'nej', 'x '.repeat(140))], page: 0 },
  ],
  [
    'disliked, hostile',
    {
      questions: hostileTexts
        .slice(0, 6)
        .map((text, n) => disliked(n + 1, text.slice(0, 300), text.slice(0, 300))),
      page: 0,
    },
  ],
  ['masked', { questions: [missedQuestion(1, masked)], page: 0 }],
  [
    'hostile',
    { questions: hostileTexts.map((text, n) => missedQuestion(n + 1, text.slice(0, 300))), page: 0 },
  ],
];

const selfHarm = initiativeOf('forebyggelse-behandling-selvskade');
const draft: SynonymDraft = {
  asked: { id: 'missed:1', text: 'hvad siger [name] om fodboldbanen?' },
  op: 'op-1',
  synonym: 'fodboldbanen',
  initiative: undefined,
  choices: [...register.initiative.values()],
  problem: undefined,
};
const everyProblem: FormProblem[] = [
  { reason: 'unknown-initiative' },
  { reason: 'too-short', least: 3 },
  { reason: 'too-long', most: 80 },
  { reason: 'names-nothing' },
  { reason: 'personal-number' },
  { reason: 'taken', by: 'same', name: selfHarm.title },
  { reason: 'taken', by: 'initiative', name: selfHarm.title },
  { reason: 'taken', by: 'other', name: { da: 'Aarhus Kommune' } },
];
const grown = Array.from({ length: mostChoices + 2 }, (_, n) => ({
  id: `${'et-meget-langt-id-'.repeat(2)}${n}` as typeof selfHarm.id,
  title: {
    da: 'En indsats med et meget langt navn, som det sker, når mange har været med til at skrive det',
  },
}));

const drafts: [string, SynonymDraft][] = [
  ['fresh', draft],
  ...everyProblem.map((problem): [string, SynonymDraft] => [
    `refused: ${problem.reason}`,
    { ...draft, initiative: selfHarm.id, problem },
  ]),
  ['too many choices', { ...draft, choices: grown }],
  ['one choice too many', { ...draft, choices: grown.slice(1) }],
  ...hostileTexts.map((text, n): [string, SynonymDraft] => [
    `hostile ${n}`,
    {
      ...draft,
      asked: { text: text.slice(0, 300) },
      synonym: text,
      choices: [{ id: selfHarm.id, title: { da: text } }],
    },
  ]),
];

/** Every card for missed questions but the notices, with a name that says what is special about it. */
export const everyMissedCard: [string, (locale: Locale) => Card][] = [
  ...lists.map(([name, list]): [string, (locale: Locale) => Card] => [
    `missed: ${name}`,
    (locale) => renderMissed(list, locale, today),
  ]),
  ...drafts.map(([name, one]): [string, (locale: Locale) => Card] => [
    `synonym-form: ${name}`,
    (locale) => renderSynonymForm(one, locale, today),
  ]),
];
