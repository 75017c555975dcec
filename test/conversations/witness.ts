import { readAct } from '../../src/cards/acts';
import type { CommandKind } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import type { Event } from '../../src/conversation/event';
import type { Card } from '../../src/conversation/reply';
import type { ChangeId } from '../../src/domain/ids';
import type { CarriedOut } from '../support/desk';
import { elementsOf } from './fields';

/** Sees what came of commands, where they are carried out and where forms are read back. */
export interface Witness {
  /** "update-status done", "update-status problem:text:missing", "update-status undo-refused:too-late". */
  happened: ReadonlySet<string>;
  carriedOut(seen: CarriedOut): void;
  answered(event: Event, pressed: Card | undefined, shown: Card): void;
}

export function openWitness(): Witness {
  const happened = new Set<string>();
  const kinds = new Map<ChangeId, CommandKind>();
  let isDone = false;
  const saw = (kind: string, what: string): void => void happened.add(`${kind} ${what}`);

  return {
    happened,
    carriedOut({ command, change, result, isRepeated }) {
      const { kind } = command;
      isDone = result.ok && !isRepeated;
      const undone = kind === 'undo' ? kinds.get(command.change) : undefined;
      if (isRepeated) return saw(kind, 'repeated');
      if (result.ok) {
        kinds.set(change, kind);
        saw(kind, 'done');
        if (undone) saw(undone, 'undone');
        return;
      }
      const { refusal } = result;
      if (undone) saw(undone, `undo-refused:${refusal.reason}`);
      if (refusal.reason === 'field') saw(kind, `problem:${refusal.field}:${refusal.problem}`);
      else saw(kind, refusal.reason === 'conflict' ? 'conflict' : `refused:${refusal.reason}`);
    },
    answered(event, pressed, shown) {
      const wasDone = isDone;
      isDone = false;
      // Who may not is offered to ask for it, whether a form was refused or what was sent with one.
      const denied = buttonsOn(shown).find(({ verb }) => verb === 'request-access')?.form;
      const isPressed = event.kind === 'action' || event.kind === 'dialog';
      const isList = isPressed && event.verb === 'list-forms';
      if (denied && !isList) saw(denied, 'refused:not-allowed');
      if (!isPressed) return;
      const contested = buttonsOn(pressed).find(({ verb }) => verb === 'submit-values')?.form;
      if (event.verb === 'ask' && contested) saw(contested, 'keep-theirs');
      const read = readAct(event.verb, event.data);
      if (typeof read === 'string') return;
      const { act, locale } = read;
      if (act.verb === 'add-synonym' && !act.initiative) saw('add-synonym', 'refused:unknown-initiative');
      if (act.verb === 'open-form' && act.conflict) saw(act.form, 'together');
      if (act.verb === 'submit-values' && wasDone) saw(act.form, 'keep-mine');
      if (act.verb !== 'submit-form' && act.verb !== 'submit-values') return;
      const sent = formMaker(act.form)?.read(act.about, act.seen, act.values, locale);
      if (!sent || sent.ok) return;
      for (const [field, problem] of Object.entries(sent.problems))
        saw(act.form, `problem:${field}:${problem}`);
    },
  };
}

/** What the buttons of a card do, and to which form. */
const buttonsOn = (card: Card | undefined): { verb: string; form: string }[] =>
  elementsOf(card, (type) => type === 'Action.Execute' || type === 'Action.Submit').map((button) => {
    const data = Object(button.data);
    return { verb: String(button.verb ?? data.verb), form: String(data.form ?? '') };
  });
