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

  test('those that moved come first, then those that go on, then new ones', () => {
    const kinds: string[] = [];
    for (let page = 0; page < 10; page++) {
      for (const { before, after } of changes('2023-05-01', { page }).statuses) {
        const kind = before ? (before.phase === after.phase ? 'same' : 'moved') : 'new';
        if (!kinds.includes(kind)) kinds.push(kind);
      }
      if (page + 1 === changes('2023-05-01').pages) break;
    }
    expect(kinds).toEqual(['moved', 'same', 'new']);
  });

  test('the decisions since come between those that moved and those that did not', () => {
    const all = changes('2023-09-01');
    const kinds: string[] = [];
    for (let page = 0; page < all.pages; page++) {
      const { statuses, decisions } = changes('2023-09-01', { page });
      const kindOf = ({ before, after }: (typeof statuses)[number]) =>
        before !== undefined && before.phase !== after.phase ? 'moved' : 'not-moved';
      const moved = statuses.map(kindOf).filter((kind) => kind === 'moved');
      const rest = statuses.map(kindOf).filter((kind) => kind !== 'moved');
      kinds.push(...moved, ...decisions.map(() => 'decision'), ...rest);
      expect(statuses.length + decisions.length).toBe(Math.min(10, all.total - page * 10));
    }
    expect(kinds).toHaveLength(all.total);
    expect([...new Set(kinds)]).toEqual(['moved', 'decision', 'not-moved']);
    const order = ['moved', 'decision', 'not-moved'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(all.about.decisions.length + all.about.initiatives.length).toBe(all.total);
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
