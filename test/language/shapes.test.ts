import { questionOf } from './reading';

const selvskade = 'forebyggelse-behandling-selvskade';
const timer72 = 'behandlingsansvar-72-timer';

/** Utterances by what they ask; each kind in several wordings and both languages. */
const readings: { [asked: string]: { utterances: string[]; question: object } } = {
  'the status of one initiative': {
    utterances: [
      'status på selvskade',
      'hvor langt er vi med selvskade?',
      'selvskade status',
      'hvordan går det med indsatsen mod selvskade',
      'where are we with self-harm?',
      'any news on the self-harm initiative',
      'er selvskade kommet i gang?',
    ],
    question: { kind: 'initiative', initiative: selvskade, aspect: 'status' },
  },
  'the agreement among several things about the same': {
    utterances: ['is the overweight agreement approved?', 'what is the status of the overweight agreement'],
    question: { kind: 'initiative', initiative: 'samarbejdsaftale-boern-unge-overvaegt', aspect: 'status' },
  },
  'the sibling that the place in its name tells apart': {
    utterances: [
      'er den gode indlæggelse i psykiatrien godkendt?',
      'status på den gode indlæggelse og udskrivelse i psykiatrien',
    ],
    question: {
      kind: 'initiative',
      initiative: 'samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri',
      aspect: 'status',
    },
  },
  'its history': {
    utterances: [
      'hvad er der sket med selvskade',
      'historik for selvskade',
      'what has happened with self-harm so far?',
    ],
    question: { kind: 'initiative', initiative: selvskade, aspect: 'history' },
  },
  'its lead': {
    utterances: [
      'hvem er tovholder på selvskade?',
      'tovholder selvskade',
      'who is leading the self-harm work?',
    ],
    question: { kind: 'initiative', initiative: selvskade, aspect: 'lead' },
  },
  'who takes part': {
    utterances: ['hvem arbejder med selvskade', 'hvem er involveret i selvskade?', 'who works on self-harm'],
    question: { kind: 'initiative', initiative: selvskade, aspect: 'involved' },
  },
  'where it is worked on': {
    utterances: [
      'hvilke klynger arbejder med selvskade',
      'which clusters work on self-harm?',
      'hvilke kommuner er med i selvskade',
    ],
    question: { kind: 'initiative', initiative: selvskade, aspect: 'places' },
  },
  'what it is': {
    utterances: [
      'hvad går 72 timers behandlingsansvar ud på',
      'beskriv 72 timer',
      'what is the 72 hours treatment responsibility about?',
    ],
    question: { kind: 'initiative', initiative: timer72, aspect: 'description' },
  },
  'when it is evaluated': {
    utterances: [
      'hvornår bliver 72 timer evalueret?',
      'evaluering af 72 timer hvornår',
      'when will the 72-hour model be evaluated',
    ],
    question: { kind: 'initiative', initiative: timer72, aspect: 'dates', dateTypes: ['evaluation'] },
  },
  'the date of one of its steps': {
    utterances: [
      '72 t - hvornår er trin 2?',
      'hvornår kommer trin 2 af 72 timer',
      'when is step 2 of the 72 hours',
    ],
    question: { kind: 'initiative', initiative: timer72, aspect: 'dates', match: 'trin 2' },
  },
  'what it costs, which no register holds': {
    utterances: [
      'hvad koster 72 timer',
      'hvad er budgettet for 72 timers behandlingsansvar',
      'what does the 72 hours model cost?',
    ],
    question: { kind: 'initiative', initiative: timer72, aspect: 'unrecorded' },
  },
  'what falls due before a day': {
    utterances: [
      'hvad skal være klar inden 8/11?',
      'hvad forfalder før 8. november',
      'hvilke frister er der inden d. 8/11',
      'hvad skal vi nå inden den 8. november',
      "what's due before 8/11",
      'which deadlines do we have before 8 November',
      'deadlines before 8 nov',
    ],
    question: { kind: 'due', period: { from: null, to: '2023-11-07' }, apart: '2023-11-08' },
  },
  'what falls due by a day': {
    utterances: [
      'hvad skal være færdigt senest 8/11',
      'what is due by 8 November',
      'frister til og med 8/11',
    ],
    question: { kind: 'due', period: { from: null, to: '2023-11-08' } },
  },
  'what is overdue': {
    utterances: ['hvad er forsinket?', 'hvad er overskredet', 'what is overdue'],
    question: { kind: 'due', overdueOnly: true },
  },
  'the next meeting of a body': {
    utterances: [
      'hvornår er næste SSG-møde',
      'næste møde i sundhedsstyregruppen?',
      'when does SSG meet next',
      'next SSG',
    ],
    question: { kind: 'meetings', which: 'next', bodies: ['ssg'] },
  },
  'the coming meetings': {
    utterances: ['hvilke møder er der fremover', 'vis kommende møder', 'list the upcoming meetings'],
    question: { kind: 'meetings', which: 'upcoming' },
  },
  'the meetings held in a year': {
    utterances: [
      'hvornår har SSU holdt møder i 2023',
      'hvilke SSU-møder har der været i 2023',
      'which meetings has SSU held in 2023',
    ],
    question: {
      kind: 'meetings',
      which: 'held',
      bodies: ['ssu'],
      period: { from: '2023-01-01', to: '2023-12-31' },
    },
  },
  'the agenda of a meeting': {
    utterances: [
      'dagsorden SSG 8/11',
      'hvad er på dagsordenen til SSG den 8. november?',
      'what is on the agenda for SSG on 8 November',
      'hvad skal behandles på SSG 8/11',
    ],
    question: { kind: 'meeting', meeting: 'ssg-2023-11-08' },
  },
  'what a meeting decided': {
    utterances: [
      'hvad blev besluttet på SSU den 29/9?',
      'beslutninger fra SSU 29/9',
      'what did SSU decide on 29 September',
    ],
    question: { kind: 'decisions', meeting: 'ssu-2023-09-29' },
  },
  'what a body decided in a year': {
    utterances: ['hvad har SSG besluttet i 2023', 'beslutninger i SSG i 2023', 'what did SSG decide in 2023'],
    question: { kind: 'decisions', bodies: ['ssg'], period: { from: '2023-01-01', to: '2023-12-31' } },
  },
  'the tasks of a party': {
    utterances: [
      'hvad har SSG på bordet',
      'hvilke opgaver har SSG',
      'hvad skal SSG lave',
      "what are SSG's tasks",
    ],
    question: { kind: 'tasks', parties: ['ssg'] },
  },
  'the tasks of a cluster': {
    utterances: [
      'opgaver i Randersklyngen',
      'hvilke opgaver har Randers-klyngen?',
      'tasks for the Randers cluster',
    ],
    question: { kind: 'tasks', parties: ['klynge-randers'] },
  },
  'initiatives not begun': {
    utterances: [
      'hvilke initiativer er endnu ikke igangsat',
      'hvilke indsatser er ikke gået i gang?',
      'which initiatives have not started',
      'hvad er ikke kommet rigtigt i gang endnu',
    ],
    question: { kind: 'initiatives', phases: ['not-started'] },
  },
  'initiatives of a phase': {
    utterances: ['hvilke indsatser er på pause', 'hvad er sat i bero', 'which initiatives are paused'],
    question: { kind: 'initiatives', phases: ['paused'] },
  },
  'initiatives that wait for the state': {
    utterances: [
      'hvad venter vi på fra nationalt hold',
      'hvilke indsatser afventer nationale udmeldinger',
      'what are we waiting for at national level',
    ],
    question: { kind: 'initiatives', phases: ['awaiting-national'] },
  },
  'initiatives of a kind': {
    utterances: [
      'hvilke samarbejdsaftaler har vi',
      'vis alle samarbejdsaftaler',
      'list the cooperation agreements',
    ],
    question: { kind: 'initiatives', kinds: ['cooperation-agreement'] },
  },
  'how many there are of a kind': {
    utterances: [
      'hvor mange samarbejdsaftaler er der',
      'antal samarbejdsaftaler',
      'how many cooperation agreements are there',
    ],
    question: { kind: 'initiatives', kinds: ['cooperation-agreement'], count: true },
  },
  'initiatives of a focus area': {
    utterances: [
      'hvilke indsatser er der i den nære psykiatri',
      'initiativer på psykiatriområdet',
      'which initiatives are there in psychiatry',
    ],
    question: { kind: 'initiatives', focusAreas: ['fa19-naere-psykiatri'] },
  },
  'orders into a year': {
    utterances: ['hvilke bestillinger er der til 2024', 'bestillinger ind i 2024', 'orders into 2024'],
    question: { kind: 'orders', year: 2024 },
  },
  'what changed': {
    utterances: ['hvad er nyt siden 15/9', 'hvad er ændret siden 15. september', 'what changed since 15/9'],
    question: { kind: 'changes', since: { from: '2023-09-15', to: null } },
  },
  'the visions of the new agreement': {
    utterances: [
      'hvilke visioner har den nye sundhedsaftale',
      'visioner i sundhedsaftalen 2024-2027',
      'what visions does the new health agreement have',
    ],
    question: { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'visions' },
  },
  'the goals of an agreement': {
    utterances: [
      'hvilke mål har sundhedsaftalen 2024-2027',
      'målsætninger i den nye sundhedsaftale',
      'goals of the 2024-2027 agreement',
    ],
    question: { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'goals' },
  },
  'the chair of a body': {
    utterances: ['hvem er formand for SSU', 'formand SSU?', 'who chairs SSU'],
    question: { kind: 'body', body: 'ssu', aspect: 'chair' },
  },
  'who sits in a body': {
    utterances: [
      'hvem sidder i Sundhedsaftalesekretariatet',
      'medlemmer af sundhedsaftalesekretariatet, hvem?',
      'who are the members of the health agreement secretariat',
    ],
    question: { kind: 'body', body: 'sundhedsaftalesekretariatet', aspect: 'people' },
  },
  'what a body is': {
    utterances: ['hvad er SSG', 'hvad laver SSG?', 'what is SSG'],
    question: { kind: 'body', body: 'ssg', aspect: 'role' },
  },
  'the clusters': {
    utterances: ['hvilke klynger er der', 'nævn de fem klynger', 'name the five clusters'],
    question: { kind: 'clusters' },
  },
  'the municipalities of a cluster': {
    utterances: [
      'hvilke kommuner hører til Randersklyngen',
      'hvilke kommuner er med i Randersklyngen',
      'which municipalities belong to the Randers cluster',
    ],
    question: { kind: 'municipalities', cluster: 'klynge-randers' },
  },
  'what a term means': {
    utterances: ['hvad betyder FGU', 'hvad står FGU for?', 'what does FGU stand for'],
    question: { kind: 'term', term: 'term-forberedende-grunduddannelse' },
  },
  help: {
    utterances: ['hjælp', 'hvad kan du?', 'help me'],
    question: { kind: 'help', topic: 'help' },
  },
  'a greeting': {
    utterances: ['hej', 'godmorgen', 'hello there'],
    question: { kind: 'help', topic: 'greeting' },
  },
};

describe.each(Object.entries(readings))('%s', (_asked, { utterances, question }) => {
  test.each(utterances)('%s', (utterance) => expect(questionOf(utterance)).toMatchObject(question));
});

/** What looks like a question of some kind and is not. */
describe('is not read as', () => {
  test.each([
    ['status på mødet', 'initiative'],
    ['hvad er SSG', 'meetings'],
    ['hvem er formand for SSU', 'meetings'],
    ['hvilke aftaler er godkendt', 'decisions'],
    ['hvad blev besluttet om overvægt', 'due'],
    ['who decided on overweight', 'due'],
    ['hvornår er næste SSG-møde', 'due'],
    ['hvilke klynger arbejder med selvskade', 'clusters'],
    ['which clusters work on self-harm', 'clusters'],
    ['hvor mange møder har SSU holdt', 'facts'],
    ['how many initiatives are paused', 'facts'],
    ['hvad er målet med selvskade', 'agreement'],
  ])('%s: %s', (utterance, kind) => expect(questionOf(utterance)).not.toMatchObject({ kind }));
});
