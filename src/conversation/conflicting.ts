import { isSameValue } from '../cards/form-values';
import { renderConflict } from '../cards/render-form';
import type { Command } from '../commands/command';
import { thingOfCommand } from '../commands/decide';
import type { Form, Values } from '../commands/form';
import { beforeChanges } from '../domain/before';
import type { Change } from '../domain/change';
import { dayAt } from '../domain/day';
import type { Desk } from './desk';
import { drawn, forged, type Opened, refusing } from './form';
import { type Said, showing } from './occasion';
import type { Reply } from './reply';
import { wayBack } from './way-back';

/**
 * Both texts side by side. The form is drawn as the register is now: it holds what the other wrote. A field that was
 * sent as it had been drawn was not written in here: it stays as it is now. But where it is chosen what a form changes,
 * everything in it is said of that.
 */
export function conflicting(
  said: Said,
  desk: Desk,
  sent: Opened & { values: Values },
  command: Command,
  changes: readonly Change[],
): Reply {
  const result = drawn(said, desk, sent);
  const back = wayBack(said, sent);
  if (!result) return forged(said, desk, sent.form);
  if (!result.ok) return refusing(said, result.refusal, back, sent);
  const { locale, now, register } = said;
  const isEdited = thingOfCommand(command) !== undefined;
  const first = isEdited
    ? drawn({ ...said, register: beforeChanges(register, changes) }, desk, sent)
    : undefined;
  const last = changes.at(-1);
  const { form } = result;
  const drawnFirst = first?.ok ? valuesOf(first.form) : undefined;
  const conflict = {
    form,
    values: merged(form, drawnFirst, sent.values),
    theirs: drawnFirst && changedSince(form, drawnFirst),
    changes,
    op: desk.newOp(),
    back: back ?? (last ? { kind: 'change' as const, change: last.id } : { kind: 'history' as const }),
  };
  return { ...showing(renderConflict(conflict, locale, dayAt(now)), locale), isForm: true };
}

/** What was typed, and in fields nobody typed into here what the register holds now, unless it holds nothing there. */
function merged(
  { fields }: Form,
  drawnFirst: ReadonlyMap<string, string> | undefined,
  typed: Values,
): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const { name, value, required = false } = field;
      const text = typed[name] ?? '';
      const first = drawnFirst?.get(name);
      const isLost = required && value === '';
      const isUntouched = first !== undefined && isSameValue(field, first, text);
      return [name, isUntouched && !isLost ? value : text];
    }),
  );
}

const valuesOf = ({ fields }: Form): ReadonlyMap<string, string> =>
  new Map(fields.map(({ name, value }) => [name, value]));

const changedSince = ({ fields }: Form, drawnFirst: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    fields
      .filter((field) => !isSameValue(field, drawnFirst.get(field.name) ?? '', field.value))
      .map(({ name }) => name),
  );
