import type { Initiative } from '../domain/initiative';
import type { Register } from '../domain/register';

/** Orders initiatives by focus area (in the register's order), then by title. */
export function byAreaAndTitle(register: Register): (a: Initiative, b: Initiative) => number {
  const areas = [...register.area.keys()];
  return (a, b) =>
    areas.indexOf(a.focusArea) - areas.indexOf(b.focusArea) || titleOf(a).localeCompare(titleOf(b), 'da');
}

const titleOf = ({ title }: Initiative): string => title.da ?? title.en ?? '';
