import type { Wording } from './wording';

/** A press that can be repeated, with all it carried: what was typed is not lost. */
export interface Again {
  verb: string;
  data: unknown;
}

/** A button that sends once more what was sent before, whatever that was. */
export interface Repeat {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: object;
  associatedInputs: 'none';
}

export const repeating = ({ verb, data }: Again, wording: Wording): Repeat => ({
  type: 'Action.Execute',
  title: wording.text('notice.failure.again'),
  verb,
  data: Object(data),
  associatedInputs: 'none',
});
