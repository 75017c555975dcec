import { initiativeId } from '../../src/domain/ids';
import { comparedWith, type PlanItem } from '../../src/domain/plan-item';
import type { Register } from '../../src/domain/register';
import { plannedNow } from '../../src/domain/work-plan';

/** What people see of a register: everything but what is on record of how it came to be. */
export const seenIn = (register: Register): string =>
  JSON.stringify(
    [...register.initiative.values()]
      .filter((one) => one.withdrawn !== true)
      .map((one) => plannedNow(register, one)),
  );

/** A row that tells a status and an order of an initiative, or of a new one where none is named. */
export const planRow = (at: number, text: string, id: string | undefined, register: Register): PlanItem => {
  const where = { table: 1, row: at + 2 };
  if (id === undefined)
    return {
      where,
      words: `Ny indsats ${text}`,
      told: {
        title: `Prøveindsats ${text}`,
        area: [...register.area.values()][0]?.id,
        status: text,
        phase: 'idea',
      },
      before: {},
      doubts: [],
    };
  const initiative = initiativeId.parse(id);
  const told = { status: text, orders: [{ year: 2024, text: `${text} igen` }] };
  return { where, words: id, initiative, ...comparedWith(register, initiative, told), doubts: [] };
};
