import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, initiativesButton, paging } from './buttons';
import { type Group, group, type Page, page } from './card';
import { initiativeLine } from './lines';
import { clip, type Wording } from './wording';

type Freshness = AnswerOf<'freshness'>;

/** Initiatives whose status is too old, under who is to tell of them or under their focus area. */
export function freshnessPage({ list, freshDays, question }: Freshness, wording: Wording): Page {
  const { by } = question;
  const other = by === 'lead' ? 'area' : 'lead';
  const days = { days: freshDays };
  return page({
    title:
      list.total === 0 ? wording.text('freshness.none') : wording.count('freshness.title', list.total, days),
    lead: [wording.text(list.total === 0 ? 'freshness.all-fresh' : 'freshness.limit', days)],
    groups: groupsOf(list.items, by, wording),
    actions: [
      ...paging(list, question, pageSize, wording),
      ask(wording.text(`button.by-${other}`), { ...question, by: other, page: 0 }, wording),
      initiativesButton(wording),
    ],
  });
}

function groupsOf(items: Freshness['list']['items'], by: 'lead' | 'area', wording: Wording): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const name = item.group.name
      ? clip(wording.name(item.group.name), 160)
      : wording.text(`freshness.no-${by}`);
    const heading = `${name} · ${item.group.of}`;
    const shown = initiativeLine(by === 'area' ? { ...item, area: undefined } : item, wording);
    const last = groups.at(-1);
    if (last?.heading === heading) last.lines.push(shown);
    else groups.push(group(heading, [shown]));
  }
  return groups;
}
