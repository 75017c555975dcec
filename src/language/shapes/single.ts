import type { InitiativeId, MilestoneId, TaskId } from '../../domain/ids';
import type { Prose } from '../../domain/prose';
import { isSaid } from '../says';
import { fittest, stemsOf } from './by-words';
import { type Asked, asking, familyOf, type Shape } from './shape';
import { topicOf } from './topic';

/** One task or one date: "opgaven om evaluering af ortoser", "the milestone about self-harm". */
export const oneThing: Shape = (asked) => {
  const { slots } = asked;
  if (slots.has(...others)) return undefined;
  const task = slots.has('one-task') ? (taskMeant(asked, true) ?? taskMeant(asked, false)) : undefined;
  if (task) return asking({ kind: 'task', task });
  const milestone = slots.has('one-milestone') ? milestoneMeant(asked) : undefined;
  return milestone ? asking({ kind: 'milestone', milestone }) : undefined;
};

/** The one task that was meant, among those that are `open` or not; `undefined` where several fit, or none. */
export const taskMeant = (asked: Asked, open: boolean): TaskId | undefined =>
  oneOf(
    asked.reader.vocabulary.tasks.filter((task) => task.open === open),
    asked,
  )?.id;

/** The one milestone that was meant; `undefined` where several fit, or none. */
export const milestoneMeant = (asked: Asked): MilestoneId | undefined =>
  oneOf(asked.reader.vocabulary.milestones, asked)?.id;

/**
 * The only one of an initiative, or the only one that has most of the words beyond the initiative's name.
 */
function oneOf<T extends { text: Prose; initiatives: InitiativeId[] }>(
  all: readonly T[],
  asked: Asked,
): T | undefined {
  const { slots, reader } = asked;
  const topic = topicOf(asked);
  if (topic.kind !== 'one') return undefined;
  const near = familyOf(reader, topic.id);
  const own = all.filter(({ initiatives }) => initiatives.some((id) => near.includes(id)));
  const [only, second] = own;
  if (!second) return only;
  const name = nameOf(asked, topic.id);
  const beyond = slots.words.filter(({ stem }) => !name.has(stem));
  const said = new Set(beyond.filter((word) => tells(word, asked)).map(({ stem }) => stem));
  const { things: best, held } = fittest(own, said);
  return best.length === 1 && held > 0 ? best[0] : undefined;
}

const nameOf = ({ reader }: Asked, id: InitiativeId): ReadonlySet<string> => {
  const named = reader.vocabulary.initiatives.find((one) => one.id === id);
  return new Set([...stemsOf(named?.title ?? {}), ...stemsOf({ da: named?.aliases.join(' ') ?? '' })]);
};

/** Words that tell one thing from another: names, and what is done to them ("evaluere"). */
const tells = (word: Asked['slots']['words'][number], { slots }: Asked): boolean =>
  slots.content.includes(word) || isSaid(word.text, 'telling-part');

/** More than one is asked for, or something of it that a list tells. */
const others = ['who', 'how-many', 'which', 'lead', 'mine', 'unassigned', 'overdue', 'recurring'] as const;
