import type { ClusterId, MunicipalityId, PartyId } from '../domain/ids';
import type { InitiativeLine, TaskLine } from './answer';
import { closeness } from './filters';
import type { Known } from './known';
import { initiativeLine, taskLine } from './lines';

/** The open and ongoing tasks of a party, its own before those of all of its kind. */
export const openTasksOf = (known: Known, party: PartyId): TaskLine[] =>
  [...known.register.task.values()]
    .filter(({ state }) => state === 'open' || state === 'ongoing')
    .map((task) => ({ task, near: closeness(known.register, task, [party]) }))
    .filter(({ near }) => near < 2)
    .sort((a, b) => a.near - b.near || Number(a.task.recurring) - Number(b.task.recurring))
    .map(({ task }) => taskLine(known, task));

/** The initiatives that a cluster or municipality works on; those that are only perhaps still so are left out. */
export const initiativesAt = ({ register }: Known, place: ClusterId | MunicipalityId): InitiativeLine[] =>
  [...register.initiative.values()]
    .filter(({ places }) => places.some(({ party, doubt }) => party === place && doubt === undefined))
    .map((initiative) => initiativeLine(register, initiative));
