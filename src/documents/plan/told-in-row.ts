import type { InitiativeId } from '../../domain/ids';
import { currentStatus } from '../../domain/live';
import type { Phase } from '../../domain/phase';
import { followsUsually } from '../../domain/phase-order';
import type { PlanDoubt } from '../../domain/plan-item';
import { inLocale, locale } from '../../domain/prose';
import { partyOf } from '../../domain/register';
import { sameWords } from '../../domain/same-words';
import { oneDay, type Span } from '../../domain/span';
import { spokenOf } from '../../domain/status-age';
import type { ToldInPlan } from '../../domain/work-plan';
import type { Known } from './known';
import type { PlanRow } from './plan-row';

/** A text of a cell that is taken in has so many characters at the most, as in a form. */
const longest = 2_000;

/** What the cells of a row tell, and what of it is in doubt. */
export function toldIn(
  written: PlanRow,
  known: Known,
  found: InitiativeId | undefined,
): { told: ToldInPlan; doubts: PlanDoubt[] } {
  const { words } = known;
  const row = { ...written, ...statusIn(written, known) };
  const area = row.area === undefined ? undefined : words.area(row.area);
  const goal = row.goal === undefined ? undefined : words.goal(row.goal);
  const status = row.status?.slice(0, longest);
  const parts = [
    phaseIn(row, known, found),
    newerThan(row, known, found),
    dueIn(row, known),
    leadIn(row, known, found),
    clustersIn(row, known),
  ];
  return {
    told: {
      ...(row.locale === 'da' ? {} : { locale: row.locale }),
      ...(area === undefined ? {} : { area }),
      ...(goal === undefined ? {} : { goal }),
      ...(status === undefined ? {} : { status, ...asOf(row.when) }),
      ...(row.orders.length === 0
        ? {}
        : { orders: row.orders.map((one) => ({ ...one, text: one.text.slice(0, longest) })) }),
      ...Object.assign({}, ...parts.map(({ told }) => told)),
    },
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}

type Part = { told: ToldInPlan; doubts: PlanDoubt[] };
const nothing: Part = { told: {}, doubts: [] };
const asking = (about: PlanDoubt['about'], words: string, options: readonly string[]): Part => ({
  told: {},
  doubts: [{ about, words: words.slice(0, 300), options: [...options] }],
});

const asOf = (when: Span | undefined): ToldInPlan => (when ? { asOf: { from: when.from, to: when.to } } : {});

/**
 * The status of a cell without the lines that say something else; a phase that leads it in a line of its own ("Godkendt
 * · oktober 2023") is the phase. The day of a column of its own is the time it speaks of.
 */
function statusIn({ status, phase, when, asOf: told }: PlanRow, { words, phaseCalled, asOf: meant }: Known) {
  const [day, ...others] = told === undefined ? [] : words.times(told);
  const spoken = { when: day && others.length === 0 ? day : (when ?? (meant && oneDay(meant))) };
  const lines = status?.split('\n') ?? [];
  const labels = lines.map((line) => words.label(line)?.holds);
  if (labels.includes('as-before')) return { ...spoken, status: undefined, phase };
  const own = lines.filter((_, at) => labels[at] === undefined);
  const [first = '', ...rest] = own;
  const name = first.split(' · ')[0]?.trim() ?? '';
  const isLed = phase === undefined && own.length > 1 && phaseCalled(name) !== undefined;
  const text = (isLed ? rest : own).join('\n');
  return { ...spoken, status: text === '' ? undefined : text, phase: isLed ? name : phase };
}

/**
 * The phase of a column of its own, or the only one a status speaks of. Where a status speaks of several, or of one
 * that does not usually follow, that is asked; where it speaks of none, the phase stays as it is.
 */
function phaseIn(
  { phase: cell, status }: PlanRow,
  { words, register, phaseCalled }: Known,
  found: InitiativeId | undefined,
): Part {
  if (cell !== undefined) {
    const named = phaseCalled(cell);
    if (named !== undefined && named !== 'unknown') return { told: { phase: named }, doubts: [] };
  }
  const text = cell ?? status;
  if (text === undefined) return nothing;
  const now = found && currentStatus(register, found)?.phase;
  const said = words.phases(text);
  const phases = [...new Set(said.map(({ phase }) => phase))];
  const [only] = phases;
  const sure = phases.filter((one): one is Phase => one !== undefined);
  if (phases.length === 1 && only !== undefined && followsUsually(now, only))
    return { told: { phase: only }, doubts: [] };
  if (phases.length === 0 && cell === undefined) return nothing;
  const quoted = said.map(({ words: one }) => one).join(' · ');
  return asking('phase', quoted || text, [...new Set([...(now === undefined ? [] : [now]), ...sure])]);
}

/** A status that speaks of a time before the newest one that the register holds. */
function newerThan(
  { when, status }: PlanRow,
  { register, today }: Known,
  found: InitiativeId | undefined,
): Part {
  const now = found && currentStatus(register, found);
  const end = when?.to;
  if (!now || !end || status === undefined) return nothing;
  const spoken = spokenOf(now, today);
  return spoken > end ? asking('newer', status, [spoken]) : nothing;
}

function dueIn({ due }: PlanRow, { words }: Known): Part {
  if (due === undefined) return nothing;
  const [only, ...others] = words.times(due);
  const day = only?.to;
  if (only && day && others.length === 0 && only.from === day) return { told: { due: day }, doubts: [] };
  return asking('due', due, day ? [day] : []);
}

function leadIn({ lead }: PlanRow, { words, register }: Known, found: InitiativeId | undefined): Part {
  if (lead === undefined) return nothing;
  const now =
    register.initiative.get(found ?? '')?.involved.flatMap((one) => (one.lead ? one.party : [])) ?? [];
  const names = now.flatMap((id) =>
    locale.options.map((one) => sameWords(inLocale(partyOf(register, id)?.name ?? {}, one))),
  );
  // Those who lead it now, in one line.
  const left = names.reduce((rest, name) => rest.replace(name, ' '), sameWords(lead));
  if (names.length > 0 && /^( |og|and)*$/.test(left)) return nothing;
  const { ids, isAll } = words.parties(lead);
  const [only] = ids;
  return only && isAll ? { told: { lead: only }, doubts: [] } : asking('lead', lead, ids.slice(0, 3));
}

function clustersIn({ clusters: cell }: PlanRow, { words }: Known): Part {
  if (cell === undefined) return nothing;
  const { ids, isAll } = words.clusters(cell);
  return isAll ? { told: { clusters: [...ids] }, doubts: [] } : asking('clusters', cell, ids);
}
