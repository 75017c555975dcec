import { asked } from './asking';

const agreement = (part: string, more: object = {}) =>
  asked({ kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part, ...more });
const old = (part: string) => asked({ kind: 'agreement', agreement: 'sundhedsaftale-2019-2023', part });

describe('A health agreement', () => {
  test.each([
    ['overview', 3],
    ['visions', 4],
    ['principles', 5],
    ['focus-areas', 3],
    ['goals', 5],
    ['indicators', 13],
    ['national-goals', 8],
    ['national-indicators', 9],
    ['follow-up', 5],
    ['parties', 0],
    ['validity', 0],
  ])('%s: %i points', (part, count) => {
    const answer = agreement(part);
    expect(answer.about.agreement).toHaveLength(count);
    expect(answer.found).toBe(true);
  });

  test('a focus area or goal narrows goals and indicators', () => {
    const area = { focusArea: 'fa24-kronisk' };
    expect(agreement('goals', area).about.agreement).toEqual(['g24-kronisk-kompleks']);
    expect(agreement('indicators', area).about.agreement).toEqual([
      'ind24-akut-kronisk',
      'ind24-akut-kol',
      'ind24-akut-diabetes',
    ]);
    const goal = agreement('indicators', { goal: 'g24-lettere-adgang' });
    expect(goal.indicators.map(({ goal: of }) => of?.id)).toEqual(['g24-lettere-adgang']);
    expect(agreement('indicators', { goal: 'g24-datadeling' })).toMatchObject({
      found: false,
      note: expect.anything(),
    });
  });

  test('an empty part is not found, and the register says why', () => {
    expect(old('visions')).toMatchObject({ found: false, points: [], note: { da: expect.any(String) } });
    expect(old('principles')).toMatchObject({ found: false, note: expect.anything() });
    expect(old('parties').found).toBe(false);
    expect(agreement('visions').note).toBeUndefined();
  });

  test('the parties are bodies; how long it holds is told in its own words', () => {
    expect(agreement('parties').about.bodies).toEqual([
      'region-midtjylland',
      'kommunerne',
      'plo-midtjylland',
    ]);
    expect(Object.keys(agreement('parties').names)).toEqual(
      expect.arrayContaining(['region-midtjylland', 'kommunerne', 'plo-midtjylland']),
    );
    expect(agreement('validity').note).toEqual(agreement('validity').agreement.validityNote);
  });
});
