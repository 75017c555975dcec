import { isAboutRegister } from './about-register';
import { type Asked, asking, type Shape } from './shape';

/** Whether what can be chosen is asked for. "Indstillingerne til SSG" are what SSG is recommended. */
export const asksForSettings = (asked: Pick<Asked, 'slots' | 'reader'>): boolean =>
  asked.slots.has('settings') && asked.slots.when === undefined && !isAboutRegister(asked);

/** "Indstillinger", "skift mine indstillinger": everything somebody may choose, on one card, whichever verb they use. */
export const settings: Shape = (asked) => (asksForSettings(asked) ? asking({ kind: 'settings' }) : undefined);
