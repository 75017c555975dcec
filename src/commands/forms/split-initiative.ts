import { z } from 'zod';
import { initiativeId, milestoneId, taskId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { inOwnWords, maybe, maybeInOwnWords, mostInLine, mostInText, one, several, some } from '../filled';
import type { Choice, Field } from '../form';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

const place = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
const afterwards = z.enum(['stays', 'closes']);
const chosen = { tasks: several(taskId), milestones: several(milestoneId), orders: several(place) };

/** What an initiative is split into, and what each part takes along. */
export const splitInitiativeForm = formOf({
  kind: 'split-initiative',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({
    title1: some(mostInLine),
    tasks1: chosen.tasks,
    milestones1: chosen.milestones,
    orders1: chosen.orders,
    title2: maybe(mostInLine),
    tasks2: chosen.tasks,
    milestones2: chosen.milestones,
    orders2: chosen.orders,
    afterwards: one(afterwards),
    reason: maybe(mostInText),
  }),
  draw({ initiative: id }, { register, actor }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!isSecretariat(actor)) return secretariatOnly;
    const ours = <T extends { initiatives: readonly string[]; withdrawn?: true | undefined }>(
      records: Iterable<T>,
    ): T[] => [...records].filter((one) => isLive(one) && one.initiatives.includes(id));
    const choices = {
      tasks: ours(register.task.values()).map(
        (task): Choice => ({ value: task.id, label: { name: task.what } }),
      ),
      milestones: ours(register.milestone.values()).map(
        (one): Choice => ({ value: one.id, label: { name: one.label } }),
      ),
      orders: initiative.orders.map(({ text }, at): Choice => ({ value: String(at), label: { name: text } })),
    };
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      hints: ['hint.splitting'],
      fields: [
        ...fieldsOfPart(1, choices),
        ...fieldsOfPart(2, choices),
        {
          name: 'afterwards',
          control: 'choice',
          value: 'stays',
          required: true,
          choices: afterwards.options.map((value) => ({
            value,
            label: { text: `value.afterwards.${value}` },
          })),
        },
        { name: 'reason', control: 'line', value: '', most: mostInText },
      ],
    };
  },
  read({ afterwards: then, reason, ...filled }, locale) {
    const { title1, tasks1, milestones1, orders1, title2, tasks2, milestones2, orders2 } = filled;
    const second = {
      title: maybeInOwnWords(title2, locale),
      tasks: tasks2,
      milestones: milestones2,
      orders: orders2,
    };
    const isSecond = title2 !== undefined || tasks2.length + milestones2.length + orders2.length > 0;
    return {
      parts: [
        { title: inOwnWords(title1, locale), tasks: tasks1, milestones: milestones1, orders: orders1 },
        ...(isSecond ? [second] : []),
      ],
      afterwards: then,
      reason: maybeInOwnWords(reason, locale),
    };
  },
});

/** The title of a new initiative, and what it can take along; nothing is asked for that there is none of. */
const fieldsOfPart = (n: 1 | 2, choices: Record<'tasks' | 'milestones' | 'orders', Choice[]>): Field[] => [
  { name: `title${n}`, control: 'line', value: '', most: mostInLine, ...(n === 1 ? { required: true } : {}) },
  ...Object.entries(choices).flatMap(([what, offered]): Field[] =>
    offered.length > 0
      ? [{ name: `${what}${n}`, control: 'choices', value: '', choices: offered, searched: true }]
      : [],
  ),
];
