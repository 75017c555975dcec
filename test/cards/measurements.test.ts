import { renderAnswer } from '../../src/cards/render';
import { agreementSamples } from './agreement-samples';

const drawn = (name: string, locale: 'da' | 'en' = 'da'): string => {
  const found = agreementSamples.measurements.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return JSON.stringify(renderAnswer(found.answer, locale));
};
/** The widths of the bars, in parts of a hundred, in their order. */
const bars = (card: string): number[] =>
  [...card.matchAll(/"width":(\d+),"items":\[\{"type":"Container","style":"accent"/g)].map(([, width]) =>
    Number(width),
  );

/** The widths of the columns of each bar: what is left empty, the bar, the rest. */
const widths = (card: string): number[][] =>
  [...card.matchAll(/"columns":\[((?:\{"type":"Column","width":\d+.*?\}\]\}(?:\]\})?,?)+)\]/g)]
    .map(([, columns = '']) =>
      [...columns.matchAll(/"type":"Column","width":(\d+)/g)].map(([, width]) => Number(width)),
    )
    .filter((one) => one.length > 0);

describe('the bars of an indicator', () => {
  test('are as long as their share of the largest', () => {
    expect(bars(drawn('several'))).toEqual([98, 100, 89, 89]);
  });
  test('begin at nought, and go the other way below it', () => {
    // From -8 to 3: nought stands after 73 parts of a hundred, where bars above it begin and those below it end.
    expect(widths(drawn('below nought'))).toEqual([
      [37, 36, 27],
      [73, 27],
      [73, 27],
    ]);
    expect(bars(drawn('below nought'))).toEqual([36, 27, 73]);
    expect(drawn('below nought')).toContain('"3 %"');
  });
  test('are drawn for values of the latest unit only, and for none where all are nought', () => {
    expect(bars(drawn('in two units'))).toEqual([100, 50]);
    // A bar alone has nothing it could be compared with.
    expect(bars(drawn('one of its unit'))).toEqual([]);
    expect(drawn('one of its unit')).not.toContain('Søjlerne');
    expect(bars(drawn('all nought'))).toEqual([]);
  });
  test('stand beside their numbers, which are text whether a bar is drawn or not', () => {
    for (const value of ['4 antal', '5 antal', '0,5 %'])
      expect(drawn('in two units')).toContain(`"${value}"`);
    expect(drawn('several', 'en')).toContain('"12.1%"');
  });
  test('of percentages change by percentage points', () => {
    expect(drawn('below nought')).toContain('−11 procentpoint siden 31. december 2001');
    expect(drawn('several')).toContain('uændret siden 31. december 2002');
  });
  test('are the latest, in the order of their days, and the earlier ones a page away', () => {
    expect(bars(drawn('many'))).toHaveLength(16);
    expect(drawn('many')).toContain('Vis flere (17–20 af 20)');
    expect(bars(drawn('the earlier ones'))).toEqual([88, 88, 89, 89]);
    expect(drawn('the earlier ones')).toContain('Tilbage (1–16 af 20)');
  });
});
