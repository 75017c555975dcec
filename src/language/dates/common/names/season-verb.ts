import { lexicon } from '../../lexicon';
import { type Rule, textAt } from '../source';
import { type NotATime, name } from './name';

/** "Which deadlines *fall* in Q1": no autumn. */
export const seasonVerb: Rule<NotATime> = (source, at) =>
  lexicon.verbSeasons.has(textAt(source, at)) && lexicon.behindVerbs.has(textAt(source, at + 1))
    ? name(at + 1)
    : undefined;
