import { z } from 'zod';
import { focusAreaId, goalId, initiativeId, partyId } from '../../domain/ids';
import { type Initiative, initiativeKind } from '../../domain/initiative';
import { inLocale, type Locale, type Prose } from '../../domain/prose';
import {
  inOwnWords,
  maybe,
  maybeInOwnWords,
  maybeOne,
  mostInLine,
  mostInText,
  one,
  several,
  some,
} from '../filled';
import type { Field } from '../form';
import type { Drawing } from '../form-of';
import {
  areaChoices,
  goalChoices,
  initiativeChoices,
  kindChoices,
  placeChoices,
} from '../initiative-choices';
import { inBoth, likelyFields } from './likely-fields';

/** What is filled in of an initiative itself. */
export const filledOfInitiative = z.object({
  name: some(mostInLine),
  group: one(initiativeKind),
  focusArea: one(focusAreaId),
  goal: maybeOne(goalId),
  description: maybe(mostInText),
  places: several(partyId),
  otherPlace: maybeOne(partyId),
  parent: maybeOne(initiativeId),
});

/** The fields of an initiative itself, with what the register holds of it. */
export function fieldsOfInitiative(
  { register, locale, today, values }: Pick<Drawing, 'register' | 'locale' | 'today' | 'values'>,
  initiative: Initiative | undefined,
): Field[] {
  const told = (text: Prose | undefined, most: number) => (text ? inLocale(text, locale).slice(0, most) : '');
  const { title, kind, focusArea, goal, description, places = [], parent } = initiative ?? {};
  const chosen = parent === undefined ? [] : [parent];
  return [
    { name: 'name', control: 'line', value: told(title, mostInLine), required: true, most: mostInLine },
    { name: 'group', control: 'choice', value: kind?.group ?? '', required: true, choices: kindChoices },
    {
      name: 'focusArea',
      control: 'choice',
      value: focusArea ?? '',
      required: true,
      choices: areaChoices(register),
    },
    { name: 'goal', control: 'choice', value: goal ?? '', choices: goalChoices(register) },
    { name: 'description', control: 'text', value: told(description?.text, mostInText), most: mostInText },
    ...likelyFields({
      name: 'places',
      other: 'otherPlace',
      all: placeChoices(register, locale, today),
      likely: [...register.cluster.keys()],
      value: places.map(({ party }) => party).join(','),
      values,
    }),
    {
      name: 'parent',
      control: 'choice',
      value: parent ?? '',
      choices: initiativeChoices(register, locale, initiative?.id, chosen),
      searched: true,
    },
  ];
}

/** What was filled in, as a command says it. */
export const readOfInitiative = (
  { name, description, places, otherPlace, ...filled }: z.infer<typeof filledOfInitiative>,
  locale: Locale,
) => ({
  ...filled,
  places: inBoth(places, otherPlace),
  name: inOwnWords(name, locale),
  description: maybeInOwnWords(description, locale),
});
