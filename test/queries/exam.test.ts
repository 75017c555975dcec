import type { About } from '../../src/queries/answer';
import type { QuestionKind } from '../../src/queries/question';
import { type Asked, asked, today } from './asking';

/**
 * Questions as people asked them, with the reading that is plain from their words and the ids the answer must
 * show. An `exact` kind holds nothing else, save what `may` be there; of a kind in `has` a few others may come.
 */
interface Row {
  text: string;
  on?: string;
  question: Asked<QuestionKind>;
  found?: false;
  exact?: Partial<About>;
  has?: Partial<About>;
  may?: string[];
  phase?: string;
}

const card = (initiative: string, aspect: string, more: object = {}): Asked<'initiative'> => ({
  kind: 'initiative',
  initiative,
  aspect,
  ...more,
});

const mistrivsel = 'samarbejdsaftale-boern-unge-psykisk-mistrivsel';
const psykiatriaftale = 'samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri';
const timer72 = 'behandlingsansvar-72-timer';
const udgaaende = 'rammeaftale-udgaaende-ambulante-teams';
const year2023 = { from: '2023-01-01', to: '2023-12-31' };
const dueByNov8 = ['task-72t-trin2', 'task-hjemmebesoeg-prioriter', 'task-psykiatriaftale-godkend-ssg'];

const rows: Row[] = [
  {
    text: 'hvor langt er vi med mistrivselsaftalen',
    on: '2022-10-15',
    question: card(mistrivsel, 'status'),
    exact: { initiatives: [mistrivsel], milestones: ['date-2022-ultimo-mistrivsel-ssu'] },
    has: { meetings: ['ssu-2022-ultimo'] },
    phase: 'in-preparation',
  },
  {
    text: 'Status på den gode indlæggelse og udskrivelse psykiatri?',
    question: card(psykiatriaftale, 'status'),
    exact: { initiatives: [psykiatriaftale], meetings: ['ssg-2023-11-08', 'ssu-2023-12-01'] },
    phase: 'consultation',
  },
  {
    text: 'Hvad er der sket med Præhospitalet og de kommunale akutfunktioner?',
    question: card('samarbejde-praehospital-akutfunktioner', 'history'),
    exact: {
      initiatives: ['samarbejde-praehospital-akutfunktioner'],
      milestones: ['date-2022-08-praehospital-start', 'date-2023-02-07-praehospital-pilot'],
    },
    phase: 'paused',
  },
  {
    text: '72 t - hvornår er trin 2?',
    question: card(timer72, 'dates', { match: 'trin 2' }),
    exact: { initiatives: [timer72], milestones: ['date-2023-11-01-72t-trin2'] },
  },
  {
    text: 'og hvornår bliver den evalueret?',
    question: card(timer72, 'dates', { dateTypes: ['evaluation'] }),
    exact: { initiatives: [timer72], milestones: ['date-2024-uge4-72t', 'date-2024-efteraar-72t'] },
  },
  {
    text: 'Hvilke klynger arbejder med selvskade?',
    question: card('forebyggelse-behandling-selvskade', 'places'),
    exact: {
      initiatives: ['forebyggelse-behandling-selvskade'],
      clusters: ['klynge-aarhus', 'klynge-horsens', 'klynge-goedstrup'],
      municipalities: [],
    },
  },
  {
    text: 'og hvornår kommer der status?',
    question: card('forebyggelse-behandling-selvskade', 'dates', {
      dateTypes: ['milestone'],
      match: 'status',
    }),
    exact: {
      initiatives: ['forebyggelse-behandling-selvskade'],
      milestones: ['date-2024-primo-selvskade-status'],
    },
  },
  {
    text: 'Blev arbejdsgruppen om opfølgende hjemmebesøg nogensinde nedsat?',
    question: card('revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg', 'history'),
    exact: { initiatives: ['revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg'] },
    has: { decisions: ['dec-2022-02-hjemmebesoeg'], meetings: ['ssg-2023-11-08'] },
    phase: 'not-started',
  },
  {
    text: 'Hvad går rammeaftalen om udgående ambulante teams ud på?',
    question: card(udgaaende, 'description'),
    exact: { initiatives: [udgaaende] },
  },
  {
    text: 'Hvem er tovholder på fælles forpligtende forløb?',
    question: card('faelles-forpligtende-forloeb-handleplan', 'lead'),
    exact: { initiatives: ['faelles-forpligtende-forloeb-handleplan'] },
    has: { bodies: ['ppr-syddjurs'] },
  },
  {
    text: 'Hvem er tovholder på kompressionsstrømperne?',
    question: card('afklaring-kompressionsstroemper', 'lead'),
    found: false,
    exact: { initiatives: ['afklaring-kompressionsstroemper'], bodies: [] },
  },
  {
    text: 'Hvilke fem samarbejdsprincipper er der i rammepapiret om udgående teams?',
    question: card(udgaaende, 'parts'),
    exact: { initiatives: [udgaaende] },
  },
  {
    text: 'Hvilke initiativer er endnu ikke igangsat?',
    question: { kind: 'initiatives', phases: ['not-started'] },
    exact: {
      initiatives: [
        'revidering-samarbejdsaftale-infektionshygiejne',
        'revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg',
        'revision-rammepapir-udgaaende-teams',
      ],
    },
    may: [
      'afklaring-efteruddannelse-saar',
      'afklaring-udvidelse-72-timer',
      'aarlig-handleplan-sundhedsaftale-2024',
      'midtvejs-slutstatus-sundhedsaftale',
    ],
  },
  {
    text: 'Hvad afprøves i Syddjurs?',
    on: '2022-10-15',
    question: { kind: 'initiatives', municipalities: ['kommune-syddjurs'], phases: ['piloting'] },
    exact: { initiatives: ['faelles-forpligtende-forloeb-handleplan'] },
  },
  {
    text: 'Hvad venter vi på fra nationalt hold?',
    question: { kind: 'initiatives', phases: ['awaiting-national'] },
    exact: {
      initiatives: [
        'initiativer-10-aarsplan-psykiatri',
        'lettilgaengeligt-tilbud-boern-unge',
        'styrkede-indsatser-svaer-psykisk-sygdom',
        'national-kvalitetsplan',
      ],
    },
    may: [
      'kvalitetspakke-akutfunktioner',
      'kapacitetspakke-regional-psykiatri',
      'sundhedsreform',
      'kvalitetspakke-patientrettet-forebyggelse',
      'naerhospitaler',
      'telemedicin-kol-hjertesvigt',
      'pro-data-diabetes-hjerterehab',
    ],
  },
  {
    text: 'Hvilke indsatser under øvrige prioriteringer er godkendt i SSG i 2023?',
    question: { kind: 'decisions', bodies: ['ssg'], focusAreas: ['ap23-oevrige'], period: year2023 },
    exact: {
      decisions: [
        'dec-2023-09-15-ssg-snitflade',
        'dec-2023-04-21-ssg-genoptraening',
        'dec-2023-01-18-ssg-webloesning',
      ],
    },
  },
  {
    text: 'Hvad blev besluttet på SSU den 29/9?',
    question: { kind: 'decisions', meeting: 'ssu-2023-09-29' },
    exact: {
      decisions: [
        'dec-2023-09-29-ssu-overvaegt',
        'dec-2023-09-29-ssu-anbefalinger',
        'dec-2023-09-29-ssu-kompression',
        'dec-2023-09-29-ssu-patientinddragelse',
      ],
      meetings: ['ssu-2023-09-29'],
    },
  },
  {
    text: 'Hvornår har SSU holdt møder i 2023?',
    question: { kind: 'meetings', which: 'held', bodies: ['ssu'], period: year2023 },
    exact: { meetings: ['ssu-2023-09-29', 'ssu-2023-05-08', 'ssu-2023-03-02', 'ssu-2023-02-07'] },
  },
  {
    text: 'Hvad besluttede regionsrådet i oktober 2023?',
    question: {
      kind: 'decisions',
      bodies: ['regionsraadet'],
      period: { from: '2023-10-01', to: '2023-10-31' },
    },
    found: false,
    exact: { decisions: [] },
  },
  {
    text: 'Hvilke datoer er uge 4 i 2024?',
    question: { kind: 'milestones', period: { from: '2024-01-22', to: '2024-01-28' }, explain: true },
    exact: { milestones: ['date-2024-uge4-72t'] },
  },
  {
    text: 'Hvad har SSG på bordet?',
    question: { kind: 'tasks', parties: ['ssg'] },
    exact: { tasks: [...dueByNov8.slice(1), 'task-risikogrupper-nedsaet'] },
    may: ['task-ssg-igangsaet'],
  },
  {
    text: 'Hvad har SSG på bordet (kun det, der sker én gang)?',
    question: { kind: 'tasks', parties: ['ssg'], recurring: false },
    exact: { tasks: [...dueByNov8.slice(1), 'task-risikogrupper-nedsaet'] },
  },
  {
    text: 'Hvilke visioner har den nye sundhedsaftale?',
    question: { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'visions' },
    exact: {
      agreement: [
        'v24-sammenhaeng-tryghed',
        'v24-borgerens-praemisser',
        'v24-naert-tilgaengeligt',
        'v24-balance',
      ],
    },
  },
  {
    text: 'Hvad var visionerne i sundhedsaftalen 2019-2023?',
    question: { kind: 'agreement', agreement: 'sundhedsaftale-2019-2023', part: 'visions' },
    found: false,
    exact: { agreement: [] },
  },
  {
    text: 'Hvem sidder i Sundhedsaftalesekretariatet?',
    question: { kind: 'body', body: 'sundhedsaftalesekretariatet', aspect: 'people' },
    found: false,
    exact: { bodies: ['sundhedsaftalesekretariatet'] },
  },
  {
    text: 'When is the next SSG meeting?',
    on: '2023-11-20',
    question: { kind: 'meetings', which: 'next', bodies: ['ssg'] },
    found: false,
    exact: { meetings: [] },
  },
  {
    text: 'List the upcoming meetings we know about.',
    question: { kind: 'meetings', which: 'upcoming' },
    exact: { meetings: ['ssg-2023-11-08', 'ssu-2023-12-01', 'psykiatriforum-2024-primo'] },
  },
  {
    text: 'Which pilots are running right now?',
    question: { kind: 'initiatives', phases: ['piloting'] },
    exact: { initiatives: ['proevehandling-ortoser-cerebral-parese'] },
  },
  {
    text: 'Name the five clusters.',
    question: { kind: 'clusters' },
    exact: {
      clusters: ['klynge-aarhus', 'klynge-horsens', 'klynge-midt', 'klynge-randers', 'klynge-goedstrup'],
    },
  },
  {
    text: 'What must the municipalities do before 1 January 2024?',
    question: {
      kind: 'tasks',
      parties: ['kommunerne'],
      due: { from: null, to: '2023-12-31' },
      apart: '2024-01-01',
    },
    exact: { tasks: ['task-overvaegt-godkend-aftale'] },
  },
  {
    text: 'Who works on vascular disease and what happens next?',
    question: card('tidlig-indsats-truende-karsygdom', 'lead', { also: ['next'] }),
    exact: { initiatives: ['tidlig-indsats-truende-karsygdom'] },
    has: {
      bodies: ['ag-karsygdom'],
      tasks: ['task-karsygdom-spor2'],
      milestones: ['date-2024-karsygdom-spor2'],
    },
  },
  {
    text: 'What was the status of the psychiatry initiatives in February 2022?',
    on: '2022-03-15',
    question: {
      kind: 'initiatives',
      focusAreas: ['fa19-naere-psykiatri'],
      on: '2022-02-28',
      asked: { from: '2022-02-01', to: '2022-02-28' },
    },
    exact: {
      initiatives: [
        'faelles-forpligtende-forloeb-handleplan',
        'rammeaftale-korrespondancemeddelelser',
        'forebyggelse-behandling-selvskade',
        'faglig-udvikling-primaersektor-psykisk-sygdom',
      ],
    },
  },
  {
    text: 'Which principles does the 2024-2027 agreement contain?',
    question: { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'principles' },
    exact: {
      agreement: [
        'p24-sammen-med-borgerne',
        'p24-faelles-tidligere',
        'p24-kvalitet',
        'p24-virtuelt',
        'p24-oekonomi',
      ],
    },
  },
  {
    text: 'Who chairs PLO-Midtjylland?',
    question: { kind: 'body', body: 'plo-midtjylland', aspect: 'chair' },
    exact: { bodies: ['plo-midtjylland'] },
  },
  {
    text: 'What share of over-65s got the flu vaccine in 2021-2022?',
    question: { kind: 'facts', facts: ['fact-influenza'] },
    exact: { facts: ['fact-influenza'] },
  },
  {
    text: 'What was scheduled for October 2022?',
    on: '2022-10-15',
    question: { kind: 'milestones', period: { from: '2022-10-01', to: '2022-10-31' } },
    exact: { milestones: ['date-2022-10-workshop', 'date-2022-10-overblik-start'] },
  },
  {
    text: 'hvad skal være klar inden 8/11?',
    question: { kind: 'due', period: { from: null, to: '2023-11-07' }, apart: '2023-11-08' },
    exact: {
      tasks: ['task-72t-trin2'],
      milestones: ['date-2023-11-01-72t-trin2'],
      meetings: ['ssg-2023-11-08'],
    },
    may: ['task-sst-kvalitetspakke', ...dueByNov8.slice(1)],
  },
  {
    text: 'what is due by 8 November',
    question: { kind: 'due', period: { from: null, to: '2023-11-08' } },
    exact: {
      tasks: dueByNov8,
      milestones: ['date-2023-11-01-72t-trin2'],
      meetings: ['ssg-2023-11-08'],
    },
    may: ['task-sst-kvalitetspakke'],
  },
  {
    text: 'hvilke frister har vi inden SSU 1/12',
    question: { kind: 'due', period: { from: null, to: '2023-11-30' }, apart: '2023-12-01' },
    exact: {
      tasks: dueByNov8,
      milestones: ['date-2023-11-01-72t-trin2'],
      meetings: ['ssg-2023-11-08', 'ssu-2023-12-01'],
    },
    may: [
      'task-sst-kvalitetspakke',
      'task-psykiatriaftale-indstil',
      'task-akutanalyse-praesenter',
      'task-psykiatriaftale-godkend-ssu',
    ],
  },
];

describe('Questions as people asked them', () => {
  test.each(rows.map((row) => ({ on: today, ...row })))('$on: $text', ({ on, ...row }) => {
    const answer = asked(row.question, on);
    expect(answer.found).toBe(row.found ?? true);
    for (const [kind, ids] of Object.entries(row.exact ?? {})) {
      const shown = answer.about[kind as keyof About].filter((id) => !row.may?.includes(id));
      expect({ [kind]: [...shown].sort() }).toEqual({ [kind]: [...ids].sort() });
    }
    for (const [kind, ids] of Object.entries(row.has ?? {})) {
      expect(answer.about[kind as keyof About]).toEqual(expect.arrayContaining(ids));
      expect(answer.about[kind as keyof About].length).toBeLessThanOrEqual(2 + 3 * ids.length);
    }
    if (row.phase) expect(answer).toMatchObject({ status: { phase: row.phase } });
  });
});
