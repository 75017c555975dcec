import exam from '../../exam/dates.json';
import { only, read, spanOf } from './calendar';
import { danish, english } from './own-wordings';

describe('the exam', () => {
  it.each(exam.items)('reads "$text" as $from..$to', ({ text, from, to }) => {
    expect(only(text)).toBe(spanOf(from, to));
  });

  it.each(exam.negatives)('reads no time in "%s" and is sure of it', (text) => {
    expect(only(text)).toBe('nothing');
    expect(read(text).residue).toEqual([]);
  });
});

describe.each([
  ['Danish', danish],
  ['English', english],
] as const)('wordings written before the rules, %s', (_, rows) => {
  it.each(rows)('reads "%s" as %s..%s', (text, from, to) => {
    expect(only(text)).toBe(spanOf(from, to));
    expect(read(text).residue).toEqual([]);
  });
});
