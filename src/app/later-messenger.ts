import type { Messenger } from '../conversation/messenger';

/**
 * A messenger for those who are put together before the edge that speaks: it can be used once `use` was called. Before
 * that nobody has said anything, so there is no place to speak in.
 */
export function laterMessenger(): { messenger: Messenger; use(through: Messenger): void } {
  let edge: Messenger | undefined;
  const unknown = { ok: false, reason: 'unknown-place' } as const;
  return {
    messenger: {
      send: async (place, post) => edge?.send(place, post) ?? unknown,
      update: async (place, id, post) => edge?.update(place, id, post) ?? unknown,
      delete: async (place, id) => edge?.delete(place, id) ?? unknown,
      personal: async (person) => edge?.personal(person),
      languageOf: async (place) => edge?.languageOf(place),
      parked: () => edge?.parked() ?? new Map(),
      catchUp: async () => edge?.catchUp(),
    },
    use(through) {
      edge = through;
    },
  };
}
