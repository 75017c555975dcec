import { asked } from './asking';

const changes = (from: string, more: object = {}, on?: string) =>
  asked({ kind: 'changes', since: { from, to: null }, ...more }, on);

describe('What changed since a day', () => {
  test('is one line per initiative: its newest status and the one before', () => {
    const answer = changes('2022-10-01', { initiatives: ['samarbejdsaftale-boern-unge-psykisk-mistrivsel'] });
    expect(answer.statuses.map(({ before, after }) => [before?.phase, after.phase])).toEqual([
      ['in-preparation', 'implementing'],
    ]);
  });

  test('an initiative that is new has no status before', () => {
    const [change] = changes('2023-05-01', { initiatives: ['behandlingsansvar-72-timer'] }).statuses;
    expect(change).toMatchObject({ before: undefined, after: { phase: 'implementing' } });
  });

  test('those that moved come first, then new ones, then those that go on', () => {
    const kinds: string[] = [];
    for (let page = 0; page < 10; page++) {
      for (const { before, after } of changes('2023-05-01', { page }).statuses) {
        const kind = before ? (before.phase === after.phase ? 'same' : 'moved') : 'new';
        if (!kinds.includes(kind)) kinds.push(kind);
      }
      if (page + 1 === changes('2023-05-01').pages) break;
    }
    expect(kinds).toEqual(['moved', 'new', 'same']);
  });

  test('the decisions since follow, on one page together with the statuses', () => {
    const answer = changes('2023-09-01', { focusAreas: ['fa19-aeldre'] });
    expect(answer.total).toBe(answer.statuses.length + answer.decisions.length);
    const all = changes('2023-09-01');
    const last = changes('2023-09-01', { page: all.pages - 1 });
    expect(last.decisions.at(-1)?.decision.id).toBe('dec-2023-09-15-ssg-snitflade');
    expect(all.statuses).toHaveLength(10);
    expect(all.decisions).toEqual([]);
    expect(all.about.decisions.length + all.about.initiatives.length).toBe(all.total);
  });

  test('a page may hold the last statuses and the first decisions', () => {
    const all = changes('2023-09-01');
    const statuses = all.about.initiatives.length;
    const mixed = changes('2023-09-01', { page: Math.floor(statuses / 10) });
    expect(mixed.statuses).toHaveLength(statuses % 10);
    expect(mixed.statuses.length + mixed.decisions.length).toBe(Math.min(10, all.total - mixed.page * 10));
  });

  test('nothing new is nothing found', () => {
    expect(changes('2023-11-01', {}, '2023-11-20')).toMatchObject({ found: false, total: 0, pages: 1 });
  });

  test('an end of the period leaves out what came after', () => {
    const answer = asked({ kind: 'changes', since: { from: '2022-09-01', to: '2023-05-01' } });
    expect(answer.statuses.every(({ after }) => after.knownFrom <= '2023-05-01')).toBe(true);
    expect(answer.found).toBe(true);
  });
});
