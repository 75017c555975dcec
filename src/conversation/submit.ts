import { fitToShow } from '../cards/form-values';
import { refusalText } from '../cards/refused';
import { renderConflict } from '../cards/render-form';
import type { Command, Refusal } from '../commands/command';
import { thingOfCommand } from '../commands/decide';
import type { Form, Problems, Values } from '../commands/form';
import { formMaker } from '../commands/forms';
import { beforeChanges } from '../domain/before';
import { dayAt } from '../domain/day';
import type { Question } from '../queries/question';
import { carryOut } from './carry-out';
import { confirming } from './confirm';
import type { Desk } from './desk';
import { following } from './following';
import { drawn, forged, namedForm, type Opened, openForm, refusing } from './form';
import { type Said, showing } from './occasion';
import type { Reply } from './reply';
import { outOfReach } from './update-request';
import { backFrom, wayBack } from './way-back';

/** A form that was sent. */
export interface Sent extends Opened {
  op: string;
  values: Values;
}

/** Carries out what was filled in. Whatever is wrong is said on the form, which keeps what was typed. */
export async function submit(said: Said, desk: Desk, sent: Sent): Promise<Reply> {
  const { form, about, seen, op, values, back } = sent;
  const read = formMaker(form)?.read(about, seen, values, said.locale);
  if (!read) return forged(said, desk, namedForm(form));
  const whole = { ...emptied(said, desk, sent), ...values };
  const shown = { ...sent, values: fitToShow(whole, said.locale, dayAt(said.now)) };
  if (!read.ok)
    return openForm(said, desk, shown, { problems: { ...read.problems, ...blotted(values, shown.values) } });
  const away = read.command.kind === 'ask-for-update' && (await outOfReach(said, desk, read.command));
  if (away) return unfinished(said, desk, shown, read.command, away);
  const done = await carryOut(said, desk, op, read.command as Command);
  if (done.ok) {
    const own = confirming(said, done.change, backFrom(back));
    return (await following(said, desk, done.command, done.change)) ?? own;
  }
  return unfinished(said, desk, shown, read.command, done.refusal);
}

/** A field that somebody emptied is not always sent, and must not be shown again with what it held. */
function emptied(said: Said, desk: Desk, sent: Sent): Values {
  const result = drawn(said, desk, sent);
  return result?.ok ? Object.fromEntries(result.form.fields.map(({ name }) => [name, ''])) : {};
}

function unfinished(said: Said, desk: Desk, sent: Sent, command: Command, refusal: Refusal): Reply {
  const back = wayBack(said, sent);
  switch (refusal.reason) {
    case 'field': {
      // Who was told of changes meanwhile and saves again has seen them.
      const isTold = refusal.problem === 'changed-meanwhile';
      const shown = isTold ? { ...sent, seen: undefined } : sent;
      return openForm(said, desk, shown, { problems: { [refusal.field]: refusal.problem } });
    }
    case 'from-the-future':
      return forged(said, desk, sent.form);
    case 'not-allowed':
      // The form was drawn for somebody who may: for another, or before a role was taken away.
      desk.forged(desk.actorOf(said.event.actor, said.register), sent.form);
      return refusing(said, refusal, back, sent);
    case 'conflict':
      return conflicting(said, desk, sent, command, refusal.changes, back);
    default:
      return openForm(said, desk, sent, { problem: refusalText(refusal, said.locale, dayAt(said.now)) });
  }
}

/** The fields in which a personal number was left out of what is shown again. */
const blotted = (typed: Values, shown: Values): Problems =>
  Object.fromEntries(
    Object.keys(typed).flatMap((name) => (typed[name] === shown[name] ? [] : [[name, 'personal-number']])),
  );

/**
 * Both texts side by side. The form is drawn as the register is now: it holds what the other wrote. A field that was
 * sent as it had been drawn was not written in here: it stays as it is now. But where it is chosen what a form changes,
 * everything in it is said of that.
 */
function conflicting(
  said: Said,
  desk: Desk,
  sent: Sent,
  command: Command,
  changes: Extract<Refusal, { reason: 'conflict' }>['changes'],
  back: Question | undefined,
): Reply {
  const result = drawn(said, desk, sent);
  if (!result) return forged(said, desk, sent.form);
  if (!result.ok) return refusing(said, result.refusal, back, sent);
  const { locale, now, register } = said;
  const isEdited = thingOfCommand(command) !== undefined;
  const first = isEdited
    ? drawn({ ...said, register: beforeChanges(register, changes) }, desk, sent)
    : undefined;
  const last = changes.at(-1);
  const conflict = {
    form: result.form,
    values: merged(result.form, first?.ok ? first.form : undefined, sent.values),
    changes,
    op: desk.newOp(),
    back: back ?? (last ? { kind: 'change' as const, change: last.id } : { kind: 'history' as const }),
  };
  return { ...showing(renderConflict(conflict, locale, dayAt(now)), locale), isForm: true };
}

/** What was typed, and in fields nobody typed into here what the register holds now, unless it holds nothing there. */
function merged({ fields }: Form, first: Form | undefined, typed: Values): Values {
  const drawnFirst = new Map(first?.fields.map(({ name, value }) => [name, value.trim()]));
  return Object.fromEntries(
    fields.map(({ name, value, required = false }) => {
      const text = typed[name] ?? '';
      const isLost = required && value === '';
      return [name, drawnFirst.get(name) === text.trim() && !isLost ? value : text];
    }),
  );
}
