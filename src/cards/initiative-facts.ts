import type { AnswerOf } from '../queries/answer';
import type { Fact } from './card';
import { carriedOutFacts } from './carried-out';
import { periodInWords } from './days';
import { partyNames } from './parties';
import { clip, type Wording } from './wording';

type One = AnswerOf<'initiative'>;

/** The date that comes next; a period that has begun is no longer ahead. */
function nextDateOf({ dates, today }: One): One['dates'][number] | undefined {
  const ahead = dates.filter(
    ({ milestone: { when, superseded, reached } }) =>
      !superseded && reached === undefined && when.from !== null && when.from >= today,
  );
  return ahead.sort((a, b) => ((a.milestone.when.from ?? '') < (b.milestone.when.from ?? '') ? -1 : 1))[0];
}

/** What stands under every initiative's status at a glance. */
export function initiativeFacts(answer: One, wording: Wording): Fact[] {
  const { lead, places, goal, parent, related } = answer;
  const nextDate = nextDateOf(answer);
  return [
    {
      label: wording.text('label.lead-fact'),
      value: partyNames(
        lead.map(({ party }) => party),
        wording,
      ),
    },
    {
      label: wording.text('label.places-fact'),
      value: partyNames(
        places.map(({ party }) => party),
        wording,
      ),
    },
    {
      label: wording.text('label.next-fact'),
      value: nextDate
        ? `${periodInWords(nextDate.milestone.when, wording)} – ${clip(wording.prose(nextDate.milestone.label), 160)}`
        : '',
    },
    ...carriedOutFacts(answer, wording),
    { label: wording.text('label.goal'), value: goal ? clip(wording.name(goal.text), 240) : '' },
    { label: wording.text('label.parent'), value: parent ? wording.name(parent.title) : '' },
    {
      label: wording.text('label.related-fact'),
      value: wording.list(related.slice(0, 3).map(({ title }) => clip(wording.name(title), 100))),
    },
  ];
}
