import type { Locale } from '../../src/domain/prose';
import { type Exhibit, type Group, groups, tellingExhibits, usualExhibits } from './collection';
import { type LookName, lookNames } from './looks';

const locales: readonly Locale[] = ['da', 'en'];

/** What is to be drawn. */
export interface Choice {
  exhibits: Exhibit[];
  locales: readonly Locale[];
  looks: readonly LookName[];
}

const among = <T extends string>(all: readonly T[], words: readonly string[]): readonly T[] => {
  const chosen = all.filter((one) => words.includes(one));
  return chosen.length > 0 ? chosen : all;
};

/**
 * Reads words such as `forms da dark plan-year`: groups, languages and looks to keep to, and any other word is part of
 * the names of the cards. Nothing said of one of them means all of it; forms that repeat another come only when named.
 */
export function readChoice(words: readonly string[]): Choice {
  const known: readonly string[] = [...groups, ...locales, ...lookNames];
  const parts = words.filter((word) => !known.includes(word));
  const kept: readonly Group[] = among(groups, words);
  return {
    exhibits: (parts.length > 0 ? usualExhibits : tellingExhibits).filter(
      ({ group, name }) => kept.includes(group) && parts.every((part) => name.includes(part)),
    ),
    locales: among(locales, words),
    looks: among(lookNames, words),
  };
}
