import { understandAll } from '../../src/language/several';
import { seedReader } from '../support/reader';
import { circumstances } from './reading';

/** Lists of each kind, as they are asked for without any condition. */
const lists = {
  da: {
    tasks: 'hvilke opgaver er der',
    due: 'hvilke frister har vi',
    overdue: 'hvad er forsinket',
    meetings: 'hvilke møder er der',
    decisions: 'hvilke beslutninger er truffet',
    changes: 'hvad er ændret siden 1/9',
    initiatives: 'hvilke indsatser er der',
    paused: 'hvilke indsatser er sat på pause',
    count: 'hvor mange indsatser er der',
    oldest: 'hvilken indsats har den ældste status',
    orders: 'hvad er bestilt til 2024',
    dates: 'hvilke evalueringer er der',
    freshness: 'hvilke statusser er for gamle',
  },
  en: {
    tasks: 'which tasks are there',
    due: 'what is due',
    overdue: 'what is overdue',
    meetings: 'which meetings are there',
    decisions: 'which decisions were made',
    changes: 'what has changed since 1/9',
    initiatives: 'which initiatives are there',
    paused: 'which initiatives are paused',
    count: 'how many initiatives are there',
    oldest: 'which initiative has the oldest status',
    orders: 'what is ordered for 2024',
    dates: 'which evaluations are there',
    freshness: 'which statuses are too old',
  },
} as const;

/** What people narrow a list by, whether or not a register can be narrowed by it. */
const conditions = {
  da: {
    cluster: 'i Aarhusklyngen',
    municipality: 'i Viborg Kommune',
    'a body': 'hos PLO-Midtjylland',
    area: 'på psykiatriområdet',
    'an area taken out': 'undtagen psykiatri',
    'a cluster taken out': 'bortset fra Aarhusklyngen',
    'a denied area': 'der ikke er i psykiatrien',
    'a lack': 'uden bilag',
    'more than so many': 'med mere end fem kommuner',
    'fewer than so many': 'med færre end to klynger',
    'an age': 'for borgere over 80',
    'the most important': ', de tre vigtigste',
    'the largest': ', den største',
    'a comparison': 'sammenlignet med sidste år',
    'the asker': 'som er mine',
    'a reason': ', og hvorfor',
  },
  en: {
    cluster: 'in the Aarhus cluster',
    municipality: 'in Viborg Municipality',
    'a body': 'at PLO-Midtjylland',
    area: 'in psychiatry',
    'an area taken out': 'except psychiatry',
    'a cluster taken out': 'apart from the Aarhus cluster',
    'a denied area': 'that are not in psychiatry',
    'a lack': 'without an annex',
    'more than so many': 'with more than five municipalities',
    'fewer than so many': 'with fewer than two clusters',
    'an age': 'for citizens over 80',
    'the most important': ', the three most important',
    'the largest': ', the largest',
    'a comparison': 'compared with last year',
    'the asker': 'that are mine',
    'a reason': ', and why',
  },
} as const;

/** What an utterance asks, where it is not asked back; a time that is left out is told with the answer. */
const plainly = (text: string, locale: 'da' | 'en'): string | undefined => {
  const read = understandAll(text, seedReader(), { ...circumstances(), locale }).map(
    (one) => one.understanding,
  );
  const asked = read.flatMap((one) =>
    one.outcome === 'question' && !one.unused?.length ? [JSON.stringify(one.question)] : [],
  );
  return asked.length === read.length ? asked.join() : undefined;
};

const rows = (['da', 'en'] as const).flatMap((locale) =>
  Object.entries(lists[locale]).map(([list, text]) => ({ locale, list, text })),
);

describe.each(rows)('a list ($list, $locale) leaves no condition out without a word', ({ locale, text }) => {
  test('is asked for plainly', () => expect(plainly(text, locale)).toBeDefined());
  test.each(Object.entries(conditions[locale]))('%s', (_, condition) => {
    const narrowed = plainly(`${text}${condition.startsWith(',') ? '' : ' '}${condition}`, locale);
    expect(narrowed).not.toBe(plainly(text, locale));
  });
});
