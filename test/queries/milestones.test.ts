import { asked, madeUp, milestoneRecord } from './asking';

const milestones = (more: object, on?: string, ...records: Parameters<typeof madeUp>) =>
  asked({ kind: 'milestones', ...more }, on, records.length > 0 ? madeUp(...records) : undefined);

const january = { from: '2024-01-01', to: '2024-01-31' };
const overtaken = { superseded: { text: { da: 'udsat' }, knownFrom: '2023-10-01', evidence: [] } };

describe('Milestones', () => {
  test('of a month are those no wider than it; of a year all that touch it', () => {
    const records = [
      milestoneRecord('day', '2024-01-15'),
      milestoneRecord('month', '2024-01-01', '2024-01-31'),
      milestoneRecord('over-new-year', '2023-12-28', '2024-01-03'),
      milestoneRecord('primo', '2024-01-01', '2024-03-31'),
      milestoneRecord('decade', '2022-01-01', '2032-12-31'),
      milestoneRecord('from-then-on', '2024-01-01', null as never),
      milestoneRecord('from-earlier-on', '2023-01-01', null as never),
    ];
    const of = (period: object) => milestones({ period }, '2023-11-01', ...records).about.milestones;
    expect(of(january)).toEqual(['over-new-year', 'day', 'month']);
    expect(of({ from: '2024-01-01', to: '2024-12-31' })).toEqual([
      'from-then-on',
      'over-new-year',
      'day',
      'month',
      'primo',
      'decade',
    ]);
  });

  test('overtaken ones are hidden ahead, and kept in a look back on what was planned', () => {
    const record = milestoneRecord('moved', '2023-11-15', '2023-11-15', overtaken);
    const november = { from: '2023-11-01', to: '2023-11-30' };
    expect(milestones({ period: november }, '2023-11-01', record).found).toBe(false);
    expect(milestones({ period: november }, '2023-12-01', record).about.milestones).toEqual(['moved']);
  });

  test('without a period those still to come, the soonest first', () => {
    const { list } = milestones({ types: ['evaluation'] });
    expect(list.items.map(({ milestone, past }) => [milestone.id, past])).toEqual([
      ['date-2024-uge4-72t', false],
      ['date-2024-primo-selvskade-evaluering', false],
      ['date-2024-efteraar-72t', false],
      ['date-2024-ultimo-ortoser', false],
    ]);
  });

  test('the days of a period are an answer even where nothing happens in it', () => {
    const period = { from: '2024-02-05', to: '2024-02-11' };
    expect(milestones({ period, explain: true })).toMatchObject({ found: true, list: { total: 0 } });
    expect(milestones({ period }).found).toBe(false);
  });

  test('initiatives and focus areas narrow them', () => {
    expect(milestones({ initiatives: ['forebyggelse-behandling-selvskade'] }).about.milestones).toEqual([
      'date-2022-2023-selvskade-afproevning',
      'date-2024-primo-selvskade-status',
      'date-2024-primo-selvskade-evaluering',
    ]);
    expect(milestones({ focusAreas: ['ap23-oevrige'] }).about.milestones).toEqual([
      'date-2024-hoereomraadet',
      'date-2024-ultimo-ortoser',
    ]);
  });
});
