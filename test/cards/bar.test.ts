import { barOf } from '../../src/cards/bar';
import { plainText } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import { samples } from './samples';

const part = (count: number, tone: 'good' | 'attention' | 'default') => ({
  count,
  tone,
  mark: ({ good: '✓', attention: '✗', default: '?' } as const)[tone],
});

test('a bar shares its width among what there is, and leaves out what there is none of', () => {
  expect(barOf([part(15, 'good'), part(0, 'attention'), part(5, 'default')])).toMatchObject([
    { style: 'good', share: 75 },
    { style: 'emphasis', share: 28 },
  ]);
  expect(barOf([part(0, 'good')])).toEqual([]);
});

test('one among many can still be seen', () => {
  expect(barOf([part(20, 'good'), part(1, 'attention')])[1]).toMatchObject({ style: 'attention', share: 28 });
});

test('a bar is not read aloud: the words above it say the same', () => {
  const [some] = samples.approvals;
  const text = some ? plainText(renderAnswer(some.answer, 'da')) : '';
  expect(text).toContain('14 godkendt · 1 afvist · 6 mangler\n\n1 har afvist');
  expect(text).not.toMatch(/[✓✗]/);
});

test('the parts of a bar are told apart by marks, where colours are not seen', () => {
  const [some] = samples.approvals;
  const card = some ? renderAnswer(some.answer, 'da') : {};
  const marks = JSON.stringify(card).match(/"text":"[✓✗?] \d+"/g);
  expect(marks).toEqual(['"text":"✓ 14"', '"text":"✗ 1"', '"text":"? 6"']);
});
