import type { Day } from '../../src/domain/day';
import { meetingTitle, retitled } from '../../src/domain/meeting-title';

const from = '2023-11-08' as Day;
const to = '2023-12-01' as Day;

test('a meeting is called by its body and its day', () =>
  expect(meetingTitle({ da: 'SSG', en: 'SSG' }, from)).toEqual({
    da: 'SSG 8/11-2023',
    en: 'SSG 8 November 2023',
  }));

test.each([
  [
    'both languages',
    { da: 'SSG 8/11-2023', en: 'SSG 8 November 2023' },
    { da: 'SSG 1/12-2023', en: 'SSG 1 December 2023' },
  ],
  ['one language', { da: 'Ekstra SSG 8/11-2023' }, { da: 'Ekstra SSG 1/12-2023' }],
  ['a title without a day', { da: 'Døgnseminar' }, { da: 'Døgnseminar' }],
])('a moved meeting carries its new day in %s', (_name, before, after) =>
  expect(retitled(before, from, to)).toEqual(after),
);
