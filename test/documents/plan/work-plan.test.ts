import { type PlanItem, stateOf } from '../../../src/domain/plan-item';
import { readAll } from '../support/known';
import { wordOf } from '../support/word';
import { workPlan, workPlanIds } from '../support/work-plan';

const read = async (): Promise<PlanItem[]> => (await readAll(await wordOf(workPlan))).items;

describe('a work plan in the layout of the steering group', () => {
  it('is read row by row: at least 95 % are matched right, and none is matched wrong without being asked about', async () => {
    const items = await read();
    expect(items).toHaveLength(workPlanIds.length);
    const right = items.filter(({ initiative }, at) => initiative === workPlanIds[at]);
    expect(right.length / items.length).toBeGreaterThanOrEqual(0.95);
    const wrong = items.filter(({ initiative }, at) => initiative !== workPlanIds[at]);
    expect(wrong.filter((item) => stateOf(item) !== 'unclear')).toEqual([]);
    // What is asked offers the right one.
    for (const item of wrong)
      expect(item.doubts.flatMap(({ options }) => options)).toContain(workPlanIds[items.indexOf(item)]);
  });

  it('takes no row for a new initiative', async () => {
    expect((await read()).filter((item) => stateOf(item) === 'new')).toEqual([]);
  });

  it('puts rows together that go on below, with their points', async () => {
    const [first] = await read();
    expect(first?.told.status?.split('\n')).toEqual([
      'Gruppen har lagt sine forslag frem:',
      '• Et bredere syn',
      '• Fælles mål',
      'Udarbejdet siden sidst:',
      '• Et overblik',
      '• Et notat',
    ]);
  });

  it('puts a title together that was cut by a page, and keeps the row it began in', async () => {
    const cut = (await read()).find(
      ({ initiative }) => initiative === 'samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri',
    );
    expect(cut).toMatchObject({
      where: { table: 4, row: 3 },
      words: 'Samarbejdsaftale om den gode indlæggelse og udskrivelse psykiatri',
      told: {
        status: 'Et udkast er sendt rundt.\nDen kommer på næste møde.',
        orders: [{ year: 2024, text: 'Godkendelse' }],
        asOf: { from: '2023-10-01', to: '2023-10-31' },
      },
    });
  });

  it('asks whose status it is where a row lists initiatives of their own', async () => {
    const plan = (await read()).find(({ initiative }) => initiative === 'handleplan-aeldre-akut-sygdom');
    expect(plan?.doubts.map(({ about }) => about)).toContain('parts');
  });

  it('leaves a cell alone that holds a dash, and an order of a year that is not named', async () => {
    const { items, unread } = await readAll(
      await wordOf([
        [
          ['Indsats', 'Status pr. 31/10-2023', 'Bestillinger', 'Farve'],
          ['Forebyggelse og behandling af selvskade', '–', 'Mere', 'Grøn'],
        ],
      ]),
    );
    expect(items[0]).toMatchObject({ told: {}, doubts: [] });
    expect(unread).toEqual(['Bestillinger', 'Farve']);
  });
});
