import type { AnswerOf, InitiativeLine } from '../queries/answer';
import { ask, helpButton, opening } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import { feedGroup } from './feed-group';
import { initiativeLine } from './lines';
import { editedWords } from './reported';
import { clip, type Wording } from './wording';

/** Lines of each kind. */
const most = 8;

/** An agreement that awaits approval, leading to all its approvals. */
const awaitingLine = (item: InitiativeLine, wording: Wording): Line => ({
  ...initiativeLine(item, wording),
  open: opening(
    wording.name(item.initiative.title),
    { kind: 'approvals', initiative: item.initiative.id },
    wording,
  ),
});

/** The agreements there is no line for, by their names. */
const others = (items: readonly InitiativeLine[], wording: Wording): Line[] =>
  items.length === 0
    ? []
    : [
        line({
          title: wording.list(items.map(({ initiative }) => clip(wording.name(initiative.title), 100))),
          weight: 'Default',
          meta: wording.text('municipality.awaiting-too'),
        }),
      ];

/** A municipality: its part in the collaboration and what it works on. */
export function municipalityPage(answer: AnswerOf<'municipality'>, wording: Wording): Page {
  const { municipality, role, initiatives, awaiting, cluster, missing, question } = answer;
  const name = clip(municipality.name, 120);
  const asksCluster = question.aspect === 'cluster';
  const other = asksCluster ? 'role' : 'cluster';
  return page({
    title: name,
    lead: [
      missing && wording.text('municipality.missing-cluster', { name }),
      cluster && asksCluster
        ? wording.text('municipality.in-cluster', { name, cluster: wording.name(cluster.name) })
        : undefined,
      wording.prose(role?.text),
      !municipality.inSources ? wording.text('municipality.unmentioned') : undefined,
    ],
    facts: [
      {
        label: wording.text('label.cluster-fact'),
        value: cluster && !asksCluster ? wording.name(cluster.name) : '',
      },
    ],
    groups: [
      group(
        wording.text('label.awaiting'),
        [
          ...awaiting.slice(0, most).map((item) => awaitingLine(item, wording)),
          ...others(awaiting.slice(most), wording),
        ],
        '',
        'warning',
      ),
      group(
        wording.text('label.initiatives'),
        initiatives.slice(0, most).map((item) => initiativeLine(item, wording)),
      ),
      feedGroup(municipality.id, wording),
    ],
    notes: [editedWords(answer.edited, wording)],
    actions: [
      cluster &&
        ask(
          wording.text('button.open', { name: clip(wording.name(cluster.name), 60) }),
          { kind: 'cluster', cluster: cluster.id },
          wording,
        ),
      initiatives.length > 0
        ? ask(
            wording.text('button.municipality-initiatives'),
            { kind: 'initiatives', municipalities: [municipality.id] },
            wording,
          )
        : undefined,
      ask(wording.text(`button.municipality-${other}`), { ...question, aspect: other }, wording),
      ask(wording.text('button.municipalities'), { kind: 'municipalities' }, wording),
      ask(wording.text('button.clusters'), { kind: 'clusters' }, wording),
      helpButton(wording),
    ],
  });
}
