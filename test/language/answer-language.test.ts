import { read } from './reading';

describe('a language to answer in is asked for', () => {
  test.each([
    ['svar på engelsk', 'en'],
    ['Kan du svare mig på engelsk fra nu af?', 'en'],
    ['skift sprog til engelsk, tak', 'en'],
    ['tal dansk', 'da'],
    ['engelsk', 'en'],
    ['answer in Danish', 'da'],
    ['speak English please', 'en'],
    ['could you always reply in Danish', 'da'],
    ['jeg vil gerne have svar på dansk', 'da'],
  ])('%s', (text, to) => expect(read(text)).toMatchObject({ outcome: 'answer-language', to, locale: to }));
});

describe('the language one writes in is asked for', () => {
  test.each([
    ['svar på det sprog, jeg skriver', 'da'],
    ['svar igen på mit eget sprog, tak', 'da'],
    ['du skal svare på samme sprog som jeg skriver', 'da'],
    ['answer in the language I write', 'en'],
    ['please reply in my own language', 'en'],
  ])('%s', (text, locale) =>
    expect(read(text)).toMatchObject({ outcome: 'answer-language', to: 'as-written', locale }),
  );
  test.each(['mit sprog', 'hvilket sprog svarer du på', 'skift sprog', 'hvem skriver sproget i aftalen'])(
    'not by %s',
    (text) => expect(read(text).outcome).not.toBe('answer-language'),
  );
});

describe('is not asked for by', () => {
  test.each([
    'er materialet på engelsk?',
    'hvem er Dansk Selskab for Almen Medicin?',
    'which papers are in English',
    'svar på høringen på dansk eller engelsk',
    'status på selvskade på engelsk',
    'tal fra sundhedsklyngerne',
    'svar på rygestop',
  ])('%s', (text) => expect(read(text).outcome).not.toBe('answer-language'));
});

describe('a command with a slip of the pen is the command', () => {
  test.each([
    ['hjlæp', 'help'],
    ['hjæpl', 'help'],
    ['hjælpp', 'help'],
    ['hepl', 'help'],
    ['Thnaks!', 'thanks'],
    ['rundtru', 'tour'],
    ['runtur', 'tour'],
  ])('%s', (text, topic) => expect(read(text)).toMatchObject({ question: { kind: 'help', topic } }));
  test.each([
    ['vis indsatesr', 'initiatives'],
    ['opgavre', 'tasks'],
    ['møedr', 'meetings'],
    ['ugebrve', 'weekly-digest'],
  ])('%s', (text, kind) => expect(read(text)).toMatchObject({ question: { kind } }));
  test.each([
    ['havd er forsinket', 'due'],
    ['hvad sakl være klar', 'due'],
    ['nsæte SSG-møde', 'meetings'],
    ['beslutninger udne opfølgning', 'decisions'],
    ['århsjul', 'year'],
    ['whta is overdue', 'due'],
    ['nxet meeting', 'meetings'],
    ['yaer wheel', 'year'],
  ])('%s', (text, kind) => expect(read(text)).toMatchObject({ question: { kind } }));
  test.each([
    ['næste møder', { question: { which: 'upcoming' } }],
    ['next meetings', { question: { which: 'upcoming' } }],
    ['hvad er nyt siden sidste SSU', { question: { since: { words: 'siden sidste SSU' } } }],
    ['hvad var forsinket', { question: { kind: 'due' } }],
  ])('%s is no slip: it is read as it is written', (text, shown) => expect(read(text)).toMatchObject(shown));
  test.each(['status', 'stauts', 'statsu'])('"%s" alone is asked back: of which initiative', (text) =>
    expect(read(text)).toMatchObject({ outcome: 'clarify', about: 'initiative' }),
  );
});

describe('is not seen in', () => {
  test.each(['held', 'menuet', 'statue', 'hel'])('%s', (text) =>
    expect(read(text)).not.toMatchObject({ question: { kind: 'help', topic: 'tour' } }),
  );
  test('a longer text, where a word like it means itself', () => {
    expect(read('statue på torvet i Randers')).not.toMatchObject({ about: 'initiative' });
  });
});
