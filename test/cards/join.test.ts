import { joinCards } from '../../src/cards/join';
import { plainText, summaryOf } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { lintCard } from './lint';
import { register, today } from './material';

const cardOf = (asked: unknown, text = 'x') =>
  renderAnswer(ask(register, question.parse(asked), { today }), 'da', {
    text,
    previous: undefined,
    unused: [],
  });
const meetings = cardOf({ kind: 'meetings', which: 'next' });
const clusters = cardOf({ kind: 'clusters' });

test('several cards are one card that is fit to be sent and holds all their texts and buttons', () => {
  const { card, held } = joinCards([meetings, clusters]);
  expect(held).toBe(2);
  expect(lintCard(card)).toEqual([]);
  const shown = plainText(card);
  for (const part of [meetings, clusters])
    for (const line of plainText(part).split('\n')) expect(shown).toContain(line);
  expect(summaryOf(card)).toContain(summaryOf(clusters).slice(0, 20));
});

test('what would be too large for one post is left out, and it is told how many are held', () => {
  const large = cardOf({ kind: 'initiatives' });
  const many = [meetings, ...Array.from({ length: 8 }, () => large)] as [typeof meetings];
  const { card, held } = joinCards(many);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(many.length);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
});

test('an answer to something written can be corrected, and its button carries the words', () => {
  const card = cardOf({ kind: 'clusters' }, 'klyngerne');
  expect(lintCard(card)).toEqual([]);
  expect(JSON.stringify(card)).toContain('"verb":"correct"');
  expect(JSON.stringify(card)).toContain('"text":"klyngerne"');
  expect(plainText(card)).not.toContain('Ret ›');
});
