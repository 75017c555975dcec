import { asking, type Shape } from './shape';

/** "Mine kalenderlinks", "which calendar links do I have": the links of whoever asks. */
export const feeds: Shape = ({ slots }) =>
  slots.has('calendar-link') && slots.topics.length === 0 ? asking({ kind: 'feeds' }) : undefined;
