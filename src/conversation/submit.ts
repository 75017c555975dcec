import { fitToShow } from '../cards/form-values';
import { refusalText } from '../cards/refused';
import { renderConflict } from '../cards/render-form';
import type { Command, Refusal } from '../commands/command';
import type { Problems, Values } from '../commands/form';
import { formMaker } from '../commands/forms';
import { dayAt } from '../domain/day';
import type { Question } from '../queries/question';
import { carryOut } from './carry-out';
import { confirming } from './confirm';
import type { Desk } from './desk';
import { following } from './following';
import {
  backFrom,
  drawn,
  forged,
  namedForm,
  type Opened,
  openForm,
  refusing,
  wayBack,
  wholeOf,
} from './form';
import { type Said, showing } from './occasion';
import type { Reply } from './reply';
import { outOfReach } from './update-request';

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
  const shown = { ...sent, values: fitToShow(values, said.locale, dayAt(said.now)) };
  if (!read.ok)
    return openForm(said, desk, shown, { problems: { ...read.problems, ...blotted(values, shown.values) } });
  const away = read.command.kind === 'ask-for-update' && (await outOfReach(said, desk, read.command));
  if (away) return unfinished(said, desk, shown, away);
  const done = await carryOut(said, desk, op, read.command as Command);
  if (done.ok) {
    const own = confirming(said, done.change, backFrom(back));
    return (await following(said, desk, done.command, done.change)) ?? own;
  }
  return unfinished(said, desk, shown, done.refusal);
}

function unfinished(said: Said, desk: Desk, sent: Sent, refusal: Refusal): Reply {
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
      return conflicting(said, desk, sent, refusal.changes, back);
    default:
      return openForm(said, desk, sent, { problem: refusalText(refusal, said.locale, dayAt(said.now)) });
  }
}

/** The fields in which a personal number was left out of what is shown again. */
const blotted = (typed: Values, shown: Values): Problems =>
  Object.fromEntries(
    Object.keys(typed).flatMap((name) => (typed[name] === shown[name] ? [] : [[name, 'personal-number']])),
  );

/** Both texts side by side. The form is drawn as the register is now: it holds what the other wrote. */
function conflicting(
  said: Said,
  desk: Desk,
  sent: Sent,
  changes: Extract<Refusal, { reason: 'conflict' }>['changes'],
  back: Question | undefined,
): Reply {
  const result = drawn(said, desk, sent);
  if (!result) return forged(said, desk, sent.form);
  if (!result.ok) return refusing(said, result.refusal, back, sent);
  const { locale, now } = said;
  const last = changes.at(-1);
  const conflict = {
    form: result.form,
    values: wholeOf(result.form, sent.values),
    changes,
    op: desk.newOp(),
    back: back ?? (last ? { kind: 'change' as const, change: last.id } : { kind: 'history' as const }),
  };
  return { ...showing(renderConflict(conflict, locale, dayAt(now)), locale), isForm: true };
}
