import type { Fact, Figure } from '../domain/knowledge';
import { paged } from '../lib/paging';
import { type AnswerOf, pageSize } from '../queries/answer';
import { helpButton, initiativesButton, paging } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import { spaceBefore, unitInWords } from './series';
import { capital, clip, type Wording } from './wording';

/** "2010: 20 %", "svær overvægt: 6 → 9 %". */
function figureWords(
  { year, season, group: whose, value, from, to, unit }: Figure,
  wording: Wording,
): string {
  const number = (some: number | string) =>
    typeof some === 'number'
      ? some.toLocaleString(wording.locale === 'da' ? 'da-DK' : 'en-GB')
      : clip(some, 60);
  const amount = value !== undefined ? number(value) : `${number(from ?? '')} → ${number(to ?? '')}`;
  const of = [whose && clip(wording.prose({ da: whose }), 60), year, season && clip(season, 30)];
  const measure = unit ? `${spaceBefore(unit, wording)}${unitInWords(unit, wording)}` : '';
  const label = of.filter(Boolean).join(' ');
  return label ? `${label}: ${amount}${measure}` : amount + measure;
}

const factLine = (fact: Fact, wording: Wording): Line =>
  line({
    title: clip(wording.prose(fact.text), 400),
    mark: fact.figures
      .slice(0, 8)
      .map((figure) => figureWords(figure, wording))
      .join(' · '),
    meta: fact.dataset ? wording.text('facts.dataset', { name: clip(fact.dataset, 120) }) : '',
    details: [clip(wording.prose(fact.note), 300)],
  });

/** Facts with their figures and where they come from. */
export function factsPage({ facts, question }: AnswerOf<'facts'>, wording: Wording): Page {
  const { items, ...at } = paged(facts, question.page ?? 0, pageSize);
  const [first] = facts;
  const topics = [...new Set(facts.map((fact) => clip(wording.prose(fact.topic), 60)))];
  return page({
    title: first ? capital(wording.list(topics.slice(0, 3))) : wording.text('facts.none'),
    groups: [
      group(
        '',
        items.map((fact) => factLine(fact, wording)),
      ),
    ],
    actions: [...paging(at, question, pageSize, wording), initiativesButton(wording), helpButton(wording)],
    ...(first ? { summary: [factLine(first, wording).title, factLine(first, wording).mark].join(': ') } : {}),
  });
}
