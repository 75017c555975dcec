import { approvalIdOf } from '../domain/approval';
import type { InitiativeId } from '../domain/ids';
import { implementationIdOf } from '../domain/implementation';
import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { isBelow } from './initiative-details';

/** Every record about an initiative as it is once that has gone into another. */
export function movedAlong(gone: Initiative, target: Initiative, register: Register): AnyRecord[] {
  const { task, milestone, decision, plan, meeting, person } = register;
  const moved = (ids: readonly InitiativeId[]): InitiativeId[] => [
    ...new Set(ids.map((id) => (id === gone.id ? target.id : id))),
  ];
  const about = <T extends { initiatives: InitiativeId[] }>(records: Iterable<T>): T[] =>
    [...records]
      .filter(({ initiatives }) => initiatives.includes(gone.id))
      .map((record) => ({ ...record, initiatives: moved(record.initiatives) }));
  return [
    ...about(task.values()).map((record): AnyRecord => ({ type: 'task', record })),
    ...about(milestone.values()).map((record): AnyRecord => ({ type: 'milestone', record })),
    ...about(decision.values()).map((record): AnyRecord => ({ type: 'decision', record })),
    ...about(plan.values()).map((record): AnyRecord => ({ type: 'plan', record })),
    ...[...meeting.values()]
      .filter(({ agenda }) => agenda.some(({ initiatives }) => initiatives.includes(gone.id)))
      .map((record): AnyRecord => {
        const agenda = record.agenda.map((item) => ({ ...item, initiatives: moved(item.initiatives) }));
        return { type: 'meeting', record: { ...record, agenda } };
      }),
    ...relatives(gone, target, register),
    ...perParty(gone.id, target.id, register),
    ...[...person.values()]
      .filter(({ grants }) => grants.some((grant) => 'initiative' in grant && grant.initiative === gone.id))
      .map((record): AnyRecord => {
        const isThere = record.grants.some((one) => 'initiative' in one && one.initiative === target.id);
        const grants = record.grants.flatMap((one) => {
          if (!('initiative' in one) || one.initiative !== gone.id) return [one];
          return isThere ? [] : [{ ...one, initiative: target.id }];
        });
        return { type: 'person', record: { ...record, grants } };
      }),
  ];
}

/** The other initiatives that point to it. What stands between it and the target keeps its place above the target. */
function relatives(gone: Initiative, target: Initiative, register: Register): AnyRecord[] {
  return [...register.initiative.values()]
    .filter(
      ({ id, parent, related }) => (parent === gone.id || related.includes(gone.id)) && id !== target.id,
    )
    .filter(({ id }) => id !== gone.id)
    .map((record): AnyRecord => {
      const above = isBelow(target.id, record.id, register) ? gone.parent : target.id;
      const parent = record.parent === gone.id ? above : record.parent;
      const related = [...new Set(record.related.map((id) => (id === gone.id ? target.id : id)))];
      return { type: 'initiative', record: { ...record, parent, related } };
    });
}

/** What is kept for each party or cluster has an id of its own: it is kept anew, where the target has none yet. */
function perParty(gone: InitiativeId, target: InitiativeId, register: Register): AnyRecord[] {
  const approvals = [...register.approval.values()].filter(({ initiative }) => initiative === gone);
  const implementations = [...register.implementation.values()].filter(
    ({ initiative }) => initiative === gone,
  );
  return [
    ...approvals.flatMap((record): AnyRecord[] => {
      const id = approvalIdOf(target, record.party);
      if (record.withdrawn || isLive(register.approval.get(id))) return [];
      return [{ type: 'approval', record: { ...record, id, initiative: target } }];
    }),
    ...implementations.flatMap((record): AnyRecord[] => {
      const id = implementationIdOf(target, record.cluster);
      if (record.withdrawn || isLive(register.implementation.get(id))) return [];
      return [{ type: 'implementation', record: { ...record, id, initiative: target } }];
    }),
  ];
}
