import fc from 'fast-check';
import { fold } from '../../src/language/fold';

it.each([
  ['Forår på Ærø', 'foraar paa aeroe'],
  ['A\u030Arhus', 'aarhus'],
  ['café über naïve', 'cafe uber naive'],
  ['8\u200B/\u00AD11', '8/11'],
  ['15/9\u20131/11', '15/9-1/11'],
  ['SSG\u2019s m\u00F8de', "ssg's moede"],
  ['\uFF18\uFF0F\uFF11\uFF11', '8/11'],
  ['uge\u00A048', 'uge 48'],
  ['Ǣ \uFF40', "ae '"],
  ['1½ måned', '1½ maaned'],
])('folds "%s" to "%s"', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

it('maps every folded offset to the character it came from', () => {
  const { text, at, original } = fold('på Å en 8/11');
  expect(original.slice(at[text.indexOf('8/11')] ?? 0)).toBe('8/11');
  expect(original[at[text.indexOf('aa')] ?? 0]).toBe('å');
});

it('keeps one offset for each folded character and one for the end, in order, on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, at } = fold(text);
      expect(at).toHaveLength(folded.length + 1);
      expect(at.at(-1)).toBe(text.length);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
    }),
  );
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text).text).text).toBe(fold(text).text);
    }),
  );
});
