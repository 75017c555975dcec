import { calledIn } from '../domain/called';
import { addDays, type Day, yearOf } from '../domain/day';
import type { BodyId } from '../domain/ids';
import type { Meeting } from '../domain/meeting';
import { partyOf } from '../domain/register';
import type { FilesAt } from './answer';
import { comingMeetings, heldMeetings } from './calendar';
import { isConcerned } from './concern';
import { deciding } from './digest-meetings';
import { idsOf, type Query } from './found';
import { type Known, knownOn } from './known';
import { meetingLine } from './lines';
import { areasOf, evidenceIn, isSettled, rowsIn } from './status-rows';
import { isExact } from './when';

/**
 * The status of the work for a meeting of a body. A body that decides for the whole collaboration sees everything,
 * any other what it has a part in. What was finished before the meeting before this one, and ordered nothing since,
 * is left out. Of a day to come it says what is known today.
 */
export const statusDocument: Query<'status-document'> = (now, question) => {
  const known = question.on === undefined || question.on >= now.today ? now : asKnownOn(now, question.on);
  const { register, today } = known;
  const id = question.body ?? nextToMeet(known);
  const body = partyOf(register, id);
  if (!body) return undefined;
  const [next] = comingMeetings(known).filter(isOf(id));
  const previous = heldMeetings(known)
    .filter(isOf(id))
    .find(({ when }) => when.to !== null && when.to < today);
  const since = question.since ?? previous?.when.to ?? addDays(today, -register.freshDays);
  const rowOf = rowsIn(known, since);
  const concerns = isConcerned(register, seesAll(id) ? {} : { parties: [body.id] });
  const all = [...register.initiative.values()].filter(concerns).map(rowOf);
  const rows = all.filter((row) => !isSettled(row));
  const missing = rows.filter(({ status }) => status === undefined);
  return {
    found: rows.length > 0,
    about: {
      initiatives: idsOf(rows.map(({ initiative }) => initiative)),
      bodies: [id],
      meetings: next ? [next.id] : [],
    },
    evidence: rows.flatMap(evidenceIn),
    payload: {
      seesAll: seesAll(id),
      body,
      called: calledIn(register, id),
      asOf: today,
      meeting: next && meetingLine(known, next),
      since,
      previous: previous && isExact(previous.when) && previous.when.to === since ? previous : undefined,
      year: yearOf(today) + 1,
      areas: areasOf(register, rows),
      total: rows.length,
      changed: rows.filter(({ mark }) => mark !== 'same').length,
      missing,
      old: rows.filter(({ isOld }) => isOld),
      freshDays: register.freshDays,
      finished: all.length - rows.length,
      files: filesAt(now, { document: 'status', body: id, asOf: today, since }),
    },
  };
};

/** Whether a body decides for the whole collaboration, and so sees all of its work. */
export const seesAll = (body: string): boolean => deciding.includes(body);

/** Both files, as of the day that is shown. */
function filesAt(
  { links, filesInChat }: Known,
  wanted: { document: 'status'; body: BodyId; asOf: Day; since: Day },
): FilesAt<'docx' | 'xlsx'> {
  if (filesInChat) return 'chat';
  const { locale, to } = links ?? {};
  if (!locale || !to) return undefined;
  const link = (format: 'docx' | 'xlsx'): string => to({ kind: 'document', ...wanted, format, locale });
  return { docx: link('docx'), xlsx: link('xlsx') };
}

const asKnownOn = (now: Known, on: Day): Known => ({ ...now, ...knownOn(now.register, on), today: on });

const isOf =
  (body: string) =>
  (meeting: Meeting): boolean =>
    meeting.body === body;

/** Of the bodies that decide for the whole collaboration, the one that meets next. */
export function nextToMeet(known: Known): BodyId {
  const next = comingMeetings(known).find(({ body }) => deciding.includes(body));
  return (next?.body ?? deciding[0]) as string as BodyId;
}
