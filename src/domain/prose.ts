import { z } from 'zod';

/** The languages people write and read in. Danish comes first on screen. */
export const locale = z.enum(['da', 'en']);
export type Locale = z.infer<typeof locale>;

/** A text that people read, in one or both languages; what a person typed has only the one they wrote. */
export const prose = z
  .object({ da: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((text) => text.da !== undefined || text.en !== undefined, 'a text in at least one language');
export type Prose = z.infer<typeof prose>;

/** The text in the wanted language, else in the other: a Danish text is better than none. */
export function inLocale(text: Prose, wanted: Locale): string {
  return text[wanted] ?? text.da ?? text.en ?? '';
}

/** Two names in one, the first before a dash: "Odder Kommune – Rygestop". */
export const dashed = (first: Prose, second: Prose): Prose => ({
  da: `${inLocale(first, 'da')} – ${inLocale(second, 'da')}`,
  en: `${inLocale(first, 'en')} – ${inLocale(second, 'en')}`,
});
