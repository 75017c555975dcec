import { changeable } from '../../src/conversation/changeable';
import { changing, gorm, signe } from '../support/changing';
import { hours, step2, step2Date } from '../support/planning';

describe('What can be changed about a thing', () => {
  test.each([
    [{ initiative: hours }, { kind: 'initiative', initiative: hours, aspect: 'status' }],
    [{ task: step2 }, { kind: 'task', task: step2 }],
    [{ milestone: step2Date }, { kind: 'milestone', milestone: step2Date }],
  ])('%j is listed for who may, beside the question that shows it', (about, shown) => {
    const { register, today } = changing();
    const found = changeable(register, about, signe, today);
    expect(found?.shown).toEqual(shown);
    expect(found?.offers.length).toBeGreaterThan(2);
    for (const offer of found?.offers ?? []) expect(offer.about).toEqual(about);
    const none = changeable(register, about, gorm, today);
    expect(none).toMatchObject({ offers: [], who: expect.arrayContaining(['secretariat']) });
  });

  test.each<Record<string, string>>([{}, { task: 'none' }, { toString: 'x' }, { person: 'signe' }])(
    '%j is no thing of ours',
    (about) => {
      const { register, today } = changing();
      expect(changeable(register, about, signe, today)).toBeUndefined();
    },
  );
});
