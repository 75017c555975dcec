import { isLive } from '../../domain/live';
import { phases } from '../../domain/phase';
import type { PlanDoubt } from '../../domain/plan-item';
import { inLocale, type Prose } from '../../domain/prose';
import type { Register } from '../../domain/register';

/** Something that may be meant, by id; cards knows what phases are called. */
export interface Other {
  id: string;
  name: Prose;
}

/** Everything that may be meant in a row where none of the options is. */
export function othersFor({ about }: Pick<PlanDoubt, 'about'>, register: Register): Other[] {
  const { initiative, area, body, cluster, municipality } = register;
  switch (about) {
    case 'initiative':
      return sorted([...initiative.values()].filter(isLive).map(({ id, title }) => ({ id, name: title })));
    case 'area':
      return [...area.values()].map(({ id, title }) => ({ id, name: title }));
    case 'phase':
      return phases.filter((one) => one !== 'unknown').map((id) => ({ id, name: { da: id } }));
    case 'lead':
      return sorted([
        ...[...body.values(), ...cluster.values()].map(({ id, name }) => ({ id, name })),
        ...[...municipality.values()].map(({ id, name }) => ({ id, name: { da: name } })),
      ]);
    case 'clusters':
      return [...cluster.values()].map(({ id, name }) => ({ id, name }));
    default:
      return [];
  }
}

const order = new Intl.Collator('da-DK').compare;
const sorted = (all: Other[]): Other[] =>
  all.sort((a, b) => order(inLocale(a.name, 'da'), inLocale(b.name, 'da')));
