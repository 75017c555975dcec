import type { Awaited, ImplementationRow, InitiativeLine, Moved } from '../queries/answer';
import type { Question } from '../queries/question';
import { approvalsInShort } from './approvals';
import { ageNote, phaseWord } from './badge';
import { opening } from './buttons';
import { dotted, type Group, group, type Line, line } from './card';
import { statusLine } from './changes';
import { longDay } from './days';
import { brief, rest } from './digest-lines';
import type { Digest } from './digest-sections';
import { clustersByState, implementationInShort } from './implementation-lines';
import { decisionLine, initiativeLine, taskLine } from './lines';
import { reportedWords } from './reported';
import { capital, clip, type Wording } from './wording';

/** What became known since the last digest: phases that moved, decisions, new tasks, and who told them. */
export function changesGroup({ changes, since, concern }: Digest, wording: Wording): Group {
  const { moved, decisions, tasks, total } = changes;
  const all: Question = { kind: 'changes', ...concern, since: { from: since, to: null }, all: true };
  const called = (kind: string, { meta, ...shown }: Line): Line => ({
    ...shown,
    meta: dotted(wording.text(`digest.${kind}`), meta),
  });
  const by = (record: Moved['after'] | Parameters<typeof reportedWords>[0]) => [
    capital(reportedWords(record, wording)),
  ];
  return group(wording.text('digest.changes', { day: longDay(since, wording.locale) }), [
    ...moved.map((one) => brief(statusLine(one, wording), by(one.after))),
    ...decisions.map((one) => brief(called('decision', decisionLine(one, wording)), by(one.decision))),
    ...tasks.map((one) => brief(called('task', { ...taskLine(one, wording), mark: '' }), by(one.task))),
    ...rest('changes', { items: [...moved, ...decisions, ...tasks], total }, all, wording),
  ]);
}

/** Parties or clusters in full; more are counted. */
const mostNames = 3;

/** Agreements that some have not answered yet. */
export function awaitedGroup({ awaited, concern }: Digest, wording: Wording): Group {
  const { parties: concerns, ...conditions } = concern;
  const all: Question = { kind: 'initiatives', ...conditions, concerns, waiting: 'approval' };
  const lineOf = ({ initiative, approvals }: Awaited): Line => {
    const missing = approvals.filter(({ approval }) => approval.state === 'awaited');
    const names = missing.slice(0, mostNames).map(({ party }) => clip(wording.name(party.name), 40));
    const left = missing.length - names.length;
    const name = wording.name(initiative.title);
    return line({
      title: name,
      mark: approvalsInShort(approvals, wording, 'digest.approved'),
      tone: 'warning',
      details: [
        wording.text('digest.awaited-of', {
          names: wording.list(left > 0 ? [...names, wording.count('party.more', left)] : names),
        }),
      ],
      open: opening(name, { kind: 'approvals', initiative: initiative.id }, wording),
    });
  };
  return group(wording.text('digest.awaited'), [
    ...awaited.items.map(lineOf).map((one) =>
      brief(
        one,
        one.details.map(({ text }) => text),
      ),
    ),
    ...rest('awaited', awaited, all, wording),
  ]);
}

/** What is carried out, and which clusters are not there yet. */
export function unfinishedGroup({ unfinished, question }: Digest, wording: Wording): Group {
  const [cluster, ...others] = question.clusters ?? [];
  const all: Question =
    cluster && others.length === 0 ? { kind: 'implementation', cluster } : { kind: 'implementation' };
  const lineOf = ({ initiative, cells }: ImplementationRow): Line => {
    const name = wording.name(initiative.title);
    const missing = cells.filter(({ implementation: told }) => told?.state !== 'done');
    return brief(
      line({
        title: name,
        meta: implementationInShort(cells, wording),
        open: opening(name, { kind: 'implementation', initiative: initiative.id }, wording),
      }),
      clustersByState(missing, wording),
    );
  };
  return group(wording.text('digest.unfinished'), [
    ...unfinished.items.map(lineOf),
    ...rest('unfinished', unfinished, all, wording),
  ]);
}

/** Unfinished initiatives of which nobody has told for long. */
export function staleGroup({ stale, concern, freshDays }: Digest, wording: Wording): Group {
  const { parties: concerns, ...conditions } = concern;
  const all: Question = {
    kind: 'initiatives',
    ...conditions,
    concerns,
    waiting: 'status',
    sort: 'oldest-status',
  };
  const lineOf = (item: InitiativeLine): Line =>
    brief({
      ...initiativeLine(item, wording),
      mark: '',
      meta: dotted(phaseWord(item.status, wording), ageNote(item.status, wording)),
    });
  return group(wording.text('digest.stale', { days: freshDays }), [
    ...stale.items.map(lineOf),
    ...rest('stale', stale, all, wording),
  ]);
}
