import { openConversation } from '../../conversation/conversation';
import { longestMessage } from '../../conversation/on-message';
import { readerFor } from '../../conversation/readers';
import type { Day } from '../../domain/day';
import { registerOf } from '../../domain/register';
import { understand } from '../../language/understand';
import { seedRecords, seedToday } from '../../seed/seed';
import { one, percentile, say, timed } from './figures';
import { said } from './language-questions';

const limit = 100;
const rounds = 5;
const fill = (text: string, length = 100_000): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const hostile: readonly (readonly [string, string])[] = [
  ['100,000 letters', fill('a')],
  ['a long word with an end', `${fill('a')}!`],
  ['10,000 dates', '8/11 '.repeat(10_000)],
  ['10,000 dates in words', 'den otteogtyvende november '.repeat(10_000)],
  ['weeks and ranges', fill('uge 44-46 til 6.-8. november ')],
  ['brackets', fill('(')],
  ['brackets of all kinds', fill('([{<')],
  ['numbers and dashes', fill('2-')],
  ['numbers and dots', fill('1.')],
  ['numbers and strokes', fill('1/')],
  ['digits', fill('1')],
  ['spaces', fill(' ')],
  ['spaces and an end', `uge${fill(' ')}x`],
  ['scripts of the world', fill('статус 状态 حالة สถานะ 🎉')],
  ['zero-width characters', fill('s\u200bt\u200da\ufeff')],
  ['marks on marks', `a${fill('\u0301')}`],
  ['names on names', fill('samarbejdsaftale om børn og unge i psykisk mistrivsel ')],
  ['one name over and over', fill('selvskade ')],
  ['all words of a glossary', fill('børn unge ældre psykiatri rygestop overvægt demens ')],
  ['words with a slip each', fill('selvskde mistrivsle sunhedsaftale evaluerng ')],
  ['ambiguous places', fill('Aarhus Horsens Randers ')],
  ['compounds of compounds', fill('mistrivselsaftaleplansamarbejdsindsats')],
  ['bodies and meetings', fill('inden næste SSU siden sidste SSG ')],
];

/**
 * Input made to be slow: as long as it is, and cut to the longest message that is read; read alone, and answered.
 * Each kind counts with its median, as a busy moment of the machine says nothing of it.
 */
export async function measureHostile(): Promise<void> {
  const register = registerOf(seedRecords());
  const today = seedToday as Day;
  const now = Date.parse(`${seedToday}T11:00:00Z`);
  const reader = await readerFor(register, today);
  const { converse } = openConversation(async () => register);
  const times = new Map<string, number[]>();
  const note = async (what: string, act: () => unknown): Promise<void> => {
    times.set(what, [...(times.get(what) ?? []), await timed(act)]);
  };
  for (const [what, text] of hostile)
    for (let round = 0; round < rounds; round += 1) {
      const read = () => understand(text, reader, { today, previous: undefined, locale: 'da' });
      await note(what, read);
      for (const answered of [text, text.slice(0, longestMessage)])
        await note(`${what}, answered`, () => converse(said(answered, round), now + round));
    }
  const ranked = [...times]
    .map(([what, took]) => [what, percentile(took, 0.5)] as const)
    .sort(([, a], [, b]) => b - a);
  console.log(`\n${hostile.length} kinds of hostile input`);
  const [[what, time] = ['none', Number.NaN], ...others] = ranked;
  say(`the slowest (≤ ${limit})`, `${one(time)} ms (${what})`, time <= limit);
  say('a single time at the most', `${one(Math.max(...[...times.values()].flat()))} ms`);
  for (const [name, took] of others.slice(0, 3)) say('', `${one(took)} ms (${name})`);
}
