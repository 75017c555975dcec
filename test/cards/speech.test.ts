import { longestSpeech, speechOf } from '../../src/cards/speech';

test.each([
  ['dots between parts as commas', 'Opgaver: 3 i alt · 1 overskredet', 'Opgaver: 3 i alt, 1 overskredet.'],
  ['an ampersand as a word', 'Børn &Unge', 'Børn og Unge.'],
  ['no emoji and no Markdown', '**Vigtigt** 👍🏽: `kode` 🇩🇰 _nu_ #1️⃣', 'Vigtigt: kode nu 1.'],
  ['nothing that is a tag', '<break time="9s"/> a < b', 'break time="9s"/ a b.'],
  ['a sentence that ends as it ends', 'Hvad mente du?', 'Hvad mente du?'],
  ['what is quoted at the end', 'Jeg forstod ikke »hej.«', 'Jeg forstod ikke »hej.«'],
  ['in one line', 'a\n\nb', 'a b.'],
  ['nothing of nothing', '👍', ''],
])('is said: %s', (_what, line, said) => {
  expect(speechOf(line, 'og')).toBe(said);
});

test('is cut short between words of any length, and ends as cut', () => {
  const said = speechOf('ord '.repeat(200), 'og');
  expect(said.length).toBeLessThanOrEqual(longestSpeech);
  expect(said).toMatch(/…$/);
});
