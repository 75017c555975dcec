import type { AnswerOf } from '../queries/answer';
import { ask, helpButton, opening } from './buttons';
import { group, line, type Page, page } from './card';
import type { Wording } from './wording';

/** The clusters of the collaboration. */
export function clustersPage({ clusters }: AnswerOf<'clusters'>, wording: Wording): Page {
  const lines = clusters.slice(0, 20).map((cluster) => {
    const name = wording.name(cluster.name);
    return line({ title: name, open: opening(name, { kind: 'cluster', cluster: cluster.id }, wording) });
  });
  const names = clusters.slice(0, 20).map((cluster) => wording.name(cluster.name));
  const title =
    clusters.length === 0 ? wording.text('clusters.none') : wording.count('clusters.title', clusters.length);
  return page({
    title,
    groups: [group('', lines)],
    actions: [
      ask(wording.text('button.municipalities'), { kind: 'municipalities' }, wording),
      ask(wording.text('button.bodies'), { kind: 'bodies' }, wording),
      helpButton(wording),
    ],
    summary: names.length > 0 ? `${title}: ${wording.list(names)}` : title,
  });
}
