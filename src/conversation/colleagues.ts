import { isLive } from '../domain/live';
import { personIdOf } from '../domain/person';
import type { Register } from '../domain/register';
import type { Colleague } from './desk';

/** Everybody of the secretariat, each once: those whom configuration names, and those to whom it was granted. */
export function secretariatIn(
  register: Register,
  configured: readonly Pick<Colleague, 'objectId' | 'tenant'>[],
): Colleague[] {
  const granted = [...register.person.values()].filter(
    (one) => isLive(one) && one.grants.some(({ role }) => role === 'secretariat'),
  );
  const all = new Map(
    [...configured, ...granted].map(({ objectId, tenant }) => {
      const id = personIdOf(objectId, tenant);
      return [id, { objectId, tenant, name: register.person.get(id)?.name }];
    }),
  );
  return [...all.values()];
}
