import { readDates } from '../../../src/language/dates/read-dates';
import { fold } from '../../../src/language/fold';
import { context, only, read } from './calendar';

/** Each looks like a time and is none. */
const nothing = [
  'hvad står der i sundhedsaftalen 2024-2027 om børn',
  'Hvad var visionerne i sundhedsaftalen 2019-2023?',
  'sundhedsaftale 2024/2027',
  'Which principles does the 2024-2027 agreement contain?',
  'what is in the agreement for 2024-2027',
  'the 2024 agreement',
  '2024-aftalen',
  'hvad er arbejdsplan 2023',
  'hvem skriver rapport 2022',
  'budget 2024',
  'hvem har 72 timers behandlingsansvar',
  '72 t - hvornår er trin 2?',
  'borgere under 24 timer',
  'within 24 hours of admission',
  'hvor mange genindlæggelser inden for 30 dage',
  'genindlæggelser senest 30 dage efter udskrivelse',
  'readmissions within 30 days',
  'follow-up within 7 days of discharge',
  'opfølgning inden for 7 dage',
  '30 dages genindlæggelser',
  'borgere på 67+',
  'ældre over 65',
  'over-65s and the vaccine',
  '65-årige med KOL',
  'unge mellem 18 og 25 år',
  'børn 0-5 år',
  '10-årsplanen for psykiatrien',
  'initiativer i 10 årsplanen',
  'the 10-year plan',
  'spor 1 og 2',
  'spor 1, 2 og 3',
  'anbefaling 2 og 3',
  'pkt. 3.2',
  'fase 2',
  'den 2. anbefaling',
  'the 2nd recommendation',
  'recommendation 4',
  'version 2.1',
  'marts-gruppen',
  'second opinion',
  'en anden opinion',
  'hver mandag',
  'hver 14. dag',
  'every two weeks',
  'hvor mange møder om måneden',
  'mødes de kl. 10.30',
  'kl. 8.11',
  'åbent 24/7',
  '2/3 af kommunerne',
  '2000 borgere',
  'hvem er Jan',
  'opgaver til Jan',
  'what may happen',
  'may I see the tasks',
  'hvem er formand for SSU',
  'hvad laver SSG',
  'mandatet for gruppen',
  'list the upcoming meetings we know about',
  'de næste møder i SSG',
];

it.each(nothing)('reads no time in "%s" and is sure of it', (text) => {
  expect(only(text)).toBe('nothing');
  expect(read(text).residue).toEqual([]);
});

it.each([
  ['hvad sker der i 2024', '2024-01-01..2024-12-31'],
  ['decisions in 2023', '2023-01-01..2023-12-31'],
  ['fra 2022 til 2023', '2022-01-01..2023-12-31'],
  ['hvem blev vaccineret i 2021-2022', '2021-01-01..2022-12-31'],
  ['trin 2 den 1/12', '2023-12-01..2023-12-01'],
  ['fase 2 i november', '2023-11-01..2023-11-30'],
  ['opgaver 6.-8. november', '2023-11-06..2023-11-08'],
  ['opgaver 6-8/11', '2023-11-06..2023-11-08'],
  ['opgaver 1-15. november', '2023-11-01..2023-11-15'],
  ['mål 1. kvartal 2024', '2024-01-01..2024-03-31'],
  ['anbefaling 2 og 3 i november', '2023-11-01..2023-11-30'],
  ['top 5 opgaver i uge 44', '2023-10-30..2023-11-05'],
  ['borgere 65+ i 2023', '2023-01-01..2023-12-31'],
  ['genindlæggelser inden for 30 dage i 2022', '2022-01-01..2022-12-31'],
  ['opgaver inden for 30 dage', '2023-10-25..2023-11-24'],
  ['sundhedsaftalen 2024-2027 i november', '2023-11-01..2023-11-30'],
  ['novembermødet', '2023-11-01..2023-11-30'],
])('reads the time beside a name: "%s" as %s', (text, expected) => {
  expect(only(text)).toBe(expected);
});

describe('protected stretches', () => {
  const text = 'status på pakken november 2023 i december';
  const name = { start: text.indexOf('pakken'), end: text.indexOf(' i december') };

  it('hold no times, and what stands beside them is read', () => {
    const { mentions, residue } = readDates(fold(text), context, [name]);
    expect(mentions.map((mention) => mention.text)).toEqual(['i december']);
    expect(residue).toEqual([]);
  });

  it('leave a body its meetings', () => {
    const said = 'hvad skal vi nå inden næste SSU';
    const { mentions } = readDates(fold(said), context, [{ start: said.indexOf('SSU'), end: said.length }]);
    expect(mentions.map(({ span }) => span.to)).toEqual(['2023-11-30']);
  });
});
