import { z } from 'zod';
import { day, dayOf } from '../domain/day';
import { readMeetingTime } from '../domain/meeting-time';
import type { Locale, Prose } from '../domain/prose';
import { readNumber } from '../lib/read-number';
import type { Problem } from './command';

/** Characters of a line, and of a text, in a form. */
export const mostInLine = 200;
export const mostInText = 2_000;
export const mostInTime = 30;

const says = (problem: Problem): Problem => problem;
const typed = z.string().trim();
const emptied = (text: string): string | undefined => (text === '' ? undefined : text);

/** A text that has to be there. */
export const some = (most: number) => typed.min(1, says('missing')).max(most, says('too-long'));

/** A text that may be left empty: then it is `undefined`. */
export const maybe = (most: number) => typed.max(most, says('too-long')).transform(emptied);

type Of<T> = z.ZodType<T, string>;

/** A value of a schema that has to be there. */
export const one = <T>(schema: Of<T>, problem: Problem = 'not-a-choice'): z.ZodType<T, string> =>
  typed.min(1, says('missing')).transform((text, context) => read(schema, text, problem, context));

/** A value of a schema, or nothing. */
export const maybeOne = <T>(
  schema: Of<T>,
  problem: Problem = 'not-a-choice',
): z.ZodType<T | undefined, string> =>
  typed.transform((text, context) => (text === '' ? undefined : read(schema, text, problem, context)));

/** Several values of a schema, joined by commas; none is an empty list. */
export const several = <T>(schema: Of<T>, problem: Problem = 'not-a-choice'): z.ZodType<T[], string> =>
  typed.transform((text, context) =>
    text === '' ? [] : text.split(',').map((part) => read(schema, part.trim(), problem, context)),
  );

/** Words with commas between them, each of which may be so long; each once. */
export const wordsOf = (most: number): z.ZodType<string[], string> =>
  typed.transform((text, context) => {
    const words = [...new Set(text.split(',').map((word) => word.trim()))].filter(Boolean);
    if (words.every(({ length }) => length <= most)) return words;
    context.addIssue({ code: 'custom', message: says('too-long') });
    return z.NEVER;
  });

/** At least one of several. */
export const someOf = <T>(schema: Of<T>): z.ZodType<T[], string> =>
  several(schema).refine((list) => list.length > 0, says('missing'));

/** A day as clients send it, or as Danes write it where they have no calendar to choose it from ("8-11-2023"). */
const writtenDay: Of<z.infer<typeof day>> = z
  .string()
  .transform((text) => /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text)?.slice(1).map(Number) ?? text)
  .transform((parts) =>
    typeof parts === 'string' ? parts : dayOf(parts[2] ?? 0, parts[1] ?? 0, parts[0] ?? 0),
  )
  .pipe(day as unknown as z.ZodType<z.infer<typeof day>, string | undefined>);

/** A day that has to be there, and one that need not. */
export const someDay = one(writtenDay, 'not-a-day');
export const maybeDay = maybeOne(writtenDay, 'not-a-day');

/** From when to when a meeting is, as people write it ("13-15"), or nothing. */
export const maybeMeetingTime = typed.transform((text, context): string | undefined => {
  if (text === '') return undefined;
  const time = readMeetingTime(text);
  if (time === undefined) context.addIssue({ code: 'custom', message: says('not-a-meeting-time') });
  return time;
});

/** A number as Danes and others write it ("12,5", "1.234"). */
export const someNumber: z.ZodType<number, string> = typed
  .min(1, says('missing'))
  .transform((text, context) => {
    const value = readNumber(text);
    if (value !== undefined && Number.isFinite(value)) return value;
    context.addIssue({ code: 'custom', message: says('not-a-number') });
    return z.NEVER;
  });

/** Ticked or not. */
export const tick: z.ZodType<boolean, string> = typed.transform((text) => text === 'true');

function read<T>(schema: Of<T>, text: string, problem: Problem, context: z.RefinementCtx): T {
  const parsed = schema.safeParse(text);
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: says(problem) });
  return z.NEVER as T;
}

/** What somebody wrote, as a text of the language they write in; nothing where they wrote nothing. */
export const inOwnWords = (text: string, locale: Locale): Prose => ({ [locale]: text });
export const maybeInOwnWords = (text: string | undefined, locale: Locale): Prose | undefined =>
  text === undefined ? undefined : inOwnWords(text, locale);
