import { z } from 'zod';
import { type ClusterId, clusterId, type InitiativeId, initiativeId } from '../../domain/ids';
import { implementationIdOf, implementationState, implementationStates } from '../../domain/implementation';
import { isLive } from '../../domain/live';
import { dashed, inLocale } from '../../domain/prose';
import { refused } from '../command';
import { eitherForm } from '../either-form';
import { maybe, maybeInOwnWords, mostInText, one, someDay } from '../filled';
import type { Field } from '../form';
import { type Drawing, formOf } from '../form-of';
import { clustersToTellOf, maySetImplementation, notAllowed } from '../set-implementation';
import { versionAbout } from '../versions';

const told = { state: one(implementationState), on: someDay, note: maybe(mostInText) };

/** What a cluster has told, for it to be told anew. */
function toldFields(
  { register, today, locale }: Drawing,
  initiative: InitiativeId,
  cluster: ClusterId | undefined,
): Field[] {
  const record = cluster && register.implementation.get(implementationIdOf(initiative, cluster));
  const last = record && isLive(record) ? record : undefined;
  return [
    {
      name: 'state',
      control: 'choice',
      value: last?.state ?? '',
      required: true,
      choices: implementationStates.map((value) => ({
        value,
        label: { text: `value.implementation.state.${value}` },
      })),
    },
    { name: 'on', control: 'day', value: today, required: true },
    {
      name: 'note',
      control: 'text',
      value: last?.note ? inLocale(last.note, locale).slice(0, mostInText) : '',
      most: mostInText,
    },
  ];
}

const read = <T extends { note: string | undefined }>({ note, ...filled }: T, locale: Drawing['locale']) => ({
  ...filled,
  note: maybeInOwnWords(note, locale),
});

/** How far a cluster has come with an initiative. */
const ofCluster = formOf({
  kind: 'set-implementation',
  about: z.object({ initiative: initiativeId, cluster: clusterId }),
  filled: z.object(told),
  draw({ initiative: id, cluster: clusterKey }, drawing) {
    const { register, actor } = drawing;
    const initiative = register.initiative.get(id);
    const cluster = register.cluster.get(clusterKey);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!maySetImplementation(actor, clusterKey)) return refused(notAllowed);
    if (!cluster || !isLive(cluster)) return refused({ reason: 'not-there' });
    return {
      subject: dashed(cluster.name, initiative.title),
      seen: versionAbout(register, id),
      fields: toldFields(drawing, id, clusterKey),
    };
  },
  read,
});

/** The same, with the cluster to be chosen among those that somebody may tell of; a single one is chosen already. */
const ofInitiative = formOf({
  kind: 'set-implementation',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ cluster: one(clusterId), ...told }),
  draw({ initiative: id }, drawing) {
    const { register, actor, today, values } = drawing;
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    const clusters = clustersToTellOf(register, actor, today);
    if (clusters.length === 0) return refused(notAllowed);
    const named = values?.cluster ?? (clusters.length === 1 ? clusters[0]?.id : undefined);
    const chosen = clusters.find(({ id: each }) => each === named)?.id;
    return {
      subject: initiative.title,
      seen: versionAbout(register, id),
      fields: [
        {
          name: 'cluster',
          control: 'choice',
          value: chosen ?? '',
          required: true,
          choices: clusters.map(({ id: value, name }) => ({ value, label: { name } })),
        },
        ...toldFields(drawing, id, chosen),
      ],
    };
  },
  read,
});

export const setImplementationForm = eitherForm(ofCluster, ofInitiative);
