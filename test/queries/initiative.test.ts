import { asked } from './asking';

const card = (initiative: string, aspect: string, more: object = {}, on?: string) =>
  asked({ kind: 'initiative', initiative, aspect, ...more }, on);

const mistrivsel = 'samarbejdsaftale-boern-unge-psykisk-mistrivsel';
const syddjurs = 'faelles-forpligtende-forloeb-handleplan';
const selvskade = 'forebyggelse-behandling-selvskade';

describe('One initiative', () => {
  test.each([
    [undefined, 'implementing'],
    ['2023-10-01', 'implementing'],
    ['2023-06-01', 'awaiting-approval'],
    ['2022-08-01', 'in-preparation'],
    ['2022-07-31', undefined],
  ])('on %s the mistrivsel agreement is %s', (on, phase) => {
    const answer = card(mistrivsel, 'status', on ? { on } : {});
    expect(answer.status?.phase).toBe(phase);
    expect(answer.found).toBe(phase !== undefined);
    expect(answer.missing).toEqual(phase ? [] : ['status']);
  });

  test('its history is newest first and keeps mere mentions apart', () => {
    const answer = card(syddjurs, 'history');
    expect(answer.history.map(({ id }) => id)).toEqual([4, 2, 1].map((n) => `${syddjurs}:${n}`));
    expect(answer.mentions.map(({ id }) => id)).toEqual([`${syddjurs}:3`]);
  });

  test('the history keeps an overtaken date; the dates alone hide it', () => {
    const overtaken = 'date-2023-q1-syddjurs-resultater';
    expect(card(syddjurs, 'history').about.milestones).toContain(overtaken);
    expect(card(syddjurs, 'dates').about.milestones).not.toContain(overtaken);
    expect(card(syddjurs, 'dates', { also: ['history'] }).about.milestones).toContain(overtaken);
  });

  test('asked about an earlier day, what was planned then is still to come', () => {
    const answer = card(mistrivsel, 'status', { on: '2022-10-15' });
    expect(answer.about.milestones).toEqual(['date-2022-ultimo-mistrivsel-ssu']);
    expect(answer.about.meetings).toEqual(['ssu-2022-ultimo']);
    expect(answer.dates.map(({ past }) => past)).toEqual([false]);
  });

  test('coming dates come before past ones', () => {
    const { dates } = card('behandlingsansvar-72-timer', 'dates');
    expect(dates.map(({ milestone, past }) => [milestone.id, past])).toEqual([
      ['date-2023-11-01-72t-trin2', false],
      ['date-2024-uge4-72t', false],
      ['date-2024-efteraar-72t', false],
      ['date-2023-09-15-72t-trin1', true],
    ]);
  });

  test('where no date is of the types or has the words asked for, those there are are shown', () => {
    const overweight = (more: object) => card('samarbejdsaftale-boern-unge-overvaegt', 'dates', more);
    const all = overweight({}).dates.length;
    expect(all).toBeGreaterThan(0);
    const evaluated = overweight({ dateTypes: ['evaluation'] });
    expect(evaluated).toMatchObject({ found: true, datesUnmet: 'types', missing: [] });
    expect(evaluated.dates).toHaveLength(all);
    const hours = (more: object) => card('behandlingsansvar-72-timer', 'dates', more);
    expect(hours({ match: 'trin 9' }).dates).toHaveLength(4);
    expect(hours({ match: 'trin 9' }).datesUnmet).toBe('match');
    expect(hours({ match: 'TRIN 2' }).dates).toHaveLength(1);
    expect(hours({ match: 'TRIN 2' }).datesUnmet).toBeUndefined();
    const none = hours({ match: 'trin 1', dateTypes: ['evaluation'] });
    expect(none.dates.map(({ milestone }) => milestone.id)).toEqual(['date-2023-09-15-72t-trin1']);
    expect(none.datesUnmet).toBe('types');
  });

  test('an initiative without any date has none to show instead', () => {
    const bare = card('opfoelgning-roegfri-nikotin', 'dates', { dateTypes: ['start'] });
    expect(bare).toMatchObject({ found: false, missing: ['dates'], datesUnmet: undefined });
  });

  test('a step that is no part is found among the dates', () => {
    const step = card('behandlingsansvar-72-timer', 'parts', { match: 'trin 1' });
    expect(step).toMatchObject({ found: true, missing: [] });
    expect(step.about.milestones).toEqual(['date-2023-09-15-72t-trin1']);
    const none = card('behandlingsansvar-72-timer', 'parts', { match: 'trin 9' });
    expect(none).toMatchObject({ found: false, partDates: [] });
  });

  test('words asked for narrow the parts, too', () => {
    const all = card('rammeaftale-udgaaende-ambulante-teams', 'parts').parts;
    const narrowed = card('rammeaftale-udgaaende-ambulante-teams', 'parts', { match: 'reaktionstid' }).parts;
    expect([all.length, narrowed.length]).toEqual([5, 1]);
  });

  test('whoever takes part is listed where nobody leads, and the lead is said to be missing', () => {
    const answer = card('tidlig-indsats-truende-karsygdom', 'lead');
    expect(answer).toMatchObject({ found: false, missing: ['lead'], about: { bodies: ['ag-karsygdom'] } });
    expect(card('tidlig-indsats-truende-karsygdom', 'involved').found).toBe(true);
  });

  test('parties without a role are an answer to who takes part', () => {
    const answer = card('partnerskab-tobaksfrie-ungdomsuddannelser', 'involved');
    expect(answer.about.bodies).toEqual([
      'region-midtjylland',
      'kommunerne',
      'ungdomsuddannelser-fgu',
      'kraeftens-bekaempelse',
    ]);
    expect(card('samarbejdsaftale-palliation', 'involved')).toMatchObject({
      found: false,
      missing: ['involved'],
    });
  });

  test.each(['klynge-aarhus', 'kommune-norddjurs', 'klynge-midt'])(
    'whether %s takes part has an answer',
    (place) => {
      const { found, names, about, places, uncertainPlaces } = card(selvskade, 'places', { place });
      expect(found).toBe(true);
      expect(names[place]).toBeDefined();
      const shown = [...places, ...uncertainPlaces].map(({ party }) => party.id as string);
      expect([...about.clusters, ...about.municipalities].includes(place)).toBe(shown.includes(place));
    },
  );

  test('all clusters together answer which clusters, though none is named', () => {
    expect(card(mistrivsel, 'places')).toMatchObject({
      found: true,
      missing: ['places'],
      about: { bodies: ['sundhedsklynger'] },
    });
    expect(card('behandlingsansvar-72-timer', 'places').found).toBe(false);
  });

  test('what comes next is open tasks, coming dates and meetings that name it', () => {
    const { about } = card('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri', 'next');
    expect(about.tasks[0]).toBe('task-psykiatriaftale-godkend-ssg');
    expect(about.meetings).toEqual(['ssg-2023-11-08', 'ssu-2023-12-01']);
    expect(card('kampagne-rygestop-almen-praksis', 'next')).toMatchObject({
      found: false,
      missing: ['next'],
    });
  });

  test('a meeting shows only the items that concern it', () => {
    const { meetings } = card('dataanalyse-akutomraadet', 'meetings');
    expect(meetings.map(({ agenda }) => agenda.length)).toEqual([1]);
  });

  test('a fact asked for and missing does not hide another that was found', () => {
    const answer = card('afklaring-kompressionsstroemper', 'lead', { also: ['status', 'effect'] });
    expect(answer).toMatchObject({ found: true, missing: ['lead', 'effect'] });
  });

  test('what the register never holds is never found', () => {
    expect(card(mistrivsel, 'unrecorded')).toMatchObject({ found: false, missing: ['unrecorded'] });
  });

  test('decisions name who made them', () => {
    const { about } = card('behandlingsansvar-72-timer', 'decisions');
    expect(about.decisions).toEqual(['dec-72-timer-arbejdsgruppe', 'dec-2023-06-21-rr-72-timer']);
    expect(about.bodies).toEqual(['regionsraadet']);
  });

  test('where no description was known yet, the status of the day still answers what it is about', () => {
    const then = card(mistrivsel, 'description', {}, '2022-10-15');
    expect(then).toMatchObject({ found: true, missing: ['description'], description: undefined });
  });

  test('it is cited by the sources of the day, the newest first', () => {
    const sources = (on: string) =>
      card(mistrivsel, 'history', {}, on).citations.map(({ source }) => source.id.slice(0, 3));
    expect(sources('2023-10-31')).toEqual(['004', '002', '000']);
    expect(sources('2022-10-15')).toEqual(['000']);
  });
});
