import { asked } from './asking';

const list = (more: object, on?: string) => asked({ kind: 'initiatives', ...more }, on);
const ids = (more: object, on?: string) => list(more, on).about.initiatives;

describe('Initiatives', () => {
  test('every condition must hold', () => {
    const approved = ids({ phases: ['approved'] });
    const psychiatry = ids({ focusAreas: ['fa19-naere-psykiatri'] });
    const both = ids({ phases: ['approved'], focusAreas: ['fa19-naere-psykiatri'] });
    expect(both).toEqual(approved.filter((id) => psychiatry.includes(id)));
    expect(both).toContain('anbefaling-skaerm-med-omtanke');
  });

  test('only the main phase counts, not what it may also be', () => {
    expect(ids({ phases: ['piloting'] })).not.toContain('forebyggelse-behandling-selvskade');
  });

  test.each([
    [{ kinds: ['minister-letter'] }, 2],
    [{ goal: 'g19-overvaegt' }, 5],
    [{ parent: 'handleplan-aeldre-akut-sygdom' }, 5],
    [{ parties: ['ag-karsygdom'] }, 2],
    [{ parties: ['plo-midtjylland'] }, 4],
    [{ clusters: ['klynge-midt'] }, 2],
    [{ municipalities: ['kommune-syddjurs'] }, 1],
    [{ municipalities: ['kommune-hedensted'] }, 0],
    [{ initiatives: ['naerhospitaler', 'no-such-thing'] }, 1],
    [{ source: '003_0da6f42a347ee1b5.txt' }, 5],
    [{}, 83],
  ])('%j: %i', (filter, count) => {
    const answer = list(filter);
    expect(answer.list.total).toBe(count);
    expect(answer.found).toBe(count > 0);
  });

  test('of places that perhaps take part no more are told where no other fits, and that it is in doubt', () => {
    const { about, doubtful, found } = list({ municipalities: ['kommune-norddjurs'] });
    expect([about.initiatives, doubtful, found]).toEqual([['forebyggelse-behandling-selvskade'], true, true]);
    const both = list({ municipalities: ['kommune-norddjurs', 'kommune-syddjurs'] });
    expect([both.about.initiatives.length, both.doubtful]).toEqual([1, false]);
    expect(both.about.initiatives).not.toContain('forebyggelse-behandling-selvskade');
  });

  test('a doubted municipality counted before the doubt', () => {
    expect(ids({ municipalities: ['kommune-norddjurs'] }, '2022-10-15')).toEqual([
      'forebyggelse-behandling-selvskade',
    ]);
  });

  test('on an earlier day it lists what existed then, with the status of that day', () => {
    const answer = list({ on: '2022-02-15' });
    expect(answer.list.total).toBe(5);
    expect(answer.list.items.every(({ status }) => status?.source?.startsWith('003'))).toBe(true);
  });

  test('of a source it shows what that source says, not the newest', () => {
    const { list: paused } = list({ source: '000_5cc8f17ebb6039f5.txt', phases: ['paused'] });
    expect(paused.items.map(({ initiative }) => initiative.id)).toEqual([
      'handleplan-aeldre-akut-sygdom',
      'revision-forloebsprogram-hjertesygdom',
    ]);
  });

  test("they stand by focus area in the register's order, then by title", () => {
    const first = list({}).list.items;
    const titles = first.map(({ initiative }) => initiative.title.da ?? '');
    expect(new Set(first.map(({ initiative }) => initiative.focusArea))).toEqual(
      new Set(['fa19-forebyggelse']),
    );
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'da')));
  });

  test('the oldest status first, and only the first so many', () => {
    const answer = list({ sort: 'oldest-status', limit: 1 });
    expect(answer.about.initiatives).toEqual(['faglig-udvikling-primaersektor-psykisk-sygdom']);
    expect(answer.list.total).toBe(1);
    const ages = list({ sort: 'newest-status' }).list.items.map(({ status }) => status?.asOf.to ?? '');
    expect(ages).toEqual([...ages].sort().reverse());
  });

  test('phases are counted over all pages', () => {
    const { byPhase, list: page } = list({ page: 3 });
    expect(byPhase.reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
    expect(byPhase.find(({ phase }) => phase === 'not-started')?.count).toBe(7);
    expect(page.items).toHaveLength(10);
  });

  test('ids of all pages are named; a page beyond the last is the last', () => {
    const answer = list({ page: 99 });
    expect(answer.about.initiatives).toHaveLength(83);
    expect(answer.list).toMatchObject({ page: 8, pages: 9, total: 83 });
    expect(answer.list.items).toHaveLength(3);
  });
});
