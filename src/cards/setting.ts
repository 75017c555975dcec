import type { AnswerOf } from '../queries/answer';
import { type Press, press } from './acts';
import type { Ask, Say } from './button';
import { type Line, line } from './card';
import type { Wording } from './wording';

type Settings = AnswerOf<'settings'>;

/** One thing that is chosen: how it is now, and what changes it. */
export interface Setting {
  line: Line;
  buttons: (Press | Ask | Say)[];
}

/** A setting by its key, with the buttons there are. */
export const setting = (
  key: string,
  state: string,
  buttons: (Setting['buttons'][number] | undefined)[],
  wording: Wording,
): Setting => ({
  line: line({ title: wording.text(`settings.${key}.title`), details: [state] }),
  buttons: buttons.filter((one) => one !== undefined),
});

/** A button to a form, which leads back here. */
export const form = (
  key: string,
  kind: string,
  about: Record<string, string>,
  { question }: Settings,
  wording: Wording,
): Press =>
  press(
    wording.text(`settings.${key}`),
    'open-form',
    { form: kind, about, back: { kind: question.kind } },
    wording,
  );
