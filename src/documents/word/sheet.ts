import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { plain, type Words } from '../words';
import { languageTags } from './runs';
import { styles } from './styles';

/** Twips, twentieths of a point: A4 and its margins of two centimetres. */
const short = 11906;
const long = 16838;
const margin = 1134;

/** How wide the text is on a page that lies down, in twips. */
export const landscapeWidth = long - 2 * margin;

/** What a Word document holds besides its language and its page numbers. */
export interface Sheet {
  title: string;
  subject: string;
  isLandscape: boolean;
  children: readonly FileChild[];
}

/** A Word document as bytes: with a title, a language, styles for headings, and numbered pages. */
export async function written(
  { title, subject, isLandscape, children }: Sheet,
  words: Words,
): Promise<Buffer> {
  const document = new Document({
    title: plain(title),
    subject: plain(subject),
    creator: words.text('document.creator'),
    description: words.text('document.made-from-register'),
    styles: styles(languageTags[words.locale]),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: short,
              height: long,
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: pageNumbers(title, words) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** "Status … · side 1 af 9". */
const pageNumbers = (title: string, words: Words): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Detail',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${plain(title)} · ${words.text('document.page')} `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(` ${words.text('document.of-pages')} `),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
