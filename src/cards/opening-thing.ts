import { bodyId, clusterId, goalId, milestoneId, municipalityId, taskId } from '../domain/ids';
import { type RecordType, recordOfDocument } from '../domain/record';
import type { ChangeLine } from '../queries/answer';
import type { Question } from '../queries/question';
import { opening } from './buttons';
import type { Ask } from './card';
import { clip, type Wording } from './wording';

/** Opens what was changed, as it is now; nothing of several made at once, or of what is no longer there. */
export function openingThing({ documents, undone }: ChangeLine, wording: Wording): Ask | undefined {
  const [one, ...others] = documents;
  const isOne = one && (others.length === 0 || !one.created);
  const isGone = one?.isGone || (one?.created && undone !== undefined);
  const named = isOne && !isGone ? recordOfDocument(one.document) : undefined;
  const asked = named && shownBy[named.type]?.(named.id);
  return one?.subject && asked && opening(clip(wording.name(one.subject), 60), asked, wording);
}

/** The question that shows a record, by its id. Initiatives and meetings have buttons of their own. */
const shownBy: { readonly [T in RecordType]?: (id: string) => Question } = {
  task: (id) => ({ kind: 'task', task: taskId.parse(id) }),
  milestone: (id) => ({ kind: 'milestone', milestone: milestoneId.parse(id) }),
  body: (id) => ({ kind: 'body', body: bodyId.parse(id), aspect: 'role' }),
  rule: (id) => ({ kind: 'body', body: bodyId.parse(id), aspect: 'role' }),
  cluster: (id) => ({ kind: 'cluster', cluster: clusterId.parse(id) }),
  municipality: (id) => ({ kind: 'municipality', municipality: municipalityId.parse(id), aspect: 'cluster' }),
  // Their ids name a year, a day or a stage last.
  plan: (id) => ({ kind: 'plan', goal: goalId.parse(head(id)), year: Number(id.slice(head(id).length + 1)) }),
  measurement: (id) => ({ kind: 'measurements', indicator: head(id) }),
};

const head = (id: string): string => id.slice(0, id.lastIndexOf('.'));
