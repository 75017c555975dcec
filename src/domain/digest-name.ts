import { inLocale, type Locale, type Prose } from './prose';
import type { Register } from './register';
import type { DigestAbout } from './subscription';

/** The names of what a digest is about; `undefined` where it is about everything, or what is its owner's. */
export function digestName(register: Register, about: DigestAbout): Prose | undefined {
  const names: (Prose | undefined)[] = [
    ...about.clusters.map((id) => register.cluster.get(id)?.name),
    ...about.focusAreas.map((id) => register.area.get(id)?.title),
    ...about.bodies.map((id) => register.body.get(id)?.name),
    ...about.initiatives.map((id) => register.initiative.get(id)?.title),
  ];
  const known = names.filter((name) => name !== undefined);
  if (known.length === 0) return undefined;
  const joined = (locale: Locale): string => known.map((name) => inLocale(name, locale)).join(', ');
  return { da: joined('da'), en: joined('en') };
}
