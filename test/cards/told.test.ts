import { plainText, summaryOf } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import { ask } from '../../src/queries/ask';
import { changing } from '../support/changing';
import { day, hours, newTask, party, step2, step2Date } from '../support/planning';

type Changed = ReturnType<typeof changing>;
const shown = ({ register, today }: Changed, question: object) =>
  renderAnswer(ask(register, question as never, { today }), 'da');
const changeCard = (changed: Changed, change: string) => shown(changed, { kind: 'change', change });
const comment = (text: string) => ({ kind: 'comment-task', task: step2, text: { da: text } }) as const;

describe('The card of a change', () => {
  test('tells of tasks made at once what they share once, and their parties as a list', () => {
    const changed = changing();
    const id = changed.changed(newTask({ parties: ['all-clusters'] }));
    const text = plainText(changeCard(changed, id));
    expect(text).toContain('5 opgaver oprettet');
    expect(text.match(/20\. november 2023/g)).toHaveLength(1);
    expect(text).toContain('Aarhusklyngen, Horsensklyngen, Midtklyngen, Randersklyngen og Gødstrupklyngen');
    // That they are not recurring goes without saying.
    expect(text).not.toContain('Løbende');
    expect(summaryOf(changeCard(changed, id))).toMatch(/^5 opgaver oprettet · Send jeres plan: Hvem – /);
  });

  test('tells the comment that was added, not those before it, and which was taken back', () => {
    const changed = changing();
    changed.changed(comment('Vi er i gang.'));
    const second = changed.changed(comment('Godt.'));
    expect(plainText(changeCard(changed, second))).toContain('- Kommentar\n  Godt. · Signe Eksempel');
    expect(plainText(changeCard(changed, second))).not.toContain('Vi er i gang');
    const undone = plainText(changeCard(changed, changed.changed({ kind: 'undo', change: second })));
    expect(undone).toContain('Før: Godt.');
    expect(undone).not.toContain('Vi er i gang');
  });

  test('says a period as people say it, and opens the thing that was changed', () => {
    const changed = changing();
    const id = changed.changed({
      kind: 'move-milestone',
      milestone: step2Date,
      seen: 0,
      on: day('2024-01-08'),
      until: day('2024-01-12'),
      reason: { da: 'Ikke klar.' },
    });
    const text = plainText(changeCard(changed, id));
    expect(text).toContain('8.–12. januar 2024');
    expect(text).toContain('[Åbn: 72 timers behandlingsansvar, implementering trin 2]');
  });

  test('that was taken back is called what it was made of, and opens nothing that is gone', () => {
    const changed = changing();
    const made = changed.changed(newTask());
    const undone = changed.changed({ kind: 'undo', change: made });
    for (const id of [made, undone]) {
      const text = plainText(changeCard(changed, id));
      expect(text).toContain('Send jeres plan');
      expect(text).not.toContain('[Åbn: Send jeres plan]');
    }
  });
});

describe('A task that was postponed', () => {
  test('says from when, on its card and wherever it is listed', () => {
    const changed = changing();
    const reason = { da: 'Ikke klar.' };
    changed.changed({ kind: 'postpone-task', task: step2, seen: 0, due: day('2023-11-20'), reason });
    const lists = [
      { kind: 'task', task: step2 },
      { kind: 'tasks', initiatives: [hours] },
      { kind: 'due', period: { from: '2023-11-01', to: '2023-11-30' } },
      { kind: 'initiative', initiative: hours, aspect: 'tasks' },
    ];
    for (const question of lists)
      expect(plainText(shown(changed, question))).toContain('udskudt fra 1. november 2023');
    changed.changed({ kind: 'postpone-task', task: step2, seen: 1, due: day('2023-12-01'), reason });
    for (const question of lists.filter(({ kind }) => kind !== 'due'))
      expect(plainText(shown(changed, question))).toContain('udskudt 2 gange, først fra 1. november 2023');
  });

  test('is opened by its line in every list', () => {
    const changed = changing();
    const opened = JSON.stringify(shown(changed, { kind: 'tasks', parties: [party('sundhedsklynger')] }));
    expect(opened).toContain(JSON.stringify({ kind: 'task', task: step2 }));
  });
});
