import { isAboutRegister } from './about-register';
import type { Shape } from './shape';

/** "Ubesvarede spørgsmål": what the bot itself could not answer. Any thing of the register makes it something else. */
export const missed: Shape = (asked) => {
  const { slots } = asked;
  if (!slots.has('missed-question') && !(slots.has('question') && slots.has('unanswered'))) return undefined;
  return isAboutRegister(asked) ? undefined : { outcome: 'missed-questions' };
};
