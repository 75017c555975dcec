import type { Card } from '../../src/cards/card';
import type { PlanAsked } from '../../src/cards/plan-doubt';
import { type PlanList, rowsOnPage } from '../../src/cards/plan-draft';
import type { PlanNotice } from '../../src/cards/plan-notice';
import { renderPlanAsked, renderPlanList } from '../../src/cards/render-form';
import { othersFor } from '../../src/conversation/plan/others';
import { namesOf } from '../../src/conversation/plan/show-plan';
import type { Day } from '../../src/domain/day';
import { initiativeId } from '../../src/domain/ids';
import type { PlanDraft } from '../../src/domain/plan-draft';
import { type PlanDoubt, type PlanItem, planDoubts } from '../../src/domain/plan-item';
import { type RowNow, type RowState, rowStates } from '../../src/domain/plan-row-now';
import type { Locale } from '../../src/domain/prose';
import { answersTo } from '../../src/domain/settled-plan';
import { plannedNow, type ToldInPlan } from '../../src/domain/work-plan';
import { hostileTexts } from './hostile';
import { initiativeOf, register, today } from './material';

const selfHarm = initiativeOf('forebyggelse-behandling-selvskade');
const [, otherArea] = [...register.area.values()];
const [cluster, otherCluster] = [...register.cluster.values()];
const long = 'En meget lang status, som mange har været med til at skrive. '.repeat(30);

/** A row that tells everything there is otherwise. */
const everything: ToldInPlan = {
  title: 'Selvskade hos unge',
  area: otherArea?.id,
  goal: otherArea?.goals[0]?.id,
  phase: 'approved',
  status: long,
  due: '2024-03-01' as Day,
  orders: [{ year: 2024, text: long }],
  clusters: cluster && otherCluster ? [cluster.id, otherCluster.id] : [],
} as ToldInPlan;

const item = (n: number, more: Partial<PlanItem> = {}): PlanItem => ({
  where: n % 2 === 0 ? { table: 1, row: n + 2 } : { table: 2, name: 'Ark med et navn', row: n + 2 },
  words: `Række ${n} i filen`,
  initiative: selfHarm.id,
  told: everything,
  before: plannedNow(register, selfHarm),
  doubts: [],
  ...more,
});

const doubt = (
  about: PlanDoubt['about'],
  words = 'ordene i filen',
  options = optionsOf(about),
): PlanDoubt => ({
  about,
  words,
  options,
});

function optionsOf(about: PlanDoubt['about']): string[] {
  switch (about) {
    case 'initiative':
    case 'twice':
    case 'parts':
      return [selfHarm.id, 'behandlingsansvar-72-timer'];
    case 'phase':
      return ['in-preparation', 'approved', 'paused', 'closed'];
    case 'newer':
    case 'due':
      return ['2023-12-01'];
    case 'area':
      return [...register.area.keys()];
    case 'clusters':
      return [cluster?.id ?? '', otherCluster?.id ?? ''];
    case 'lead':
      return [cluster?.id ?? ''];
  }
}

const rowIn = (state: RowState, at = 0, more: Partial<PlanItem> = {}): RowNow => ({
  at,
  state,
  item: item(at, { ...(state === 'unclear' ? { doubts: [doubt('phase')] } : {}), ...more }),
  now: plannedNow(register, selfHarm),
});
const bare = (more: Partial<PlanItem>): Partial<PlanItem> => ({ initiative: undefined, before: {}, ...more });

export const exampleDraft: PlanDraft = {
  id: 'plan-0123456789ab-1698742800000',
  person: 'tenant:signe',
  file: 'arbejdsplan.docx',
  hash: 'x',
  at: Date.UTC(2023, 9, 31, 9),
  untouched: 61,
  unread: ['Farve', 'Bemærkninger fra sidste år'],
  rows: [],
};

const list = (rows: readonly RowNow[], more: Partial<PlanList> = {}): PlanList => ({
  draft: exampleDraft,
  rows,
  page: 0,
  nameOf: namesOf(register),
  ...more,
});

const many = Array.from({ length: 40 }, (_, at) =>
  rowIn((['changed', 'unclear', 'new', 'taken'] as const)[at % 4] ?? 'new', at),
);
/** A row that tells of every field, of each of which the register said and says something else that is long. */
const overtaken = (at: number): RowNow => ({
  at,
  state: 'overtaken',
  item: item(at, {
    told: { ...everything, title: long },
    before: { ...everything, title: `Før ${long}`, status: `Før ${long}`, phase: 'idea' },
  }),
  now: { ...everything, title: `Nu ${long}`, status: `Nu ${long}`, phase: 'closed' },
});
const title = { values: { title: 'Selvskade' } };
const lists: [string, PlanList][] = [
  ...rowStates.map((state): [string, PlanList] => [state, list([rowIn(state)])]),
  ['new', list([rowIn('new', 0, bare({ told: everything }))])],
  ['each', list(rowStates.map((state, at) => rowIn(state, at)))],
  ['many', list(many)],
  ['many, further on', list(many, { page: 2 })],
  ['a page that is no more', list(many.slice(0, rowsOnPage + 1), { page: 9 })],
  ['of an initiative that is gone', list([{ ...rowIn('overtaken'), now: undefined }])],
  ['of clusters', list([rowIn('changed', 0, { told: { clusters: everything.clusters } })])],
  ['of nothing but what is overtaken', list(Array.from({ length: rowsOnPage }, (_, at) => overtaken(at)))],
  ['what the register says meanwhile', list([{ ...rowIn('overtaken'), now: { status: 'Nyt imens' } }])],
  [
    'the register said nothing',
    list([rowIn('changed', 0, { told: { due: '2024-03-01' as Day }, before: {} })]),
  ],
  ['a row in another table', list([rowIn('changed', 0, { where: { table: 2, row: 3 } })])],
  ['asked with words', list([rowIn('unclear', 0, { doubts: [doubt('due', 'snarest')] })])],
  ...['again', 'beside', 'just-answered'].map((key): [string, PlanList] => [
    key,
    list(many, { said: { key } }),
  ]),
  ...['just-taken', 'just-left-out', 'just-back'].map((key): [string, PlanList] => [
    key,
    list(many, { said: { key, ...title } }),
  ]),
  ['not taken', list(many, { said: { key: 'not-taken', values: { title: 'x', why: 'y' } } })],
  ...hostileTexts.map((text, n): [string, PlanList] => [
    `hostile ${n}`,
    list(
      (['unclear', 'new', 'changed', 'overtaken', 'taken'] as const).map((state, at) =>
        rowIn(state, at, { words: text, told: { title: text, status: text }, before: { status: text } }),
      ),
      { draft: { ...exampleDraft, file: text, unread: Array.from({ length: 20 }, () => text) } },
    ),
  ]),
];

const asked = (one: PlanDoubt, more: Partial<PlanAsked> = {}): PlanAsked => ({
  draft: exampleDraft,
  row: rowIn('unclear', 3, {
    doubts: [one],
    ...(one.about === 'area' ? bare({ told: { title: 'Ny' } }) : {}),
  }),
  doubt: one,
  answers: answersTo(one.about),
  others: othersFor(one, register),
  several: one.about === 'clusters',
  left: 4,
  nameOf: namesOf(register),
  wrong: false,
  ...more,
});
const grown = Array.from({ length: 200 }, (_, n) => ({
  id: `et-meget-langt-id-et-meget-langt-id-${n}`,
  name: { da: 'En indsats med et meget langt navn, som det sker, når mange har været med til at skrive det' },
}));

const questions: [string, PlanAsked][] = [
  ...planDoubts.map((about): [string, PlanAsked] => [about, asked(doubt(about))]),
  ...planDoubts.map((about): [string, PlanAsked] => [
    `${about}: nothing to choose`,
    asked(doubt(about, '', []), { left: 1, wrong: true }),
  ]),
  ['initiative of the same name', asked(doubt('initiative', selfHarm.title.da, [selfHarm.id]))],
  ['area: a few', asked(doubt('area', 'ældre', [otherArea?.id ?? '']))],
  ['initiative: too many', asked(doubt('initiative'), { others: grown })],
  ...hostileTexts.map((text, n): [string, PlanAsked] => [`hostile ${n}`, asked(doubt('phase', text))]),
];

/** Every card about work plans but the notices, with a name that says what is special about it. */
export const everyPlanCard: [string, (locale: Locale) => Card][] = [
  ...lists.map(([name, one]): [string, (locale: Locale) => Card] => [
    `plan-draft: ${name}`,
    (locale) => renderPlanList(one, locale, today),
  ]),
  ...questions.map(([name, one]): [string, (locale: Locale) => Card] => [
    `plan-doubt: ${name}`,
    (locale) => renderPlanAsked(one, locale, today),
  ]),
];

const draft = exampleDraft.id;
const file = exampleDraft.file;
const line = { title: selfHarm.title, initiative: selfHarm.id };
const gone = { title: { da: 'En ny indsats' }, initiative: initiativeId.optional().parse(undefined) };
const fetching = ['too-large', 'gone', 'unreachable', 'no-file', 'no-link', 'strange', 'failed'];

const notices: PlanNotice[] = [
  { kind: 'plan-in-private' },
  { kind: 'plan-secretariat' },
  { kind: 'plan-image' },
  { kind: 'plan-several', files: ['a.docx', 'b.docx'] },
  ...fetching.map((reason): PlanNotice => ({ kind: 'plan-not-fetched', file, reason, most: 20 })),
  { kind: 'plan-unreadable', file, reason: 'personal-number', row: 7, most: 20 },
  { kind: 'plan-same', file, rows: 83, unread: [] },
  { kind: 'plan-same', file, rows: 1, unread: ['Farve'] },
  { kind: 'plan-reading', file },
  { kind: 'plan-working', draft },
  { kind: 'plan-progress', doing: 'reading', file, done: 3_000, of: undefined },
  { kind: 'plan-progress', doing: 'taking', draft, done: 4_020, of: 10_000 },
  { kind: 'plan-progress', doing: 'undoing', draft, done: 9_000, of: 10_000 },
  { kind: 'plan-undoing', draft },
  { kind: 'plan-interrupted', draft },
  { kind: 'plan-replace', draft, file, at: exampleDraft.at, open: 1 },
  { kind: 'plan-none' },
  {
    kind: 'plan-which',
    drafts: Array.from({ length: 8 }, (_, n) => ({ id: `${n}`, file: `${n}.csv`, at: n })),
  },
  { kind: 'plan-gone' },
  { kind: 'plan-discard', draft, file, open: 12 },
  { kind: 'plan-discarded', file },
  {
    kind: 'plan-taken',
    draft,
    file,
    taken: Array.from({ length: 12 }, () => line),
    same: 2,
    refused: [],
    open: 0,
  },
  {
    kind: 'plan-taken',
    draft,
    file,
    taken: [],
    same: 0,
    refused: [{ ...gone, refusal: { reason: 'conflict', changes: [] } }],
    open: 3,
  },
  { kind: 'plan-undone', draft, file, done: 12, kept: [line], hasDraft: true },
  { kind: 'plan-undone', draft, file, done: 0, kept: [], hasDraft: false },
];

/** A sample of everything that is said about work plans. */
export const everyPlanNotice: [string, PlanNotice][] = notices.map((one, n) => [`${one.kind} ${n}`, one]);
