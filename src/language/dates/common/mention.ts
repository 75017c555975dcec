import { lexicon } from '../lexicon';
import { inAll } from './distance';
import { between, fromTo } from './from-to';
import { noun } from './noun';
import { quantity } from './quantity';
import { related } from './related';
import { type Said, saying } from './said';
import { isAt, type Rule, skip } from './source';

/** "siden sidst": since the last meeting. */
const sinceLastTime: Rule<Said> = (source, at) => {
  const found = lexicon.lastTime.at(source.tokens, at);
  return found && saying('since', { value: { kind: 'meeting', which: 'last' }, next: found.next }, at);
};

/** "inden for 14 dage", "inden 14 dage", "within the next two weeks". */
const withinQuantity: Rule<Said> = (source, at) => {
  const relation = lexicon.relations.at(source.tokens, at);
  if (relation?.value !== 'within' && !isAt(source, at, 'inden')) return undefined;
  const start = skip(source, relation?.next ?? at, lexicon.articles);
  const said = quantity(source, start);
  if (!relation || !said || lexicon.relations.at(source.tokens, said.next)?.value === 'before')
    return undefined;
  if (lexicon.relations.at(source.tokens, said.next)?.value === 'after' || isAt(source, said.next, 'of'))
    return undefined;
  const next = skip(source, said.next, lexicon.aheadBehind);
  return saying('within', { value: inAll(said.value, 1), next }, start);
};

const unrelated: Rule<Said> = (source, at) => {
  const found = noun(source, at);
  if (!found) return undefined;
  const behind = lexicon.relationsBehind.at(source.tokens, found.next);
  return saying(behind?.value ?? 'on', found, at, behind?.next);
};

/** The longest of what can be read at a token, with the words that relate it; ranges before single times. */
export const said: Rule<Said> = (source, at) =>
  sinceLastTime(source, at) ??
  between(source, at) ??
  fromTo(source, at) ??
  withinQuantity(source, at) ??
  related(source, at) ??
  unrelated(source, at);
