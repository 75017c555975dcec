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

describe('what was said of it goes into the form', () => {
  test.each([
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
    ['send the digest at 12 am', { values: { time: '00:00' } }],
    ['change the digest to English', { values: { locale: 'en' } }],
    // Nobody pauses what has been.
    ['hold pause i uge 29-31', { values: { from: '2024-07-15', to: '2024-08-04' } }],
    ['hold pause i uge 51', { values: { from: '2023-12-18', to: '2023-12-24' } }],
    ['hold pause i juli', { values: { from: '2024-07-01', to: '2024-07-31' } }],
    ['pause the digest until 1 December', { values: { from: '2023-10-31', to: '2023-12-01' } }],
    [
      'genåbn opgaven om rygestop',
      { instead: { kind: 'tasks', initiatives: ['samarbejdsaftale-rygestop'] } },
    ],
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
    'hvem abonnerer på ugebrevet',
  ])('%s', (text) => expect(read(text).outcome).not.toBe('action'));
});
