import type { PartyId } from '../domain/ids';
import type { AnswerOf } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { group, type Page, page } from './card';
import { spanInWords } from './days';
import { feedGroup } from './feed-group';
import { initiativeLine, taskLine } from './lines';
import { editedWords } from './reported';
import { clip, type Wording } from './wording';

/** Names of municipalities, and of those who take over. */
const mostShown = 12;

/** Lines of each kind on a cluster's own card; the whole list is a button away. */
const most = 5;

/** A cluster: what it works on and what it has to do. */
export function clusterPage(
  { cluster, successors, municipalities, initiatives, openTasks, question, edited }: AnswerOf<'cluster'>,
  wording: Wording,
): Page {
  const party = cluster.id as string as PartyId;
  const name = wording.name(cluster.name);
  return page({
    title: name,
    lead: [
      question.people ? wording.text('cluster.missing-people') : undefined,
      initiatives.length + openTasks.length === 0
        ? wording.text('cluster.nothing')
        : [
            wording.count('cluster.initiatives', initiatives.length),
            wording.count('cluster.tasks', openTasks.length),
          ].join(' · '),
    ],
    facts: [
      {
        label: wording.text('label.municipalities'),
        value: wording.list(municipalities.slice(0, mostShown).map((one) => clip(one.name, 30))),
      },
      { label: wording.text('label.valid'), value: spanInWords(cluster.valid, wording) },
      {
        label: wording.text('label.successor'),
        value: wording.list(successors.slice(0, 5).map((one) => clip(wording.name(one.name), 40))),
      },
    ],
    groups: [
      group(
        wording.text('label.initiatives'),
        initiatives.slice(0, most).map((item) => initiativeLine(item, wording)),
      ),
      group(
        wording.text('label.open-tasks'),
        openTasks.slice(0, most).map((item) => taskLine(item, wording)),
      ),
      feedGroup(cluster.id, wording),
    ],
    notes: [wording.prose(cluster.note), editedWords(edited, wording)],
    actions: [
      initiatives.length > 0
        ? ask(
            wording.text('button.cluster-initiatives'),
            { kind: 'initiatives', clusters: [cluster.id] },
            wording,
          )
        : undefined,
      openTasks.length > 0
        ? ask(wording.text('button.cluster-tasks'), { kind: 'tasks', parties: [party] }, wording)
        : undefined,
      ask(wording.text('button.implementation'), { kind: 'implementation', cluster: cluster.id }, wording),
      ask(wording.text('button.municipalities'), { kind: 'municipalities', cluster: cluster.id }, wording),
      ask(wording.text('button.clusters'), { kind: 'clusters' }, wording),
      helpButton(wording),
    ],
  });
}
