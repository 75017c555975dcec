import { recordsOfSize } from '../../../src/cli/bench/language-register';
import { longestStretch } from '../../../src/cli/bench/language-stretch';
import { utterancesAbout } from '../../../src/cli/bench/language-utterances';
import { vocabularyOf } from '../../../src/conversation/vocabulary';
import type { Day } from '../../../src/domain/day';
import { registerOf } from '../../../src/domain/register';
import { fold } from '../../../src/language/fold';
import { wordsOf } from '../../../src/language/words';
import { seedRegister } from '../../support/register';

const titlesOf = (size: number): string[] =>
  [...registerOf(recordsOfSize(size)).initiative.values()].map(({ title }) => title.da ?? '');
const contentOf = (titles: readonly string[]): Set<string> =>
  new Set(
    titles
      .flatMap((title) => wordsOf(fold(title)).map(({ text }) => text))
      .filter((word) => /^[a-z]{4,}$/.test(word)),
  );

test('generated initiatives are as many as asked for, each called differently, with words that grow in number', () => {
  const [small, large] = [titlesOf(1_000), titlesOf(10_000)];
  expect(small).toHaveLength(1_000);
  expect(new Set(large).size).toBe(10_000);
  expect(contentOf(large).size).toBeGreaterThan(2_000);
  expect(contentOf(large).size).toBeGreaterThan(contentOf(small).size + 500);
  expect(titlesOf(1_000)).toEqual(small);
});

test('the shipped size is the register that ships', () => {
  const shipped = seedRegister();
  expect(registerOf(recordsOfSize(shipped.initiative.size)).initiative).toEqual(shipped.initiative);
});

test('what keeps others waiting is seen', async () => {
  /** Works until so many milliseconds of this program's own time are spent, however busy the machine is. */
  const work = (milliseconds: number): void => {
    const before = process.cpuUsage();
    while (process.cpuUsage(before).user + process.cpuUsage(before).system < milliseconds * 1_000);
  };
  const kept = async (milliseconds: number): Promise<number> =>
    longestStretch(async () => {
      await new Promise(setImmediate);
      work(milliseconds);
      await new Promise(setImmediate);
    });
  expect(await kept(200)).toBeGreaterThan(100);
});

test('there are enough questions to tell a hundredth of them', () => {
  const vocabulary = vocabularyOf(seedRegister(), seedRegister(), '2023-10-31' as Day);
  expect(new Set(utterancesAbout(vocabulary)).size).toBeGreaterThan(500);
});
