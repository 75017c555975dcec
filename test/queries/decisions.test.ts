import { asked } from './asking';

const decisions = (more: object, on?: string) => asked({ kind: 'decisions', ...more }, on);

describe('Decisions', () => {
  test('are newest first and leave other events out', () => {
    const ids = decisions({ period: { from: '2023-09-01', to: '2023-09-30' } }).about.decisions;
    expect(ids.slice(-2)).toEqual(['dec-2023-09-15-ssg-karsygdom', 'dec-2023-09-15-ssg-snitflade']);
    expect(decisions({}).about.decisions).not.toContain('dec-2023-praehospital-pause');
  });

  test('of an initiative tell what else happened, too', () => {
    const { about } = decisions({ initiatives: ['samarbejde-praehospital-akutfunktioner'] });
    expect(about.decisions).toEqual(['dec-2023-praehospital-pause', 'dec-2022-praehospital-arbejdsgruppe']);
  });

  test('known only as "by then" count of a year, but not of a month or season', () => {
    const ssg = (period: object) => decisions({ bodies: ['ssg'], period }).about.decisions;
    expect(ssg({ from: '2023-01-01', to: '2023-12-31' })).toContain('dec-2023-korrespondance');
    expect(ssg({ from: '2023-10-01', to: '2023-10-31' })).toEqual([]);
    expect(ssg({ from: '2023-09-01', to: '2023-11-30' })).not.toContain('dec-2023-korrespondance');
    expect(ssg({ from: '2023-07-01', to: '2024-06-30' })).toContain('dec-2023-korrespondance');
    expect(ssg({ from: '2022-01-01', to: '2022-12-31' })).toEqual([]);
  });

  test('where there is none, the nearest of the same body is named', () => {
    const nearest = (from: string, to: string) =>
      decisions({ bodies: ['regionsraadet'], period: { from, to } }).nearest?.decision.id;
    expect(nearest('2023-10-01', '2023-10-31')).toBe('dec-2023-06-21-rr-72-timer');
    expect(nearest('2023-01-01', '2023-01-31')).toBe('dec-2023-06-21-rr-72-timer');
    expect(nearest('2023-06-01', '2023-06-30')).toBeUndefined();
  });

  test('of a meeting come with the meeting', () => {
    const answer = decisions({ meeting: 'ssu-2023-02-07' });
    expect(answer.meeting?.meeting.id).toBe('ssu-2023-02-07');
    expect(answer.about.decisions).toHaveLength(2);
    expect(decisions({ meeting: 'ssg-2023-11-08' })).toMatchObject({
      found: false,
      meeting: { past: false },
      about: { meetings: ['ssg-2023-11-08'] },
    });
  });

  test('made later are not seen', () => {
    expect(decisions({ bodies: ['ssu'] }, '2022-10-15').found).toBe(false);
  });

  test('of a focus area are those of its initiatives', () => {
    const { list } = decisions({ focusAreas: ['fa19-aeldre'] });
    expect(list.items.length).toBeGreaterThan(2);
    for (const { initiatives } of list.items) {
      expect(initiatives.some(({ focusArea }) => focusArea === 'fa19-aeldre')).toBe(true);
    }
  });
});
