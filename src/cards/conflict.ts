import type { Form, Values } from '../commands/form';
import type { Change } from '../domain/change';
import type { Question } from '../queries/question';
import { press } from './acts';
import { ask } from './buttons';
import { group, line, type Page, page } from './card';
import { changesInShort } from './changes-in-short';
import { fieldLabel, heldIn, isHeld, isSameValue } from './form-values';
import { momentInSentence } from './moment';
import { clip, type Wording } from './wording';

/** What two people wrote of the same thing. */
export interface Conflict {
  /** The form as it would be drawn now: it holds what the other wrote. */
  form: Form;
  /** What was typed here. */
  values: Values;
  /** The fields that hold something else than when the form was drawn here; `undefined` where nobody can tell. */
  theirs?: ReadonlySet<string> | undefined;
  /** What was changed meanwhile. */
  changes: readonly Change[];
  /** The id under which the typed text would be carried out after all. */
  op: string;
  /** The question that shows the thing as it is. */
  back: Question;
}

/** Bytes of typed text of which a card cannot hold several copies. */
const longText = 5_000;

/**
 * Both texts side by side, with the three ways on: keep mine, keep theirs, put them together. Where they are the same,
 * there is nothing to choose; where they changed different things, both can stand.
 */
export function conflictPage(conflict: Conflict, wording: Wording): Page {
  const { form, values, theirs, changes, op, back } = conflict;
  const last = changes.at(-1);
  const name = clip(last?.by.name ?? '', 80);
  const different = form.fields.filter((field) => !isSameValue(field, values[field.name] ?? '', field.value));
  const none = wording.text('value.none');
  // A form that asks for something new, or for something else, does not show what the other did.
  const isShown =
    different.some((field) => isHeld(form, field)) && changes.every(({ command }) => command === form.kind);
  const isContested = theirs === undefined || different.some((field) => theirs.has(field.name));
  // What the other wrote in other fields stays, whichever is kept.
  const isApart = isShown && !isContested && theirs.size > 0;
  const about = { form: form.kind, about: { ...form.about }, back };
  const seen = form.seen === undefined ? {} : { seen: form.seen };
  const typed = { ...values };
  // A long text is carried once only: whoever puts both together can keep their own there as well.
  const isLong = Buffer.byteLength(JSON.stringify(values)) > longText;
  const most = isLong ? 300 : 1_000;
  const title = wording.text('conflict.title');
  const kind = different.length === 0 ? 'same' : isApart ? 'apart' : 'both';
  const lead = wording.text(`conflict.lead.${kind}`, {
    name,
    when: last ? momentInSentence(last.at, wording) : '',
  });
  return page({
    title,
    subtitle: form.subject ? clip(wording.name(form.subject), 200) : '',
    lead: [lead],
    groups: [
      {
        heading: '',
        tone: 'default',
        note: different.length === 0 ? wording.text('conflict.same') : '',
        lines: different.map((field) =>
          line({
            title: fieldLabel(form.kind, field.name, wording),
            details: [
              wording.text('conflict.mine', {
                text: clip(heldIn(field, values[field.name] ?? '', wording) || none, most),
              }),
              isHeld(form, field)
                ? wording.text(theirs?.has(field.name) === false ? 'conflict.beside' : 'conflict.theirs', {
                    name,
                    text: clip(heldIn(field, field.value, wording) || none, most),
                  })
                : undefined,
            ],
          }),
        ),
      },
      group(wording.text('conflict.changes'), isShown && isContested ? [] : changesInShort(changes, wording)),
    ],
    actions: [
      isLong || different.length === 0
        ? undefined
        : press(
            wording.text('conflict.keep-mine'),
            'submit-values',
            { ...about, ...seen, op, values: typed },
            wording,
          ),
      ask(wording.text(`conflict.${different.length === 0 ? 'see' : 'keep-theirs'}`), back, wording),
      different.length === 0
        ? undefined
        : press(
            wording.text('conflict.merge'),
            'open-form',
            { ...about, values: typed, conflict: true },
            wording,
          ),
    ],
    summary: `${title}: ${lead}`,
  });
}
