import type { Locale } from '../domain/prose';
import type { Answer, Citation } from '../queries/answer';
import { dotted } from './card';
import { asOfInWords } from './days';
import { clip, type Wording, wording } from './wording';

/** Sources named at the foot of a card; the rest is counted. */
const mostSources = 4;

const named = ({ source }: Citation, wording: Wording): string =>
  `${clip(source.title, 120)} (${asOfInWords(source.asOf, wording)})`;

/** A source as a text names it: `line` is how it stands there, `abstract` what it is. */
export interface CitedSource {
  line: string;
  name: string;
  abstract: string;
}

/** The sources that stand at the foot of an answer's card. */
export function citedIn({ kind, citations, today, freshDays }: Answer, locale: Locale): CitedSource[] {
  if (kind === 'sources') return [];
  const words = wording(locale, today, freshDays);
  return citations.slice(0, mostSources).map((citation) => {
    const { title, asOf, what } = citation.source;
    const abstract = dotted(asOfInWords(asOf, words), words.prose(what));
    return { line: named(citation, words), name: clip(title, 80), abstract: clip(abstract, 160) };
  });
}

/** What the answer rests on, by title and date: "Kilde: Arbejdsplan 2023 (oktober 2023)". */
export function sourceLines(citations: readonly Citation[], wording: Wording): { text: string }[] {
  if (citations.length === 0) return [];
  const shown = citations.slice(0, mostSources).map((citation) => named(citation, wording));
  const left = citations.length - shown.length;
  const first = wording.count('source.label', citations.length, { source: shown[0] ?? '' });
  return [first, ...shown.slice(1), ...(left > 0 ? [wording.count('source.more', left)] : [])].map(
    (text) => ({
      text,
    }),
  );
}
