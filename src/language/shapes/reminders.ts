import { says } from '../says';
import { asking, type Shape } from './shape';

/** "Mine påmindelser", "hvad skal du minde mig om": what somebody is reminded of, whoever it is. */
export const reminders: Shape = ({ slots }) => {
  // "What will you remind me of": its verb is mostly politeness, which is set aside.
  const isOf = slots.has('what') && says(slots.folded.text, 'reminding');
  if (!slots.has('reminder') && !isOf) return undefined;
  return slots.topics.length > 0 ? undefined : asking({ kind: 'reminders' });
};
