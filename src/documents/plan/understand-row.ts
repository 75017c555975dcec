import { type InitiativeId, initiativeId } from '../../domain/ids';
import { comparedWith, type PlanDoubt, type PlanItem } from '../../domain/plan-item';
import { liveInitiative, type ToldInPlan } from '../../domain/work-plan';
import type { Known } from './known';
import type { PlanRow } from './plan-row';
import { toldIn } from './told-in-row';

/** Characters of a title and of a text that are taken in. */
const longest = { title: 200, text: 2_000 };

/** A row as it is understood: which initiative it is about, what it tells otherwise, and what is in doubt. */
export function understandRow(row: PlanRow, known: Known): PlanItem {
  const { found, doubts } = initiativeIn(row, known);
  const { told, doubts: inCells } = toldIn(row, known, found);
  const parts = partsIn(row, known, found);
  const isNew = found === undefined && doubts.length === 0;
  const title = row.title.slice(0, longest.title);
  const base = { where: placeIn(row), words: row.title };
  if (found === undefined)
    return {
      ...base,
      told: { ...told, title },
      before: {},
      doubts: [...doubts, ...parts, ...inCells, ...lacking(row, told, inCells, known, isNew)],
    };
  const named: ToldInPlan = row.id === undefined ? told : { ...told, title };
  const compared = comparedWith(known.register, found, named);
  // What a status says of the phase is no news where the status is none.
  const isOfStatus = row.phase === undefined && compared.told.status === undefined;
  const { told: news, before } = isOfStatus ? withoutPhase(compared) : compared;
  const asked = inCells.filter(({ about }) =>
    about === 'phase' ? !isOfStatus : about !== 'newer' || news.status !== undefined,
  );
  const isTold = Object.keys(news).length > 0;
  const open = [...doubts, ...(isTold ? parts : []), ...asked];
  return { ...base, initiative: found, told: news, before, doubts: open };
}

function withoutPhase({
  told,
  before,
}: Pick<PlanItem, 'told' | 'before'>): Pick<PlanItem, 'told' | 'before'> {
  const { phase: _told, ...rest } = told;
  const { phase: _before, ...was } = before;
  return { told: rest, before: was };
}

function placeIn({ table, name, row }: PlanRow): PlanItem['where'] {
  return name === undefined ? { table, row } : { table, name, row };
}

/** The initiative a row names outright by its id, its title or another name; what it may be otherwise is asked. */
function initiativeIn(
  { id, title }: PlanRow,
  { register, words }: Known,
): { found: InitiativeId | undefined; doubts: PlanDoubt[] } {
  const asked = (options: readonly InitiativeId[]): { found: undefined; doubts: PlanDoubt[] } => ({
    found: undefined,
    doubts: [{ about: 'initiative', words: title, options: [...options] }],
  });
  const own = initiativeId.safeParse(id).data;
  const known = own && liveInitiative(register, own)?.id;
  if (known !== undefined) return { found: known, doubts: [] };
  const called = words.called(title).filter((one) => liveInitiative(register, one));
  const [only, ...others] = called;
  // An id that nobody has beside a title that is known: one of them is wrong.
  if (only !== undefined && others.length === 0 && id === undefined) return { found: only, doubts: [] };
  if (called.length > 0) return asked(called.slice(0, 3));
  const likely = words.likely(title).filter((one) => liveInitiative(register, one));
  const isRest = /^\p{Ll}/u.test(title);
  return likely.length > 0 || isRest || id !== undefined ? asked(likely) : { found: undefined, doubts: [] };
}

/** Points below a title that are initiatives of their own: whose status it is, only people can say. */
function partsIn({ parts, status }: PlanRow, { words }: Known, found: InitiativeId | undefined): PlanDoubt[] {
  if (status === undefined) return [];
  const own = parts.flatMap((part) =>
    words
      .called(part)
      .filter((id) => id !== found)
      .slice(0, 1),
  );
  return own.length > 0
    ? [{ about: 'parts', words: parts.join(' · ').slice(0, 300), options: own.slice(0, 3) }]
    : [];
}

/** What a new initiative cannot do without, and the row does not say. */
function lacking(
  { area, status }: PlanRow,
  told: ToldInPlan,
  asked: readonly PlanDoubt[],
  { register }: Known,
  isNew: boolean,
): PlanDoubt[] {
  if (!isNew) return [];
  const isAsked = (about: PlanDoubt['about']) => asked.some((one) => one.about === about);
  return [
    ...(told.area === undefined && !isAsked('area')
      ? [{ about: 'area' as const, words: area ?? '', options: [...register.area.keys()] }]
      : []),
    ...(status !== undefined && told.phase === undefined && !isAsked('phase')
      ? [
          {
            about: 'phase' as const,
            words: status.slice(0, 300),
            options: ['not-started', 'in-preparation', 'ongoing'],
          },
        ]
      : []),
  ];
}
