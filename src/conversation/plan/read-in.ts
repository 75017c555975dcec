import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { wording } from '../../cards/wording';
import { mostRows, readPlan } from '../../documents/plan/read-plan';
import { mostBytes } from '../../documents/tables/read-tables';
import { Unreadable } from '../../documents/unreadable';
import { dayAt } from '../../domain/day';
import { withoutPersonalNumbers } from '../../domain/masking';
import type { PlanDraft } from '../../domain/plan-draft';
import { stateOf } from '../../domain/plan-item';
import { isOpen } from '../../domain/plan-row-now';
import type { Desk } from '../desk';
import type { SentFile } from '../files';
import { type Said, saying } from '../occasion';
import type { Reply } from '../reply';
import { planKnown } from './known';
import { keeperOf, rowsIn } from './own-draft';
import type { Progress } from './progress';
import { showPlan } from './show-plan';

/** Rows read before others get their turn. */
const perTurn = 20;
/** Headings of columns that are named. */
const mostUnread = 20;
/** Characters of a file's name. */
const longestName = 150;

/**
 * Fetches a file, compares it with the register, and keeps what differs until somebody has settled it. The same file
 * again goes on where it was left; a new version takes the place of an old one that is open once somebody says so.
 */
export async function readIn(
  said: Said,
  desk: Desk,
  sent: SentFile,
  { hasWords, progress }: { hasWords: boolean; progress: Progress },
): Promise<Reply> {
  const file = nameOf(sent, said);
  const failed = (reason: string): Reply =>
    saying({ kind: 'plan-not-fetched', file, reason, most: mostBytes / 1_000_000 }, said);
  if (sent.link === undefined) return failed('no-link');
  const fetched = await desk.plans.fetch(sent.link, mostBytes);
  if (!fetched.ok) return failed(fetched.reason);
  const hash = createHash('sha256').update(fetched.bytes).digest('hex');
  const earlier = await openDraft(said, desk, file);
  if (earlier?.draft.hash === hash) return showPlan(said, earlier.draft, 0, { key: 'again' });
  try {
    const read = await draftOf(said, { file, hash, bytes: fetched.bytes }, progress);
    if (read.rows.length === 0)
      return saying({ kind: 'plan-same', file, rows: read.untouched, unread: read.unread }, said);
    return await kept(said, desk, read, earlier, hasWords);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { reason, row = 0 } = error;
    const most = reason === 'too-many' ? mostRows : mostBytes / 1_000_000;
    return saying({ kind: 'plan-unreadable', file, reason, row, most }, said);
  }
}

interface Earlier {
  draft: PlanDraft;
  open: number;
}

/** The draft of a file of the same name in which something is still to be said; others of that name are forgotten. */
async function openDraft(said: Said, desk: Desk, file: string): Promise<Earlier | undefined> {
  const same = (await desk.plans.of(keeperOf(said))).filter((one) => one.file === file);
  const current = same.find(({ instead }) => instead === undefined);
  const draft = current && (await desk.plans.find(current.id));
  const open = draft ? rowsIn(draft, said.register).filter(isOpen).length : 0;
  const left = same.filter(({ id }) => open === 0 || id !== draft?.id);
  await desk.plans.discard(left.map(({ id }) => id));
  return draft && open > 0 ? { draft, open } : undefined;
}

async function kept(
  said: Said,
  desk: Desk,
  read: PlanDraft,
  earlier: Earlier | undefined,
  hasWords: boolean,
): Promise<Reply> {
  if (!earlier) {
    await desk.plans.keep(read);
    return showPlan(said, read, 0, hasWords ? { key: 'beside' } : undefined);
  }
  const { id, file, at } = earlier.draft;
  await desk.plans.keep({ ...read, instead: id });
  return saying({ kind: 'plan-replace', draft: read.id, file, at, open: earlier.open }, said);
}

async function draftOf(
  said: Said,
  { file, hash, bytes }: { file: string; hash: string; bytes: Buffer },
  progress: Progress,
): Promise<PlanDraft> {
  const { register, now } = said;
  const known = await planKnown(register, dayAt(now));
  const person = keeperOf(said);
  const rows: PlanDraft['rows'][number][] = [];
  const unread: string[] = [];
  let [untouched, count] = [0, 0];
  for await (const read of readPlan(bytes, known)) {
    if (read.kind === 'unread') {
      if (unread.length < mostUnread) unread.push(read.words.slice(0, 200));
      continue;
    }
    if (stateOf(read.item) === 'untouched') untouched += 1;
    else rows.push({ item: read.item });
    count += 1;
    if (count % perTurn !== 0) continue;
    progress(count);
    await breathe();
  }
  const own = createHash('sha256').update(`${person} ${hash}`).digest('hex').slice(0, 12);
  return { id: `plan-${own}-${now}`, person, file, hash, at: now, untouched, unread, rows };
}

/** A name of a file as it may be kept and shown. */
function nameOf({ name }: SentFile, { locale, now }: Said): string {
  const bare = name.replace(/[\p{Cc}\p{Surrogate}]/gu, '').trim() || 'fil';
  const masked = withoutPersonalNumbers(bare, wording(locale, dayAt(now)).text('mask.personal-number'));
  return masked.length > longestName ? `${masked.slice(0, longestName)}…` : masked;
}
