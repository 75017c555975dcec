import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addDays, type Day, dayAt } from '../domain/day';
import {
  type ListedQuestion,
  longestMissed,
  type MissedQuestion,
  missedDays,
  missedQuestion,
  mostMissed,
} from '../domain/missed-question';
import { sameWords } from '../domain/same-words';
import { type Json, limits, type Store, type Stored, type Write } from '../store/store';
import { RegisterError } from './errors';

/** What was asked in vain, already masked. */
export type Missed = Pick<MissedQuestion, 'text' | 'locale' | 'outcome' | 'comment'>;

/** The questions of each collaboration that found no answer. `now` in milliseconds since 1970. */
export interface MissedLog {
  /** Keeps a question, or counts it where the same words are kept already. */
  note(collaboration: string, missed: Missed, now: number): Promise<void>;
  /** The most frequent first, among equals the one asked last. */
  list(collaboration: string, now: number): Promise<ListedQuestion[]>;
  /** Forgets questions; those that are gone already do no harm. */
  forget(collaboration: string, ids: readonly string[]): Promise<void>;
}

/** Beside the register, so that reading it never meets a question, and a copy of it takes none along. */
const partitionOf = (collaboration: string): string => `${collaboration}|missed`;

const document = z.object({ type: z.literal('missed'), v: z.literal(1), question: missedQuestion });

/** Words people typed may hold any character, ids may not. What was answered in vain is counted apart from what was not. */
const idOf = (text: string, outcome: Missed['outcome']): string => {
  const words = outcome === 'disliked' ? `disliked\n${sameWords(text)}` : sameWords(text);
  return `missed:${createHash('sha256').update(words).digest('hex').slice(0, 40)}`;
};

/** How often it is tried anew when others write at the same time. */
const patience = 20;

type Kept = ListedQuestion & Pick<Stored, 'version'>;

/** Opens the log in a store. It is seldom written and seldom read, so nothing of it is kept in memory. */
export function openMissedLog(store: Store): MissedLog {
  /** All that lies there, in the order it was asked. */
  async function kept(collaboration: string): Promise<Kept[]> {
    const { documents } = await store.changes(partitionOf(collaboration), 0);
    return documents.flatMap((one) => ('deleted' in one ? [] : [read(one)]));
  }

  /** Writes what follows from the log as it is; a refusal means that somebody else wrote meanwhile. */
  async function commit(collaboration: string, plan: (all: readonly Kept[]) => Write[]): Promise<void> {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const writes = plan(await kept(collaboration));
      if (writes.length === 0 || (await store.write(partitionOf(collaboration), writes)).ok) return;
    }
    throw new RegisterError('contended', `Others kept writing in ${partitionOf(collaboration)} meanwhile.`);
  }

  return {
    async note(collaboration, { text, locale, outcome, comment }, now) {
      const id = idOf(text, outcome);
      const today = dayAt(now);
      await commit(collaboration, (all) => {
        const there = all.find((one) => one.id === id);
        const before = there && isDue(there, today) ? undefined : there;
        const said = comment === undefined ? before?.comment : clip(comment);
        const question: MissedQuestion = {
          text: before?.text ?? clip(text),
          count: (before?.count ?? 0) + 1,
          first: before?.first ?? today,
          last: before !== undefined && before.last > today ? before.last : today,
          locale,
          outcome,
          ...(said === undefined ? {} : { comment: said }),
        };
        const data = { type: 'missed', v: 1, question: question as unknown as Json };
        const expiresAt = endOf(question.last);
        const write: Write = there
          ? { kind: 'replace', id, data, expiresAt, ifVersion: there.version }
          : { kind: 'create', id, data, expiresAt };
        return [
          write,
          ...surplus(
            all.filter((one) => one.id !== id),
            today,
          ).map(removal),
        ];
      });
    },

    async list(collaboration, now) {
      const today = dayAt(now);
      return (await kept(collaboration))
        .filter((one) => !isDue(one, today))
        .reverse()
        .sort((a, b) => b.count - a.count)
        .map(({ version: _, ...question }) => question);
    },

    forget: (collaboration, ids) =>
      commit(collaboration, (all) => all.filter(({ id }) => ids.includes(id)).map(removal)),
  };
}

/** Whether it is time to forget a question; the store does so by itself, within the day. */
const isDue = ({ last }: Kept, today: Day): boolean => addDays(last, missedDays) <= today;

/** What gives way to one more question: what is due, and what was asked longest ago; as much as one commit takes. */
function surplus(others: readonly Kept[], today: Day): Kept[] {
  const due = others.filter((one) => isDue(one, today));
  const living = others.filter((one) => !due.includes(one));
  return [...due, ...living.slice(0, Math.max(0, living.length + 1 - mostMissed))].slice(
    0,
    limits.writes - 1,
  );
}

const removal = ({ id, version }: Kept): Write => ({ kind: 'delete', id, ifVersion: version });

/** The second at which a question that was last asked on a day vanishes by itself. */
const endOf = (last: Day): number => Date.parse(`${addDays(last, missedDays)}T00:00:00Z`) / 1000;

/** Cut between characters, and never inside the word for something masked. */
const clip = (text: string): string =>
  text.length <= longestMissed
    ? text
    : `${text
        .slice(0, longestMissed - 1)
        .replace(/[\uD800-\uDBFF\u200D]+$/, '')
        .replace(/\[[a-z-]*$/, '')
        .trimEnd()}…`;

function read({ id, version, data }: Stored): Kept {
  const parsed = document.safeParse(data);
  if (parsed.success) return { ...parsed.data.question, id, version };
  throw new RegisterError('unreadable', `${id} cannot be read: ${z.prettifyError(parsed.error)}`);
}
