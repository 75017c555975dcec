import { lexicon } from '../../lexicon';
import { monthName } from '../month-name';
import { quantity } from '../quantity';
import { gluedAt, isAt, kindAt, type Rule, skipMark, textAt } from '../source';
import { type NotATime, name } from './name';

/** "marts-gruppen", "jule-komitéen": a time word that is only the first half of a name. */
export const hyphenated: Rule<NotATime> = (source, at) => {
  const tables = [lexicon.months, lexicon.weekdays, lexicon.seasons, lexicon.holidays];
  if (!tables.some((table) => table.has(textAt(source, at)))) return undefined;
  const glued = isAt(source, at + 1, '-') && gluedAt(source, at + 1) && gluedAt(source, at + 2);
  const word = textAt(source, at + 2);
  if (!glued || kindAt(source, at + 2) !== 'word' || /^(moede|meeting)/.test(word)) return undefined;
  return [...tables, lexicon.relations].some((table) => table.has(word)) ? undefined : name(at + 3);
};

/** "hver mandag", "every two weeks", "hver 14. dag", "om måneden": how often, not when. */
export const recurring: Rule<NotATime> = (source, at) => {
  if (isAt(source, at, 'om') && lexicon.theUnits.at(source.tokens, at + 1)) return name(at + 2);
  const every = lexicon.every.at(source.tokens, at);
  if (!every) return undefined;
  const said = quantity(source, every.next);
  if (said) return name(said.next);
  const numbered =
    kindAt(source, every.next) === 'number' ? skipMark(source, every.next + 1, '.') : every.next;
  const unit =
    lexicon.units.at(source.tokens, numbered) ??
    lexicon.weekdays.at(source.tokens, numbered) ??
    monthName(source, numbered);
  return unit && name(unit.next);
};
