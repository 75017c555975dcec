import type { WordPart } from './word';

const four = ['Målsætning', 'Indsatser', 'Status pr. okt. 2023', 'Bestillinger der rækker ind i 2024'];
const begins = (text: string) => ({ text, merge: 'begins' as const });
const goesOn = { text: '', merge: 'goes-on' as const };

/** The initiatives that the rows of `workPlan` are about, in their order: the test's own list. */
export const workPlanIds = [
  'intentionspapir-overvaegt',
  'opfoelgning-roegfri-nikotin',
  'tidlig-indsats-truende-karsygdom',
  'ministerhenvendelse-roegfri-nikotin',
  'handleplan-aeldre-akut-sygdom',
  'samarbejdsaftale-kommunale-akutfunktioner',
  'samarbejde-praehospital-akutfunktioner',
  'initiativer-10-aarsplan-psykiatri',
  'samarbejdsaftale-boern-unge-psykisk-mistrivsel',
  'faelles-forpligtende-forloeb-handleplan',
  'inspirationskatalog-boern-unge-mistrivsel',
  'forebyggelse-behandling-selvskade',
  'anbefalinger-mental-sundhed-boern-unge',
  'samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri',
  'rammeaftale-korrespondancemeddelelser',
  'revision-rammepapir-udgaaende-teams',
  'arbejdsspor-digitalisering-datadeling',
  'webloesning-de-naere-behandlingstilbud',
  'proevehandling-ortoser-cerebral-parese',
  'genoptraeningsplaner-kaebekirurgi',
  'livets-afslutning-udbredelse',
  'snitfladekatalog-hoereomraadet-boern',
  'afklaring-hoereomraadet-service-justering',
  'afklaring-kompressionsstroemper',
  'model-patientinddragelse-politiske-klynger',
];

/**
 * A work plan in the layout of the steering group's own: four tables under their focus areas, one of them with three
 * columns, goals merged downwards, points within cells, rows that go on after a page, headings that come again. Titles
 * are those of the source; what is told is made up.
 */
export const workPlan: WordPart[] = [
  'STATUS Sundhedsstyregruppens arbejdsplan for 2023',
  'Her følger en oversigt over de prioriterede indsatser og hvor langt de er nået.',
  'Fælles investering i forebyggelse',
  [
    four,
    [
      begins('Vi vil have færre børn og unge med overvægt'),
      'Intentionspapir om fælles politisk retning for overvægt i Midtjylland – indeholder 4 spor:\n• Kortlægning\n• Borgernes blik\n• Viden og data\n• Deling af erfaringer',
      'Gruppen har lagt sine forslag frem:\n• Et bredere syn\n• Fælles mål',
      'Fælles mål skal udvikles i det nye år.',
    ],
    [goesOn, goesOn, 'Udarbejdet siden sidst:\n• Et overblik\n• Et notat', ''],
    [
      goesOn,
      'Opfølgning på børn og unges brug af røgfri nikotinprodukter',
      '',
      'Udvalget vil følge udviklingen.',
    ],
    [
      'Forebyggelse af forværring af kronisk sygdom',
      'Først med fokus på tidlig indsats mod truende karsygdom, herunder forebyggelse af benamputationer',
      'En gruppe arbejder i to spor.',
      'Andet spor følger.',
    ],
    [
      '',
      'Henvendelse fra Sundhedssamarbejdsudvalget til sundhedsministeren ift. røgfri nikotinprodukter',
      'Brevet er sendt.',
      '-',
    ],
  ],
  'Sammen om ældre borgere',
  [
    four,
    [
      'Vi vil styrke samarbejdet om akut syge ældre',
      'Handleplan ift. ældre borgere med akutsygdom - herunder:\n• Nye initiativer på akutområdet\n• 72 timers behandlingsansvar',
      '• Et dataspor er begyndt\n• Modellen er i brug',
      '• Der samles op på modellen',
    ],
    ['', '', '• Et netværk er samlet', ''],
    four,
    [
      '',
      'Samarbejdsaftale om kommunale akutfunktioner',
      'Aftalen bruges nu i alle kommuner.',
      'Rettes til senere.',
    ],
    [
      '',
      'Styrkelse af samarbejdet mellem Præhospitalet og de kommunale akutfunktioner',
      'Arbejdet ligger stille',
      '',
    ],
  ],
  'Den nære psykiatri',
  [
    ['Målsætning', 'Indsatser', 'Status pr. okt. 2023', 'Bestillinger der rækker ind i 2024'],
    [
      '',
      'Initiativer i 10 årsplanen for psykiatrien\n• Et let tilgængeligt tilbud',
      'Afventer nationale udmeldinger',
      '',
    ],
    [
      begins('Vi vil forbedre den mentale sundhed'),
      'Samarbejdsaftale om børn og unge i psykisk mistrivsel',
      'Alle har sagt ja.',
      'Klyngerne går i gang',
    ],
    [goesOn, 'Fælles forpligtende forløb og handleplan', 'Prøvet af i en kommune.', ''],
    [
      goesOn,
      'Overblik over virkningsfulde indsatser/tilbud til børn og unge i psykisk mistrivsel samt forebyggelsesindsatser',
      'Kataloget er sendt ud.',
      '',
    ],
    [goesOn, 'Forebyggelse og behandling af selvskade', 'Prøves i tre klynger', 'Ny status i det nye år'],
  ],
  [
    // The table goes on after a page, without headings; one row is cut within its title.
    [
      '',
      'Anbefalinger til fælles indsatser målrettet mental sundhed',
      'Tre af fire er vedtaget.',
      'En gruppe skal nedsættes',
    ],
    ['', 'og forebyggelse af psykisk mistrivsel hos børn og unge', 'Den fjerde følger.', ''],
    ['Vi vil forbedre sundheden', 'Samarbejdsaftale om den gode', 'Et udkast er sendt rundt.', ''],
    ['', 'indlæggelse og udskrivelse psykiatri', 'Den kommer på næste møde.', 'Godkendelse'],
    [
      '',
      'Bedre kommunikation mellem sektorer (Rammeaftale om korrespondancemeddelelser)',
      'Sendt til klyngerne.',
      '',
    ],
    [
      '',
      'Undersøge mulighed for revision af Rammepapir om udgående ambulante teams i psykiatrien',
      'Ikke begyndt endnu',
      '',
    ],
  ],
  'Øvrige prioriteringer i 2023',
  [
    ['Indsatser', 'Status pr. okt. 2023', 'Bestillinger der rækker ind i 2024'],
    [
      'Arbejdsspor: Forberedende arbejde om velfærdsteknologi, digitalisering og datadeling',
      'Erfaringer er samlet.',
      '',
    ],
    ["Webløsning 'De Nære Behandlingstilbud'", 'Løsningen er udvidet', '-'],
    [
      'Prøvehandling for udlevering af ortoser til børn og unge med cerbral parese',
      'Kører siden september',
      'Der samles op sidst på året',
    ],
    [
      'Genoptræningsplaner fra Kæbekirurgisk Afdeling, Aarhus Universitetshospital',
      'Vedtaget i foråret',
      '-',
    ],
    ['Udbredelse af regionsdækkende elementer fra projekt Livets afslutning', 'Vedtaget', '-'],
    [{ text: 'Snitfladekatalog høreområdet børn' }, 'Vedtaget i efteråret', '-'],
    [
      'Afklaring af service- og justeringsopgaver på høreområdet for Region Midtjylland',
      '',
      'Ventes at fortsætte',
    ],
    [
      'Afklaring vedrørende bevilling af kompressionsstrømper',
      '• Et brev er sendt\n• Reglerne ses igennem',
      '',
    ],
    ['Fælles model for patientinddragelse i de politiske klynger', 'Drøftes i klyngerne', '-'],
  ],
];
