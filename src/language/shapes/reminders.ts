import { asking, type Shape } from './shape';

/** "What will you remind me of": its verb is mostly politeness, which is set aside. */
const remindedOf = /^(?:and )?what\b.*\bremind me (?:of|about)\b/;

/** "Mine påmindelser", "hvad skal du minde mig om": what somebody is reminded of, whoever it is. */
export const reminders: Shape = ({ slots }) => {
  if (!slots.has('reminder') && !remindedOf.test(slots.folded.text)) return undefined;
  return slots.topics.length > 0 ? undefined : asking({ kind: 'reminders' });
};
