import { FootnoteReferenceRun, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Locale, Prose } from '../../domain/prose';
import { languageOf, plain, said, type Words } from '../words';

/** The tags Word knows the languages by; a screen reader chooses its voice after them. */
export const languageTags: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

/** A text of the register: where it is not in the document's language, it says in which it is. */
export function proseRun(prose: Prose, words: Words): TextRun {
  const language = languageOf(prose, words);
  const text = said(prose, words);
  return language === words.locale
    ? new TextRun(text)
    : new TextRun({ text, language: { value: languageTags[language] } });
}

/** A paragraph in a style, of a plain text. */
export const line = (text: string, style?: string): Paragraph =>
  new Paragraph({ children: [new TextRun(plain(text))], ...(style ? { style } : {}) });

/** A paragraph of what the register says. */
export const proseLine = (prose: Prose, words: Words, style?: string): Paragraph =>
  new Paragraph({ children: [proseRun(prose, words)], ...(style ? { style } : {}) });

/** A heading of a part, or of a part of a part. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(plain(text))],
  });

/** "Møde: SSG 8/11-2023". */
export const labelled = (label: string, value: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(plain(value))] });

/** What somebody has to write: in brackets, so that it shows on paper and can be searched for. */
export const gap = (what: string, words: Words): Paragraph =>
  line(words.text('document.gap.to-write', { what }), 'Gap');

/** A point of a list; in a table it stands close to the edge. */
export const bullet = (run: TextRun, isNarrow = false): Paragraph =>
  new Paragraph({
    children: [run],
    bullet: { level: 0 },
    ...(isNarrow ? { indent: { left: 200, hanging: 200 } } : {}),
  });

/** A footnote; nothing where there is nothing to say in it. */
export const footnote = (text: string): FootnoteReferenceRun[] =>
  text === ''
    ? []
    : [
        new FootnoteReferenceRun({
          children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${plain(text)}`)] })],
        }),
      ];
