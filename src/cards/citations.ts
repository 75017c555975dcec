import type { Citation } from '../queries/answer';
import { asOfInWords } from './days';
import { clip, type Wording } from './wording';

/** Sources named at the foot of a card; the rest is counted. */
const mostSources = 4;

const named = ({ source }: Citation, wording: Wording): string =>
  `${clip(source.title, 120)} (${asOfInWords(source.asOf, wording)})`;

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
