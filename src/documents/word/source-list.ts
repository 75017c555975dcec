import { type Paragraph, TextRun } from 'docx';
import type { Citation } from '../../queries/answer';
import { citedWords } from '../status-words';
import { plain, type Words } from '../words';
import { bullet, heading, languageTags } from './runs';

/** The documents something rests on, with when they were written, by whom, and the lines where lines say anything. */
export const sourceList = (citations: readonly Citation[], words: Words, withLines: boolean): Paragraph[] =>
  citations.length === 0
    ? []
    : [
        heading(words.text('label.sources'), 1),
        ...citations.map((citation) => {
          const { source } = citation;
          const named = withLines ? citedWords(citation, words) : plain(source.title);
          // Their titles are Danish in every language.
          return bullet(
            new TextRun({
              text: `${named} (${words.spoken(source.asOf)}). ${plain(source.publisher)}`,
              language: { value: languageTags.da },
            }),
          );
        }),
      ];
