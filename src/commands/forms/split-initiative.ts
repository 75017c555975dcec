import { z } from 'zod';
import { initiativeId, milestoneId, taskId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import {
  inOwnWords,
  maybe,
  maybeInOwnWords,
  maybeOne,
  mostInLine,
  mostInText,
  one,
  several,
  some,
} from '../filled';
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
const rest = z.enum(['stays', 'last']);

/** What an initiative is split into: one part takes along what is ticked, and where there is another it may have the rest. */
export const splitInitiativeForm = formOf({
  kind: 'split-initiative',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({
    title1: some(mostInLine),
    tasks1: several(taskId),
    milestones1: several(milestoneId),
    orders1: several(place),
    title2: maybe(mostInLine),
    rest: maybeOne(rest),
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
        { name: 'title1', control: 'line', value: '', most: mostInLine, required: true },
        ...Object.entries(choices).flatMap(([what, offered]): Field[] =>
          // Nothing is asked for that there is none of.
          offered.length > 0
            ? [{ name: `${what}1`, control: 'choices', value: '', choices: offered, searched: true }]
            : [],
        ),
        { name: 'title2', control: 'line', value: '', most: mostInLine },
        ...(Object.values(choices).flat().length > 0 ? [ofTwo('rest', rest.options)] : []),
        ofTwo('afterwards', afterwards.options),
        { name: 'reason', control: 'line', value: '', most: mostInText },
      ],
    };
  },
  read({ title1, tasks1, milestones1, orders1, title2, rest: left, afterwards: then, reason }, locale) {
    const second = { title: maybeInOwnWords(title2, locale), tasks: [], milestones: [], orders: [] };
    const isSecond = title2 !== undefined || left === 'last';
    return {
      parts: [
        { title: inOwnWords(title1, locale), tasks: tasks1, milestones: milestones1, orders: orders1 },
        ...(isSecond ? [second] : []),
      ],
      rest: left,
      afterwards: then,
      reason: maybeInOwnWords(reason, locale),
    };
  },
});

const ofTwo = (name: string, values: readonly string[]): Field => ({
  name,
  control: 'choice',
  value: 'stays',
  required: true,
  choices: values.map((value) => ({ value, label: { text: `value.${name}.${value}` } })),
});
