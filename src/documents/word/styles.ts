import type { IStylesOptions } from 'docx';

const ink = '1F3864';
const quiet = '595959';
const font = 'Calibri';

/** Space around a paragraph, in twips. */
const spaced = (before: number, after: number) => ({ paragraph: { spacing: { before, after } } });
const based = (id: string, name: string) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
});

/**
 * The styles of our documents. Sizes are half points. What a paragraph is in a table can be read from its style:
 * `Initiative` a title, `Phase` and `Mark` what stands above a text, `Detail` what stands beside it, `Gap` what somebody
 * has to write.
 */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 20, language: { value: language } },
      paragraph: { spacing: { after: 60 } },
    },
    title: { run: { font, size: 40, bold: true, color: ink }, ...spaced(0, 60) },
    heading1: {
      run: { font, size: 30, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    footnoteText: { run: { font, size: 16 } },
  },
  paragraphStyles: [
    { ...based('Initiative', 'Initiative'), run: { bold: true } },
    { ...based('Mark', 'Mark'), run: { bold: true, color: '7F3F00' } },
    { ...based('Phase', 'Phase'), run: { bold: true } },
    { ...based('Detail', 'Detail'), run: { size: 16, color: quiet } },
    { ...based('Subtitle', 'Subtitle'), run: { size: 24, color: quiet }, ...spaced(0, 160) },
    { ...based('ColumnHeading', 'Column Heading'), run: { bold: true, color: 'FFFFFF' } },
    { ...based('Gap', 'Gap'), run: { bold: true, italics: true, color: '9C0006' } },
  ],
});
