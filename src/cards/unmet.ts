import type { AnswerOf } from '../queries/answer';
import { clip, type Wording } from './wording';

/** That none of the dates shown is what was asked for; empty where they are. */
export function unmetSentence({ datesUnmet, question }: AnswerOf<'initiative'>, wording: Wording): string {
  if (datesUnmet === 'match')
    return wording.text('dates.unmet-match', { words: clip(question.match ?? '', 60) });
  const types = question.dateTypes?.map((type) =>
    wording.text(`milestone.${type}`).toLocaleLowerCase('da-DK'),
  );
  return datesUnmet && types ? wording.text('dates.unmet-types', { types: wording.either(types) }) : '';
}
