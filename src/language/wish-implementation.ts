import type { InitiativeId } from '../domain/ids';
import type { ImplementationState } from '../domain/implementation';
import type { Phase } from '../domain/phase';
import type { Asked } from './shapes/shape';
import { lastDay } from './wish-meeting';
import type { Told } from './wish-words';

/** How far a cluster is where an initiative is said to be in a phase. */
const states: { readonly [P in Phase | 'started']?: ImplementationState } = {
  'not-started': 'not-begun',
  'in-preparation': 'not-begun',
  started: 'under-way',
  implementing: 'under-way',
  ongoing: 'under-way',
  implemented: 'done',
  completed: 'done',
};

/** What the form tells of how far a cluster is ("meld 72 timer i gang i Aarhus"): a place by its name alone is a cluster. */
export function toldOfImplementation(asked: Asked, initiative: InitiativeId | undefined): Told {
  const { clusters, places, phases } = asked.slots;
  // "Implementering" alone is what is told of, and says nothing of how far it is.
  const said = phases.filter(
    ({ value, from, to }) => !value.negated && !(value.phase === 'implementing' && to - from === 1),
  );
  return {
    about: { initiative, cluster: clusters[0] ?? places[0]?.cluster },
    values: { state: said.map(({ value }) => states[value.phase]).find(Boolean), on: lastDay(asked) },
  };
}
