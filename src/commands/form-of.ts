import type { z } from 'zod';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import {
  type Actor,
  type Command,
  type CommandKind,
  command,
  type Problem,
  problems,
  type Refusal,
} from './command';
import type { About, Form, Problems, Values } from './form';
import type { Place } from './subscription-rights';

/** What a form is drawn from. Time zone of `today`: Copenhagen. */
export interface Drawing {
  register: Register;
  actor: Actor;
  today: Day;
  /** Where it is drawn, as the activity itself names it. */
  place?: Place | undefined;
  /** The language it is written in. */
  locale: Locale;
  /** What was chosen or typed already: a form may hold what is known of what was chosen. */
  values?: Values;
}

type Refused = { ok: false; refusal: Refusal };
type Drawn = Omit<Form, 'kind' | 'about'>;

/** One kind of form: drawn from a register, read back into its command. */
export interface FormMaker {
  /** How many fields it may have at most. */
  size: number;
  /** The form with what is known, or why it is none for this person; `undefined`: it cannot be about that. */
  draw(about: About, drawing: Drawing): { ok: true; form: Form } | Refused | undefined;
  /**
   * What was filled in, as a command, or what is wrong with it by field. `undefined`: no form of ours holds that,
   * it was made up.
   */
  read(
    about: About,
    seen: number | undefined,
    values: Values,
    locale: Locale,
  ): { ok: true; command: Command } | { ok: false; problems: Problems } | undefined;
}

interface Parts<A extends z.ZodRawShape, F extends z.ZodRawShape> {
  kind: CommandKind;
  about: z.ZodObject<A>;
  /** Every field, from the text in it; what is wrong with it is a `Problem`. */
  filled: z.ZodObject<F>;
  draw(about: z.infer<z.ZodObject<A>>, drawing: Drawing): Drawn | Refused;
  /** The fields of the command. */
  read(filled: z.infer<z.ZodObject<F>>, locale: Locale): object;
}

/** Makes a form of its parts. */
export function formOf<A extends z.ZodRawShape, F extends z.ZodRawShape>(parts: Parts<A, F>): FormMaker {
  const { kind } = parts;
  const about = parts.about.strict();
  const filled = parts.filled.strict();
  const names = Object.keys(filled.shape);
  return {
    size: names.length,
    draw(given, drawing) {
      const subject = about.safeParse(given);
      if (!subject.success) return undefined;
      const drawn = parts.draw(subject.data, drawing);
      return 'ok' in drawn ? drawn : { ok: true, form: { kind, about: given, ...drawn } };
    },
    read(given, seen, values, locale) {
      const subject = about.safeParse(given);
      if (!subject.success || Object.keys(values).some((name) => !names.includes(name))) return undefined;
      // An input that was left empty is not always sent.
      const whole = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
      const read = filled.safeParse(whole);
      if (!read.success) return { ok: false, problems: problemsIn(read.error) };
      const version = seen === undefined ? {} : { seen };
      const made = command.safeParse({ kind, ...subject.data, ...version, ...parts.read(read.data, locale) });
      return made.success ? { ok: true, command: made.data } : undefined;
    },
  };
}

const isProblem = (message: string): message is Problem => (problems as readonly string[]).includes(message);

const problemsIn = ({ issues }: z.ZodError): Problems =>
  Object.fromEntries(
    issues
      .toReversed()
      .map(({ path, message }) => [String(path[0]), isProblem(message) ? message : 'not-a-choice']),
  );
