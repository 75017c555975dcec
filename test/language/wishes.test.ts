import type { Day } from '../../src/domain/day';
import { understand } from '../../src/language/understand';
import { seedReader } from '../support/reader';
import wishes from './wishes.json';

const today = '2023-10-31' as Day;
const reader = seedReader(today);
const read = (text: string) => understand(text, reader, { today, previous: undefined, locale: 'da' });
const wishIn = (text: string) => {
  const understanding = read(text);
  return understanding.outcome === 'action' ? understanding.wish : undefined;
};

describe('a wish for a change is read as its form', () => {
  test.each(wishes)('$text: $form', ({ text, form }) => expect(wishIn(text)?.form).toBe(form));
});

describe('the name of an initiative is nothing to be written', () => {
  test.each([
    'opdatér status på samarbejdsaftalen om børn og unge med overvægt',
    'bed om status på samarbejdsaftalen om børn og unge med overvægt',
    'Norddjurs har godkendt samarbejdsaftalen om børn og unge med overvægt',
  ])('%s', (text) => {
    const { about, values } = wishIn(text) ?? {};
    expect(about).toEqual({ initiative: 'samarbejdsaftale-boern-unge-overvaegt' });
    expect(values).not.toHaveProperty('text');
    expect(values).not.toHaveProperty('note');
  });

  test('and what comes after it is', () => {
    const text = 'bed om status på samarbejdsaftalen om børn og unge med overvægt om økonomien i projektet';
    expect(wishIn(text)?.values).toEqual({ text: 'økonomien i projektet' });
  });
});

describe('where nobody met on the day that was said, the meetings around it are shown', () => {
  const period = (on: string) => ({ period: { from: on, to: on } });
  test.each([
    ['beslutning på SSG 5/10: selvskade godkendt', { which: 'all', ...period('2023-10-05') }],
    ['cancel the SSG meeting on 9 November', { which: 'all', ...period('2023-11-09') }],
    ['flyt SSG-mødet 9/11 til 15/11', { which: 'all' }],
  ])('%s', (text, question) => {
    const { about, instead } = wishIn(text) ?? {};
    expect(about).toEqual({});
    expect(instead).toMatchObject({ kind: 'meetings', bodies: ['ssg'], ...question });
  });
});

describe('whether and when a cluster ends is asked as well as told', () => {
  test.each([
    'hvornår ophører Aarhusklyngen',
    'ophører Aarhusklyngen 1/1-2027?',
    'is the Aarhus cluster dissolved on 1 January 2027?',
  ])('%s', (text) => expect(wishIn(text)).toBeUndefined());
});

describe('how long before a meeting something has to be there is asked as well as told', () => {
  test.each([
    'hvilke papirer skal SSG have 10 dage før mødet',
    'skal SSG have materialet 15 arbejdsdage før mødet?',
    'materiale til SSG 8/11',
  ])('%s', (text) => expect(wishIn(text)).toBeUndefined());
});

describe('what was said of it goes into the form', () => {
  test.each([
    ['beslutning: SSG godkendte selvskade', { about: { meeting: 'ssg-2023-09-15' } }],
    ['record a decision: SSU approved the self-harm initiative', { about: { meeting: 'ssu-2023-09-29' } }],
    ['tilføj et punkt til SSG: selvskade', { about: { meeting: 'ssg-2023-11-08' } }],
    [
      'meld implementering af 72 timers behandlingsansvar i Aarhus: i gang',
      {
        about: { initiative: 'behandlingsansvar-72-timer', cluster: 'klynge-aarhus' },
        values: { state: 'under-way' },
      },
    ],
    [
      'report implementation of the 72-hour responsibility in Horsens as completed on 1 October',
      {
        about: { initiative: 'behandlingsansvar-72-timer', cluster: 'klynge-horsens' },
        values: { state: 'done', on: '2023-10-01' },
      },
    ],
    [
      'meld implementering af 72 timers behandlingsansvar i Randersklyngen',
      { about: { initiative: 'behandlingsansvar-72-timer', cluster: 'klynge-randers' }, values: {} },
    ],
    [
      'SSG skal have materialet 15 arbejdsdage før mødet og dagsordenen 7 dage før',
      {
        about: { body: 'ssg' },
        values: { paperCount: '15', paperUnit: 'working-days', agendaCount: '7', agendaUnit: 'days' },
      },
    ],
    [
      'deadlines for SSU: papers ten business days before',
      { about: { body: 'ssu' }, values: { paperCount: '10', paperUnit: 'working-days' } },
    ],
    [
      'opgave til alle klynger: drøfte modellen for selvskade, senest 1/12',
      { values: { what: 'drøfte modellen for selvskade', due: '2023-12-01', parties: 'all-clusters' } },
    ],
    [
      'opret en opgave til Midtklyngen om at drøfte modellen for patientinddragelse inden jul',
      {
        values: { what: 'drøfte modellen for patientinddragelse', due: '2023-12-23', parties: 'klynge-midt' },
      },
    ],
    [
      'task for Randersklyngen: invite the municipalities before 15/11',
      { values: { parties: 'klynge-randers', due: '2023-11-14' } },
    ],
    ['sæt selvskade til under implementering', { values: { phase: 'implementing' } }],
    ['marker selvskade som forsinket', { values: { signal: 'delayed' } }],
    [
      'flyt SSG-mødet til 15. november',
      { about: { meeting: 'ssg-2023-11-08' }, values: { day: '2023-11-15' } },
    ],
    ['flyt SSG 8/11 til 15/11', { about: { meeting: 'ssg-2023-11-08' }, values: { day: '2023-11-15' } }],
    ['flyt SSU 1/12 til 24/11', { about: { meeting: 'ssu-2023-12-01' }, values: { day: '2023-11-24' } }],
    ['flyt SSU fra 1/12 til 8/12', { about: { meeting: 'ssu-2023-12-01' }, values: { day: '2023-12-08' } }],
    ['udskyd SSG til 15/11', { about: { meeting: 'ssg-2023-11-08' }, values: { day: '2023-11-15' } }],
    ['move SSG 8/11 to 15/11', { about: { meeting: 'ssg-2023-11-08' }, values: { day: '2023-11-15' } }],
    ['aflys SSU 1/12', { about: { meeting: 'ssu-2023-12-01' } }],
    ['aflys ssu-mødet 1/12', { about: { meeting: 'ssu-2023-12-01' } }],
    [
      'ssg godkendte selvskade med ændringer, notér beslutningen',
      { values: { result: 'approved-with-changes' } },
    ],
    [
      'Norddjurs har godkendt rygestop, sæt kryds',
      { values: { parties: 'kommune-norddjurs', state: 'approved' } },
    ],
    ['gør Horsensklyngen til tovholder på selvskade', { values: { party: 'klynge-horsens' } }],
    [
      'abonnér på Randersklyngen hver mandag kl. 8',
      { values: { topics: 'cluster:klynge-randers', rhythm: 'weekly', weekday: '1', time: '08:00' } },
    ],
    [
      'send os et ugebrev om psykiatri hver anden onsdag kl. 7.30',
      {
        values: {
          topics: 'area:fa19-naere-psykiatri',
          rhythm: 'second:2023-10-30',
          weekday: '3',
          time: '07:30',
        },
      },
    ],
    // The day itself is over, as far as one can tell.
    ['send os et ugebrev hver anden tirsdag', { values: { rhythm: 'second:2023-11-06', weekday: '2' } }],
    ['send ugebrevet 5 dage før hvert SSG-møde', { values: { rhythm: 'before:ssg', days: '5' } }],
    [
      'send the digest the day before each SSU meeting',
      { values: { rhythm: 'before:ssu', days: '1', weekday: '' } },
    ],
    ['subscribe to my own tasks every Friday at 2 pm', { values: { topics: 'mine', time: '14:00' } }],
    // A digest is of clusters, also of one that a municipality shares its name with.
    ['abonnér på Randers hver mandag kl. 8', { values: { topics: 'cluster:klynge-randers' } }],
    ['subscribe to Randers every Monday at 8', { values: { topics: 'cluster:klynge-randers' } }],
    ['send the digest at 12 am', { values: { time: '00:00' } }],
    ['change the digest to English', { values: { locale: 'en' } }],
    // Nobody pauses what has been.
    ['hold pause i uge 29-31', { values: { from: '2024-07-15', to: '2024-08-04' } }],
    ['hold pause i uge 51', { values: { from: '2023-12-18', to: '2023-12-24' } }],
    ['hold pause i juli', { values: { from: '2024-07-01', to: '2024-07-31' } }],
    ['pause the digest until 1 December', { values: { from: '2023-10-31', to: '2023-12-01' } }],
    // The day depends on when the digest would come.
    ['udskyd ugebrevet til onsdag', { values: { hold: 'put-off', weekday: '3' } }],
    ['udskyd ugebrevet til onsdag den 8. november', { values: { hold: 'put-off', day: '2023-11-08' } }],
    ['put the digest off until 9 November', { values: { hold: 'put-off', day: '2023-11-09' } }],
    ['spring ugebrevet over i denne uge', { about: { week: '2023-W44' }, values: { hold: 'skip' } }],
    ['skip the digest next week', { about: { week: '2023-W45' }, values: { hold: 'skip' } }],
    ['send ugebrevet om Aarhusklyngen nu', { values: { hold: 'now', topics: 'cluster:klynge-aarhus' } }],
    [
      'tilføj en linje til ugebrevet: husk tilmelding til temadagen',
      { about: {}, values: { line: 'husk tilmelding til temadagen' } },
    ],
    [
      'genåbn opgaven om rygestop',
      { instead: { kind: 'tasks', initiatives: ['samarbejdsaftale-rygestop'] } },
    ],
    ['abonnér på SSG-kalenderen', { values: { of: 'ssg' } }],
    ['abonnér på Randersklyngens kalender', { values: { of: 'klynge-randers' } }],
    ['get a calendar link to my deadlines in English', { values: { of: 'mine', locale: 'en' } }],
    ['mind mig om det igen om 3 dage', { instead: { kind: 'reminders', again: '2023-11-03' } }],
    ['snooze this for two weeks', { instead: { kind: 'reminders', again: '2023-11-14' } }],
    ['ingen påmindelser i uge 29-31', { values: { from: '2024-07-15', to: '2024-08-04', on: 'true' } }],
    ['no reminders until 1 August', { values: { from: '2023-10-31', to: '2024-08-01', on: 'true' } }],
    ['stop med at minde mig', { values: { on: 'false' } }],
    ['påmindelser fra kl. 9', { values: { time: '09:00', on: 'true' } }],
  ])('%s', (text, wish) => expect(wishIn(text)).toMatchObject(wish));
});

describe('is no wish for a change', () => {
  test.each([
    'giv mig status på selvskade',
    'lav en liste over opgaver i Randersklyngen',
    'lav et overblik over opgaver',
    'er opgaven om rygestop udført?',
    'hvilke møder er aflyst',
    'hvem har godkendt rygestopaftalen?',
    'updates since august',
    'prevention: commissions next year',
    'make a list of all tasks',
    'give me the milestones for self-harm',
    'hvad er godkendt siden sommerferien',
    'opgaver til alle klynger',
    'flyttede mødet sig?',
    'vis ugebrevet for Aarhusklyngen',
    'er ugebrevet sendt?',
    'er ugebrevet udskudt?',
    'hvornår kommer det næste ugebrev',
    'hvem abonnerer på ugebrevet',
    'mine påmindelser',
    'mine kalenderlinks',
    'hvordan får jeg et kalenderlink',
    'what is on the calendar',
    'kan du minde mig om næste SSG-møde',
    'remind me about self-harm',
    'can you remind me when the SSG meets',
  ])('%s', (text) => expect(read(text).outcome).not.toBe('action'));
});

test('who asks everybody speaks of no initiative that a word of theirs looks like', () => {
  const understanding = read('bed alle om status før SSU 1/12');
  expect(understanding).toMatchObject({
    outcome: 'action',
    about: undefined,
    wish: { form: 'ask-everybody', about: { meeting: 'ssu-2023-12-01' } },
  });
});
