import type { Day } from '../domain/day';
import type { Prose } from '../domain/prose';
import type { Problem } from './command';

/**
 * What can be chosen: a record by its name, or a value by the text that names it, with `names`, `days` and further
 * texts as `words` put into that text.
 */
export interface Choice {
  value: string;
  /** Stands for all the others together. */
  isAll?: true;
  label:
    | { name: Prose }
    | {
        text: string;
        names?: Readonly<Record<string, Prose>>;
        words?: Readonly<Record<string, string>>;
        days?: Readonly<Record<string, Day>>;
      };
  /** Named last, behind "Andet:": allowed, but not what usually follows. */
  unusual?: true;
}

/**
 * One field to fill in; its label is the text `field.<name>`. A value is always text: a day `YYYY-MM-DD`, several
 * choices joined by commas, a tick `true` or `false`.
 */
export type Field = { name: string; value: string; required?: true } & (
  | { control: 'line' | 'text'; most: number }
  | { control: 'day' | 'number' | 'tick' }
  /** `searched` where there are many. */
  | { control: 'choice' | 'choices'; choices: readonly Choice[]; searched?: true }
  /** People of the organisation, beside those who have written to the bot. */
  | { control: 'people'; choices: readonly Choice[] }
);

/** What a form is about, by id: the same fields as in its command. */
export type About = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string>>;

/** A text by its key; one with days in it; or one that counts some things and names the first of them (`{count}`, `{names}`). */
export type Hint =
  | string
  | { text: string; days: Readonly<Record<string, Day>> }
  | { text: string; names: readonly Prose[] };

/** A form as it is to be drawn; what it is called is the text `form.<kind>.title`. */
export interface Form {
  kind: string;
  about: About;
  /** The name of what it is about. */
  subject: Prose | undefined;
  fields: readonly Field[];
  /** The version of its thing that it is drawn from, where it could overwrite one. */
  seen?: number;
  /** Texts to stand above the fields. */
  hints?: readonly Hint[];
}

/** What is wrong with what was filled in, by field. */
export type Problems = Readonly<Record<string, Problem>>;
