import { asked } from './asking';

describe('A body', () => {
  const body = (id: string, aspect: string, on?: string) => asked({ kind: 'body', body: id, aspect }, on);

  test('says who chairs it, or that nobody tells', () => {
    expect(body('plo-midtjylland', 'chair')).toMatchObject({ found: true, chair: { name: 'Henrik Kise' } });
    expect(body('ssg', 'chair')).toMatchObject({ found: false, missing: 'chair', chair: undefined });
    expect(body('ssu', 'chair', '2022-10-15')).toMatchObject({ found: false, people: [] });
  });

  test('knows what it came after and what came after it', () => {
    expect(body('ssu', 'role').predecessor?.id).toBe('sku');
    expect(body('sku', 'role').successors.map(({ id }) => id)).toEqual(['ssu']);
  });

  test('shows its next and last meeting, its initiatives and open tasks', () => {
    const answer = body('ssg', 'work');
    expect(answer.nextMeeting?.meeting.id).toBe('ssg-2023-11-08');
    expect(answer.lastMeeting?.meeting.id).toBe('ssg-2023-09-15');
    expect(answer.about.tasks).toEqual([
      'task-hjemmebesoeg-prioriter',
      'task-risikogrupper-nedsaet',
      'task-psykiatriaftale-godkend-ssg',
      'task-ssg-igangsaet',
    ]);
    expect(answer.about.initiatives).toContain('ssg-arbejdsplan-2023');
  });

  test('of which only the name was known is not explained', () => {
    expect(body('who', 'role')).toMatchObject({ found: true, role: { text: expect.anything() } });
    expect(body('styregruppe-naerhospitalspulje', 'role', '2022-03-15')).toMatchObject({
      found: false,
      role: undefined,
    });
    expect(body('who', 'work').found).toBe(false);
  });

  test('bodies of a level are those in force, not what they came after', () => {
    const all = asked({ kind: 'bodies' });
    const political = asked({ kind: 'bodies', level: 'politisk' });
    expect(all.list.total).toBe(51);
    expect(political.about.bodies).toEqual(['ssu', 'politiske-klyngegrupper', 'regionsraadet', 'byraad']);
    expect(political.found).toBe(true);
    expect(asked({ kind: 'bodies', level: 'nowhere' }).found).toBe(false);
  });
});

describe('Clusters and municipalities', () => {
  test('a cluster has its initiatives and its tasks, own first', () => {
    const answer = asked({ kind: 'cluster', cluster: 'klynge-goedstrup' });
    expect(answer.about.clusters).toEqual(['klynge-goedstrup']);
    expect(answer.about.initiatives).toEqual([
      'forebyggelse-behandling-selvskade',
      'klyngeprioritering-mistrivsel-boern-unge',
    ]);
    expect(answer.openTasks[0]?.task.id).toBe('task-selvskade-udvikling');
    expect(answer.openTasks.map(({ task }) => task.id)).toContain('task-72t-trin2');
  });

  test("that a municipality's cluster stands nowhere is said, not guessed", () => {
    const answer = asked({ kind: 'municipality', municipality: 'kommune-syddjurs', aspect: 'cluster' });
    expect(answer).toMatchObject({ found: false, missing: 'cluster', about: { clusters: [] } });
    expect(asked({ kind: 'municipalities', cluster: 'klynge-randers' })).toMatchObject({
      found: false,
      municipalities: [],
      cluster: { id: 'klynge-randers' },
    });
    expect(asked({ kind: 'municipalities' }).about.municipalities).toHaveLength(19);
  });

  test.each([
    ['kommune-syddjurs', '2023-10-31', true, 1],
    ['kommune-norddjurs', '2023-10-31', true, 0],
    ['kommune-norddjurs', '2022-10-15', true, 1],
    ['kommune-skive', '2023-10-31', false, 0],
  ])('%s on %s', (municipality, on, found, initiatives) => {
    const answer = asked({ kind: 'municipality', municipality, aspect: 'role' }, on);
    expect([answer.found, answer.initiatives.length]).toEqual([found, initiatives]);
  });
});

describe('People and terms', () => {
  test.each([
    ['Anders Kühnau', ['ssu', 'regionsraadet']],
    ['kühnau', ['ssu', 'regionsraadet']],
    ['Ulrik', ['ssu']],
    ['Anders Wilbek', []],
    ['And', []],
    ['  ', []],
  ])('%s sits in %j', (name, bodies) => {
    const answer = asked({ kind: 'person', name });
    expect(answer.about.bodies).toEqual(bodies);
    expect(answer.found).toBe(bodies.length > 0);
  });

  test('nobody is known before a source names them', () => {
    expect(asked({ kind: 'person', name: 'Kise' }, '2022-10-15').found).toBe(false);
  });

  test.each([
    ['term-sundhedsstyregruppen', ['ssg']],
    ['term-hovedmedudvalg', ['hmu']],
    ['term-epikrise', []],
  ])('%s names %j', (term, bodies) => {
    expect(asked({ kind: 'term', term }).about.bodies).toEqual(bodies);
  });
});
