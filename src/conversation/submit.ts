import { fitToShow } from '../cards/form-values';
import { refusalText } from '../cards/refused';
import type { Command, Refusal } from '../commands/command';
import type { Problems, Values } from '../commands/form';
import { formMaker } from '../commands/forms';
import { dayAt } from '../domain/day';
import { carryOut } from './carry-out';
import { confirming } from './confirm';
import { conflicting } from './conflicting';
import type { Desk } from './desk';
import { following } from './following';
import { drawn, forged, namedForm, type Opened, openForm, refusing } from './form';
import type { Said } from './occasion';
import type { Reply } from './reply';
import { shown } from './shown';
import { outOfReach } from './update-request';
import { wayBack } from './way-back';

/** A form that was sent. */
export interface Sent extends Opened {
  op: string;
  values: Values;
}

/** What was sent as it may be shown again, and the fields in which something must not be. */
type Shown = Sent & { masked: Problems };

/** Carries out what was filled in. Whatever is wrong is said on the form, which keeps what was typed. */
export async function submit(said: Said, desk: Desk, sent: Sent): Promise<Reply> {
  const { form, about, seen, op, values, back } = sent;
  const read = formMaker(form)?.read(about, seen, values, said.locale);
  if (!read) return forged(said, desk, namedForm(form));
  const shown = () => toShow(said, desk, sent);
  if (!read.ok) {
    const again = shown();
    return openForm(said, desk, again, { problems: { ...read.problems, ...again.masked } });
  }
  const away = read.command.kind === 'ask-for-update' && (await outOfReach(said, desk, read.command));
  if (away) return unfinished(said, desk, shown(), read.command, away);
  const done = await carryOut(said, desk, op, read.command as Command);
  if (done.ok) {
    const own = confirming(said, done, back);
    return (await following(said, desk, done)) ?? own;
  }
  return unfinished(said, desk, shown(), read.command, done.refusal);
}

/** A field that somebody emptied is not always sent, and must not be shown again with what it held. */
function toShow(said: Said, desk: Desk, sent: Sent): Shown {
  const result = drawn(said, desk, sent);
  const fields = result?.ok ? result.form.fields : [];
  const whole: Values = { ...Object.fromEntries(fields.map(({ name }) => [name, ''])), ...sent.values };
  const values = fitToShow(whole, said.locale, dayAt(said.now));
  const masked = Object.keys(values).filter((name) => values[name] !== whole[name]);
  return {
    ...sent,
    values,
    masked: Object.fromEntries(masked.map((name) => [name, 'personal-number' as const])),
  };
}

function unfinished(said: Said, desk: Desk, sent: Shown, command: Command, refusal: Refusal): Reply {
  const { masked } = sent;
  const back = wayBack(said, sent);
  switch (refusal.reason) {
    case 'field':
      // Who was told of changes meanwhile and saves again has seen them.
      return openForm(
        said,
        desk,
        refusal.problem === 'changed-meanwhile' ? { ...sent, seen: undefined } : sent,
        {
          problems: { ...masked, ...problemOf(sent, refusal) },
        },
      );
    case 'from-the-future':
      return forged(said, desk, sent.form);
    case 'not-allowed':
      // The form was drawn for somebody who may: for another, or before a role was taken away.
      desk.forged(desk.actorOf(said.event.actor, said.register), sent.form);
      return refusing(said, refusal, back, sent);
    // There is one digest about the same: what was filled in is what it could be changed to.
    case 'subscribed-already': {
      const about = { subscription: refusal.subscription };
      const problem = refusalText(refusal, said.locale, dayAt(said.now));
      return openForm(said, desk, { ...sent, form: 'edit-subscription', about }, { problem });
    }
    // What they wanted is there.
    case 'calendar-already':
      return shown(said, { kind: 'feeds', feed: refusal.feed });
    case 'conflict':
      return conflicting(said, desk, sent, command, refusal.changes);
    default:
      return openForm(said, desk, sent, {
        problem: refusalText(refusal, said.locale, dayAt(said.now)),
        problems: masked,
      });
  }
}

/** What is wrong with a field; a personal number is told of where it was typed. */
const problemOf = ({ masked }: Shown, { field, problem }: Extract<Refusal, { reason: 'field' }>): Problems =>
  problem === 'personal-number' && Object.keys(masked).length > 0 ? masked : { [field]: problem };
