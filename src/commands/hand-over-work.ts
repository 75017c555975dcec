import type { Day } from '../domain/day';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { Task } from '../domain/task';

/** Things that are handed over at once; the rest follows when it is handed over once more. A commit holds 99. */
export const mostHandedOver = 70;

/** A list in which one was replaced by those who follow it. */
const replaced = <T extends string>(list: readonly T[], gone: string, heirs: readonly string[]): T[] => [
  ...new Set(list.flatMap((one) => (one === gone ? (heirs as readonly T[]) : [one]))),
];

/** A list in which those who follow stand beside the one they follow: until it ends, it is meant. */
const joined = <T extends string>(list: readonly T[], gone: string, heirs: readonly string[]): T[] => [
  ...new Set(list.flatMap((one) => (one === gone ? [one, ...(heirs as readonly T[])] : [one]))),
];

/**
 * What is handed over of a party that ends on a day: its meetings from then on, its open tasks that are due from then on,
 * the digests about it, its deadlines, and its municipalities; once the day has come, all of its open tasks.
 */
export function workOf(
  register: Register,
  gone: string,
  heirs: readonly string[],
  { on, today }: { on: Day; today: Day },
): AnyRecord[] {
  const hasCome = on <= today;
  const [first] = heirs;
  const isLater = ({ when }: Meeting): boolean => when.from !== null && when.from >= on;
  const isTheirs = ({ parties, state, due }: Task): boolean =>
    parties.some((one) => one === gone) &&
    (state === 'open' || state === 'ongoing') &&
    (hasCome || (due !== undefined && due.to !== null && due.to >= on));
  return [
    ...[...register.meeting.values()]
      .filter((one) => one.body === gone && isLive(one) && isLater(one) && !isOver(one))
      .map((record) => ({ type: 'meeting', record: { ...record, body: first ?? record.body } }) as AnyRecord),
    ...rulesOf(register, gone, heirs),
    ...[...register.subscription.values()]
      .filter((one) => isLive(one) && isAbout(one, gone))
      .map((record): AnyRecord => ({ type: 'subscription', record: withHeirs(record, gone, heirs) })),
    ...[...register.municipality.values()]
      .filter((one) => hasCome && heirs.length === 1 && one.cluster === gone && isLive(one))
      .map((record) => ({ type: 'municipality', record: { ...record, cluster: first } }) as AnyRecord),
    ...[...register.task.values()]
      .filter((one) => isLive(one) && isTheirs(one))
      .map(
        (record): AnyRecord => ({
          type: 'task',
          record: { ...record, parties: replaced(record.parties, gone, heirs) },
        }),
      ),
  ];
}

const isOver = ({ state }: Meeting): boolean => state === 'held' || state === 'cancelled';

const isAbout = ({ about, rhythm }: Subscription, gone: string): boolean =>
  [...about.clusters, ...about.bodies, ...(rhythm.kind === 'meetings' ? rhythm.bodies : [])].some(
    (one) => one === gone,
  );

function withHeirs(digest: Subscription, gone: string, heirs: readonly string[]): Subscription {
  const { about, rhythm } = digest;
  return {
    ...digest,
    about: {
      ...about,
      clusters: joined(about.clusters, gone, heirs),
      bodies: joined(about.bodies, gone, heirs),
    },
    rhythm: rhythm.kind === 'meetings' ? { ...rhythm, bodies: joined(rhythm.bodies, gone, heirs) } : rhythm,
  };
}

/** The deadlines before the meetings of a body, for each that follows it and has none. */
function rulesOf(register: Register, gone: string, heirs: readonly string[]): AnyRecord[] {
  const rule = [...register.rule.values()].find(({ body }) => body === gone);
  if (!rule) return [];
  return heirs
    .filter((heir) => ![...register.rule.values()].some(({ body }) => body === heir))
    .map((heir) => ({ type: 'rule', record: { ...rule, id: heir, body: heir } }) as AnyRecord);
}
