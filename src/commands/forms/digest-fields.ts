import { z } from 'zod';
import type { Day } from '../../domain/day';
import { initiativeId } from '../../domain/ids';
import { locale } from '../../domain/prose';
import { previews, type Subscription } from '../../domain/subscription';
import { clockTime } from '../clock-time';
import {
  aboutFrom,
  holidayChoices,
  localeChoices,
  previewChoices,
  quietChoices,
  rhythmChoices,
  rhythmFrom,
  rhythmValue,
  topicChoices,
  topicsOf,
  weekdayChoices,
} from '../digest-choices';
import { maybe, maybeOne, one, several, someNumber } from '../filled';
import type { Field } from '../form';
import type { Drawing } from '../form-of';
import { initiativeChoices } from '../people-choices';
import type { Place } from '../subscription-rights';
import { few, inBoth, likelyFields } from './likely-fields';

const longestName = 80;

const wholeDays = someNumber.refine((days) => Number.isInteger(days) && days >= 0 && days <= 60);
const writtenTime = z.string().transform((text, context) => {
  const time = clockTime(text);
  if (time === undefined) context.addIssue('not-a-time');
  return time ?? z.NEVER;
});
const rhythm = z.string().regex(/^(weekly|second:\d{4}-\d\d-\d\d|before:[\w+.:-]+)$/);

/** What is filled in of a digest. */
export const filledDigest = z.object({
  topics: several(z.string().regex(/^(mine|(cluster|area|body):.+)$/)),
  initiatives: several(initiativeId),
  otherInitiative: maybeOne(initiativeId),
  rhythm: one(rhythm),
  weekday: maybeOne(
    z
      .string()
      .regex(/^[1-7]$/)
      .transform(Number),
  ),
  days: maybeOne(wholeDays, 'not-days-before'),
  time: one(writtenTime, 'not-a-time'),
  onHoliday: one(z.enum(['next-working-day', 'skip'])),
  whenQuiet: one(z.enum(['line', 'nothing'])),
  preview: maybeOne(z.enum(previews)),
  locale: one(locale),
  placeName: maybe(longestName),
});

/** What was filled in, as the fields of a command. */
export function readDigest({
  topics,
  initiatives,
  otherInitiative,
  weekday,
  days,
  preview,
  ...rest
}: z.infer<typeof filledDigest>) {
  return {
    ...rest,
    about: aboutFrom(topics, inBoth(initiatives, otherInitiative)),
    rhythm: rhythmFrom(rest.rhythm, weekday, days),
    preview: preview ?? 'none',
  };
}

/** A digest as its form begins: what is kept of one, or what most want. */
export type DigestDraft = Pick<
  Subscription,
  'about' | 'time' | 'onHoliday' | 'whenQuiet' | 'preview' | 'locale' | 'placeName'
> & { rhythm: Subscription['rhythm'] | undefined; topics?: string };

/** The fields of a digest. Where others read along, its place can be given a name, and somebody can look at it before. */
export function digestFields(
  { about, rhythm: kept, topics = topicsOf(about), ...draft }: DigestDraft,
  { register, actor, today, values }: Drawing,
  place: Pick<Place, 'kind'>,
): Field[] {
  const isShared = place.kind !== 'personal';
  return [
    {
      name: 'topics',
      control: 'choices',
      searched: true,
      value: topics,
      choices: topicChoices(register, place),
    },
    ...whenFields(kept, register, today),
    { name: 'time', control: 'line', value: draft.time, required: true, most: 12 },
    chosen('onHoliday', draft.onHoliday, holidayChoices),
    chosen('whenQuiet', draft.whenQuiet, quietChoices),
    ...(isShared ? [chosen('preview', draft.preview, previewChoices)] : []),
    chosen('locale', draft.locale, localeChoices),
    ...(isShared
      ? [{ name: 'placeName', control: 'line', value: draft.placeName ?? '', most: longestName } as const]
      : []),
    ...likelyFields({
      name: 'initiatives',
      other: 'otherInitiative',
      all: initiativeChoices(register),
      likely: ownInitiatives(actor).slice(0, few),
      value: about.initiatives.join(','),
      values,
    }),
  ];
}

const ownInitiatives = ({ grants }: Drawing['actor']): string[] =>
  grants.flatMap((grant) => ('initiative' in grant ? [grant.initiative] : []));

const chosen = (name: string, value: string, choices: typeof weekdayChoices): Field => ({
  name,
  control: 'choice',
  value,
  required: true,
  choices,
});

/** The rhythm, with the weekday of the one kind and the days before a meeting of the other. */
function whenFields(kept: DigestDraft['rhythm'], register: Drawing['register'], today: Day): Field[] {
  const isWeekly = kept?.kind !== 'meetings';
  return [
    chosen('rhythm', kept ? rhythmValue(kept, today) : 'weekly', rhythmChoices(register, today)),
    {
      name: 'weekday',
      control: 'choice',
      value: kept?.kind === 'weekly' ? String(kept.weekday) : isWeekly ? '1' : '',
      choices: weekdayChoices,
    },
    { name: 'days', control: 'number', value: isWeekly ? '' : String(kept.days) },
  ];
}
