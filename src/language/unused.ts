import type { Question } from '../queries/question';
import { awaitedNames } from './left-names';
import type { Asked } from './shapes/shape';
import type { Unused } from './understanding';
import { secondTime, unusedTime } from './unused-time';

/** What was said and that an answer leaves out of account: it is right, but wider than what was asked. */
export function unusedIn(asked: Asked, question: Question): Unused[] {
  const { slots, reader } = asked;
  const times = [...unusedTime(question, slots, reader), ...secondTime(question, slots)];
  const names = awaitedNames(asked, question);
  const [first, last] = [names[0], names.at(-1)];
  const { original, at } = slots.folded;
  const words = first && last ? original.slice(at[first.start], at[last.end]) : '';
  return [
    ...times.map((time): Unused => ({ words: time, of: 'time' })),
    ...(words === '' ? [] : [{ words, of: 'awaited' } as const]),
  ];
}
