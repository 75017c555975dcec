import type { AnswerOf } from '../queries/answer';
import { ask, helpButton, opening } from './buttons';
import { group, line, type Page, page } from './card';
import { clip, type Wording } from './wording';

/** The municipalities; which cluster one belongs to is only said where a source says it. */
export function municipalitiesPage(answer: AnswerOf<'municipalities'>, wording: Wording): Page {
  const { municipalities, cluster } = answer;
  const lines = municipalities.slice(0, 40).map(({ name, id }) =>
    line({
      title: clip(name, 120),
      open: opening(clip(name, 60), { kind: 'municipality', municipality: id, aspect: 'role' }, wording),
    }),
  );
  const unmentioned = municipalities.filter(({ inSources }) => !inSources).length;
  const of = cluster ? wording.name(cluster.name) : '';
  return page({
    title:
      municipalities.length === 0
        ? wording.text('municipalities.none')
        : wording.count('municipalities.title', municipalities.length),
    subtitle: of,
    lead: [
      cluster && municipalities.length === 0
        ? wording.text('municipalities.none-lead', { name: of })
        : undefined,
    ],
    groups: [group('', lines)],
    notes: [unmentioned > 0 ? wording.count('municipalities.unmentioned', unmentioned) : undefined],
    actions: [
      cluster
        ? ask(wording.text('button.open', { name: of }), { kind: 'cluster', cluster: cluster.id }, wording)
        : undefined,
      ask(wording.text('button.clusters'), { kind: 'clusters' }, wording),
      helpButton(wording),
    ],
  });
}
