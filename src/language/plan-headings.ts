import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Span } from '../domain/span';
import { readDates } from './dates/read-dates';
import { fold } from './fold';

/** What a column of a work plan can hold. */
export const planColumns = [
  'id',
  'title',
  'area',
  'goal',
  'status',
  'as-of',
  'phase',
  'order',
  'lead',
  'due',
  'clusters',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** A column by its heading; `when` is the time the heading names ("Status pr. okt. 2023"). */
export interface PlanHeading {
  column: PlanColumn;
  when: Span | undefined;
  /** The language of the heading, and so of its table. */
  locale: Locale;
}

/** The words that headings begin with, folded. The first that fits counts: "status" before "mål", "id" only alone. */
const words: readonly (readonly [PlanColumn, RegExp])[] = [
  ['id', /^(id|nr|nummer|number|reference|indsats-?id|initiative id)\.?$/],
  ['as-of', /^(status (pr|per|as of|on)|statusdato|status date|dato for status)\.?$/],
  ['status', /^(seneste |nuvaerende |aktuel |current |latest )?(status|fremdrift|progress)(?!fase)/],
  ['order', /^(nye |new )?(bestilling|orders?\b)/],
  ['phase', /^(fase|phase|statusfase|stadie|stage)/],
  ['lead', /^(tovholder|ansvarlig|projektleder|lead|responsible|owner)/],
  ['due', /^(frist|deadline|tidsfrist|forventet (faerdig|afslut)|slutdato|due|expected)/],
  ['clusters', /^(klynge|sundhedsklynge|clusters?\b|health clusters?\b)/],
  ['area', /^(fokusomraade|indsatsomraade|tema|focus area|theme)/],
  ['goal', /^(maal(saetning)?(er)?\b|maalsaetning|delmaal|goals?\b|objectives?\b)/],
  ['title', /^(indsats(er|en)?\b|initiativ|titel|title|opgave|aktivitet|initiatives?\b|activit)/],
];

/** What a column of titles is called in English; "initiativ" and "initiativer" are Danish. */
const english = /^(titles?|initiatives?|activit(y|ies))$/;

/** Words of a heading at the most: a longer text is a cell that says something. */
const longest = 12;

/** What a cell is the heading of; `undefined` where it heads nothing we know. */
export function planHeading(text: string, today: Day): PlanHeading | undefined {
  const folded = fold(text.trim());
  const bare = folded.text.replace(/[^a-z0-9./ -]/g, ' ').trim();
  if (bare === '' || bare.split(/\s+/).length > longest) return undefined;
  const column = words.find(([, pattern]) => pattern.test(bare))?.[0];
  if (column === undefined) return undefined;
  const [mention] = readDates(folded, { today, meetings: [] }).mentions;
  return { column, when: mention?.bare, locale: english.test(bare) ? 'en' : 'da' };
}

/** Lines within a cell that say themselves what they hold, as in the documents we write. */
const labels: readonly (readonly ['id' | 'lead' | 'beside' | 'as-before', RegExp])[] = [
  ['id', /^id: */i],
  ['lead', /^(tovholder|lead): */i],
  ['beside', /^(del af|part of|naeste skridt|next step|forventet|expected)[^:]*: */i],
  [
    'beside',
    /^(nyt|aendret|new|changed|status er for gammel\.|the status is too old\.|status is too old\.)$/i,
  ],
  [
    'as-before',
    /^(ingen ny status siden|no new status since|ingen status i registret|no status in the register)/i,
  ],
];

/** What a line of a cell says it holds, with the rest of it; `beside` is no part of the cell's own text. */
export function planLabel(
  line: string,
): { holds: 'id' | 'lead' | 'beside' | 'as-before'; text: string } | undefined {
  const folded = fold(line.trim());
  for (const [holds, pattern] of labels) {
    const found = pattern.exec(folded.text);
    if (found) return { holds, text: line.trim().slice(folded.at[found[0].length] ?? 0) };
  }
  return undefined;
}
