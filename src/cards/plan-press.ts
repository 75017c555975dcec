import type { z } from 'zod';
import { type Press, press } from './acts';
import type { planStep } from './plan-steps';
import type { Wording } from './wording';

/** A button about a work plan that was sent in. */
export const planPress = (
  title: string,
  draft: string,
  step: z.input<typeof planStep>,
  wording: Wording,
  more: Partial<Pick<Press, 'tooltip' | 'style' | 'associatedInputs'>> = {},
): Press => press(title, 'work-plan', { draft, step }, wording, { associatedInputs: 'none', ...more });

/** The button that sends what was chosen in the field of the card. */
export const planChoose = (
  title: string,
  draft: string,
  step: z.input<typeof planStep>,
  wording: Wording,
): Press => press(title, 'work-plan', { draft, step }, wording, {});
