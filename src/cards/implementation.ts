import type { AnswerOf, ImplementationRow } from '../queries/answer';
import { pageSize } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import { ask, helpButton, opening, paging } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import { cellLine, clustersByState, implementationInShort } from './implementation-lines';
import { ownStatus } from './own-status';
import { clip, type Wording } from './wording';

type Asked = AnswerOf<'implementation'>;

const asking = (of: Pick<QuestionOf<'implementation'>, 'initiative' | 'cluster'>) =>
  ({ kind: 'implementation', ...of }) as const;

/** One initiative: a line for each cluster. */
const ofInitiative = ({ initiative, cells }: ImplementationRow, alone: boolean, wording: Wording): Line[] =>
  cells.map((cell) => {
    const name = clip(wording.name(cell.cluster.name), 120);
    const question = asking({ initiative: initiative.id, cluster: cell.cluster.id });
    return cellLine(name, cell, wording, alone ? null : opening(name, question, wording));
  });

/** One cluster: a line for each initiative. */
function ofCluster({ initiative, cells }: ImplementationRow, wording: Wording): Line[] {
  const name = wording.name(initiative.title);
  return cells.map((cell) => {
    const question = asking({ initiative: initiative.id, cluster: cell.cluster.id });
    return cellLine(name, cell, wording, opening(name, question, wording));
  });
}

/** Each with each: an initiative, and below it which clusters have come how far. */
function ofAll({ initiative, cells }: ImplementationRow, wording: Wording): Line {
  const name = wording.name(initiative.title);
  return line({
    title: name,
    details: clustersByState(cells, wording),
    open: opening(name, asking({ initiative: initiative.id }), wording),
  });
}

function linesOf({ list, initiative, cluster }: Asked, wording: Wording): Line[] {
  if (initiative) return list.items.flatMap((row) => ofInitiative(row, cluster !== undefined, wording));
  if (cluster) return list.items.flatMap((row) => ofCluster(row, wording));
  return list.items.map((row) => ofAll(row, wording));
}

/** How it stands in a sentence: of one initiative how many clusters are done, else how many initiatives there are. */
function leadOf(
  { list, initiative, cluster, found, instead }: Asked,
  wording: Wording,
): (string | undefined)[] {
  const cells = list.items.flatMap((row) => row.cells);
  const none = found && !instead ? undefined : wording.text('implementation.none');
  if (!initiative) return [none, list.total > 0 ? wording.count('initiatives.title', list.total) : undefined];
  return [none, cluster ? undefined : implementationInShort(cells, wording)];
}

/** How far the clusters have come with what was agreed. */
export function implementationPage(answer: Asked, wording: Wording): Page {
  const { list, initiative, cluster, question } = answer;
  const name = cluster ? wording.name(cluster.name) : '';
  return page({
    title: cluster
      ? wording.text('implementation.title-cluster', { name: clip(name, 120) })
      : wording.text('implementation.title'),
    subtitle: initiative ? wording.name(initiative.title) : '',
    lead: leadOf(answer, wording),
    groups: [group('', linesOf(answer, wording)), ownStatus(answer.instead, wording)],
    actions: [
      ...paging(list, question, pageSize, wording),
      initiative && cluster
        ? ask(wording.text('button.implementation-clusters'), asking({ initiative: initiative.id }), wording)
        : undefined,
      initiative &&
        opening(
          clip(wording.name(initiative.title), 40),
          { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
          wording,
        ),
      cluster &&
        ask(
          wording.text(initiative ? 'button.implementation-cluster' : 'button.open', {
            name: clip(name, 40),
          }),
          initiative ? asking({ cluster: cluster.id }) : { kind: 'cluster', cluster: cluster.id },
          wording,
        ),
      initiative || cluster ? ask(wording.text('button.implementation-all'), asking({}), wording) : undefined,
      helpButton(wording),
    ],
  });
}
