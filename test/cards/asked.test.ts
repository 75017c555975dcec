import { plainText } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import { ask } from '../../src/queries/ask';
import { type Question, question } from '../../src/queries/question';
import { lintCard } from './lint';
import { register, today } from './material';

const answered = (asked: Question) => ask(register, asked, { today });
const cardOf = (asked: unknown, locale: 'da' | 'en' = 'da') =>
  renderAnswer(answered(question.parse(asked)), locale);

/** Every question that a card's buttons and lines ask. */
function asksOf(card: unknown): Question[] {
  const asks: Question[] = [];
  JSON.stringify(card, (key, value) => {
    if (key === 'question') asks.push(question.parse(value));
    return value;
  });
  return asks;
}

describe('real answers', () => {
  it('about every initiative are fit to be sent', () => {
    for (const initiative of register.initiative.keys()) {
      const card = cardOf({ kind: 'initiative', initiative, aspect: 'status', also: ['next'] });
      expect([initiative, ...lintCard(card)]).toEqual([initiative]);
    }
  });

  it('can be followed from button to button without an end', () => {
    // Help leads on by what is said as well; what comes of that is asked here.
    const begun: object[] = [
      ...(['help', 'welcome'] as const).map((topic) => ({ kind: 'help', topic })),
      { kind: 'initiatives' },
      { kind: 'meetings', which: 'upcoming' },
      { kind: 'due', period: { from: today, to: null } },
    ];
    const seen = new Set<string>();
    const kinds = new Set<string>();
    let waiting = begun.flatMap((one) => asksOf(cardOf(one)));
    for (let step = 0; step < 3; step += 1) {
      const next: Question[] = [];
      for (const asked of waiting) {
        const key = JSON.stringify(asked);
        if (seen.has(key) || seen.size > 400) continue;
        seen.add(key);
        kinds.add(asked.kind);
        const card = renderAnswer(answered(asked), 'en');
        expect([key, ...lintCard(card)]).toEqual([key]);
        next.push(...asksOf(card));
      }
      waiting = next;
    }
    expect(seen.size).toBeGreaterThan(100);
    expect(kinds.size).toBeGreaterThan(6);
  });

  it('about what is overdue lead on to what is to come, not to what ever was', () => {
    const period = { from: null, to: null };
    const asks = asksOf(cardOf({ kind: 'due', period, overdueOnly: true }));
    expect(asks).toContainEqual({ kind: 'due', period: { from: today, to: null } });
    expect(asks.filter((asked) => asked.kind === 'due' && asked.period.from === null)).toEqual([]);
  });

  it('lead from the count of tasks in an unknown state to those tasks, which say so', () => {
    const period = { from: null, to: null };
    const answer = answered(question.parse({ kind: 'due', period }));
    const unknown = asksOf(cardOf({ kind: 'due', period })).find((asked) => asked.kind === 'tasks');
    const tasks = unknown && answered(unknown);
    expect(tasks?.kind === 'tasks' && answer.kind === 'due' && tasks.list.total === answer.unknownCount).toBe(
      true,
    );
    expect(plainText(cardOf(unknown))).toContain('Status ukendt');
  });

  it('name the chair first, and who else sits at the table', () => {
    const text = plainText(cardOf({ kind: 'body', body: 'ssu', aspect: 'chair' }));
    expect(text).toMatch(/Anders Kühnau\n(.*\n)*- Ulrik Wilbek/);
  });

  it('name the parties of an agreement', () => {
    const parties = { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'parties' };
    expect(plainText(cardOf(parties))).toMatch(/Parter: Region Midtjylland, .+ og .+/);
  });

  it('say plainly that nobody says who decided', () => {
    const decided = { kind: 'decisions', initiatives: ['opfoelgende-hjemmebesoeg'] };
    const all = { kind: 'decisions', period: { from: '2022-02-01', to: '2022-02-28' } };
    for (const asked of [decided, all]) expect(plainText(cardOf(asked))).not.toMatch(/Ikke angivet/);
    expect(plainText(cardOf(all))).toContain('Organ ikke angivet · februar 2022');
    expect(plainText(cardOf(all, 'en'))).toContain('Body not stated · ');
  });

  it('count no clusters where they are named among others', () => {
    const card = (asked: object) => plainText(cardOf(asked, 'en')).split('\n').slice(1).join('\n');
    const tasks = card({ kind: 'tasks', parties: ['sundhedsklynger'] });
    const involved = card({
      kind: 'initiative',
      initiative: 'samarbejdsaftale-boern-unge-psykisk-mistrivsel',
      aspect: 'involved',
    });
    for (const text of [tasks, involved]) {
      expect(text).toContain('Health clusters');
      expect(text).not.toContain('(five)');
    }
  });

  it('show what is due before a day, and apart what falls on it', () => {
    const period = { from: null, to: '2023-11-07', words: 'inden 8/11' };
    const text = plainText(cardOf({ kind: 'due', period, apart: '2023-11-08' }));
    expect(text).toMatch(/1\. nov\. · .*72/);
    expect(text).toMatch(/På selve dagen, onsdag 8\. november 2023\n(.*\n)*- 8\. nov\. · SSG/);
  });
});
