import { decide } from '../../commands/decide';
import { importing, importRow } from '../../commands/import-plan';
import type { Change } from '../../domain/change';
import type { PlanItem } from '../../domain/plan-item';
import type { PlanOrigin } from '../../domain/plan-place';
import type { Register } from '../../domain/register';
import { sameWords } from '../../domain/same-words';
import { takenBackBy } from '../../domain/taken-back';
import { type Carried, type Carrying, inCommits } from './in-commits';

/** Characters of a title that become an id: two of them in one batch are kept apart. */
const asLongAsAnId = 80;

/** Takes rows of a work plan in. With the same rows again nothing changes: what stands already is no change. */
export const takeIn = (
  rows: AsyncIterable<PlanItem> | Iterable<PlanItem>,
  origin: Omit<PlanOrigin, 'place'>,
  run: string,
  carrying: Carrying,
): Promise<Carried<PlanItem>> =>
  inCommits(
    rows,
    {
      things: ({ initiative, told }) => [
        initiative ?? `new ${sameWords(told.title ?? '').slice(0, asLongAsAnId)}`,
      ],
      remembered: (batch) => ({ ...importing, ...origin, rows: batch.map(({ where }) => where) }),
      decide: (item, register, actor, circumstances) =>
        importRow(item, { ...origin, place: item.where }, register, actor, circumstances),
    },
    run,
    carrying,
  );

/** The changes of an import that stand, the latest first. */
export const standingOf = (register: Register, id: PlanOrigin['import']): Change[] =>
  [...register.change.values()]
    .filter(
      ({ imported, id: change }) => imported?.import === id && takenBackBy(register, change) === undefined,
    )
    .sort((a, b) => b.number - a.number);

/** Takes a whole import back; what somebody built upon since stays, and is told of. */
export const takeOut = (
  register: Register,
  id: PlanOrigin['import'],
  run: string,
  carrying: Carrying,
): Promise<Carried<Change>> =>
  inCommits(
    standingOf(register, id),
    {
      things: ({ documents }) => documents.map(({ thing }) => thing),
      remembered: (batch) => ({ kind: 'undo', import: id, changes: batch.map((one) => one.id) }),
      decide: (change, newest, actor, circumstances) =>
        decide({ kind: 'undo', change: change.id }, newest, actor, circumstances),
    },
    run,
    carrying,
  );
