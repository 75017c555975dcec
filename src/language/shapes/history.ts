import { type Asked, asking, lean, periodOf, type Shape } from './shape';
import { taskMeant } from './single';
import { topicOf } from './topic';

/**
 * Who changed what in the chat: "hvem har ændret …", "the edit log of …". What changed since a day is told by those
 * changes too, where people made any; else by what the sources say.
 */
export const history: Shape = (asked) => {
  const { slots, reader } = asked;
  const topic = topicOf(asked);
  const id = topic.kind === 'one' ? topic.id : undefined;
  const isEdited = reader.vocabulary.initiatives.some((one) => one.id === id && one.edited);
  const asksWho = slots.has('who') && slots.has('edited') && !slots.has('lead', 'decision', 'approved');
  const asksSince = slots.has('edited') && slots.has('what') && backTo(asked) !== undefined && isEdited;
  if (!slots.has('edit-log') && !asksWho && !asksSince) return undefined;
  const task = slots.has('one-task') ? (taskMeant(asked, true) ?? taskMeant(asked, false)) : undefined;
  return asking(
    lean({
      kind: 'history' as const,
      initiative: task ? undefined : id,
      thing: task && `task:${task}`,
      since: backTo(asked),
    }),
  );
};

/** The time that is looked back on. */
function backTo({ slots: { when }, today }: Asked) {
  const { from } = when?.span ?? { from: null };
  return when && from !== null && from <= today ? periodOf(when) : undefined;
}
