import type { Day } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import { type Initiative, initiativeKinds } from '../domain/initiative';
import { isLive } from '../domain/live';
import { inLocale, type Locale, type Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { hasEnded } from '../domain/succession';
import type { Choice } from './form';

const byName =
  (locale: Locale) =>
  (a: { name: Prose }, b: { name: Prose }): number =>
    inLocale(a.name, locale).localeCompare(inLocale(b.name, locale), locale);

const named = (things: readonly { id: string; name: Prose }[]): Choice[] =>
  things.map(({ id, name }) => ({ value: id, label: { name } }));

/** The initiatives to choose from, by name; those chosen already come first, that none of them is cut off. */
export function initiativeChoices(
  register: Register,
  locale: Locale,
  without: InitiativeId | undefined,
  chosen: readonly InitiativeId[] = [],
): Choice[] {
  const all = [...register.initiative.values()]
    .filter((one) => isLive(one) && one.id !== without)
    .map(({ id, title }) => ({ id, name: title }))
    .sort(byName(locale));
  const isChosen = ({ id }: { id: InitiativeId }) => chosen.includes(id);
  return named([...all.filter(isChosen), ...all.filter((one) => !isChosen(one))]);
}

/** The initiatives that one most likely belongs together with: its parts and what it is part of, then those of its goal, then of its focus area. */
export function closeTo(register: Register, near: Initiative): InitiativeId[] {
  const distance = (one: Initiative): number =>
    one.parent === near.id || one.id === near.parent
      ? 0
      : one.goal !== undefined && one.goal === near.goal
        ? 1
        : one.focusArea === near.focusArea
          ? 2
          : 3;
  return [...register.initiative.values()]
    .filter((one) => isLive(one) && one.id !== near.id && distance(one) < 3)
    .sort((a, b) => distance(a) - distance(b))
    .map(({ id }) => id);
}

/** The clusters, then the municipalities, each by name. */
export function placeChoices(register: Register, locale: Locale, today: Day): Choice[] {
  const clusters = [...register.cluster.values()].filter((one) => isLive(one) && !hasEnded(one, today));
  const municipalities = [...register.municipality.values()].filter(isLive);
  return [
    ...named(clusters.map(({ id, name }) => ({ id, name })).sort(byName(locale))),
    ...named(municipalities.map(({ id, name }) => ({ id, name: { da: name } })).sort(byName(locale))),
  ];
}

/** The focus areas and headings of the work plan, in the register's order. */
export const areaChoices = (register: Register): Choice[] =>
  named([...register.area.values()].filter(isLive).map(({ id, title }) => ({ id, name: title })));

/** The goals of all focus areas, in their order: two agreements may have a goal of the same words. */
export const goalChoices = (register: Register): Choice[] =>
  named(
    [...register.area.values()].filter(isLive).flatMap(({ title, goals }) =>
      goals.map(({ id, text }) => {
        const inWords = (locale: Locale) => `${inLocale(title, locale)}: ${inLocale(text, locale)}`;
        return { id, name: { da: inWords('da'), en: inWords('en') } };
      }),
    ),
  );

/** The kinds of initiatives. */
export const kindChoices: readonly Choice[] = initiativeKinds.map((value) => ({
  value,
  label: { text: `initiative-kind.${value}` },
}));
