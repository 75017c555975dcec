import type { Form, Problems, Values } from '../commands/form';
import type { Question } from '../queries/question';
import { press } from './acts';
import { ask } from './buttons';
import { type Page, page } from './card';
import type { FormDraft } from './form-draft';
import { type FieldView, fieldView, problemText } from './form-field';
import { formTitle } from './form-values';
import { hintText } from './hint';
import { clip, type Wording } from './wording';

export interface FormPage extends Page {
  problem: string;
  fields: FieldView[];
}

/** Bytes of typed text that a card has room for. */
const mostTyped = 16_000;

/** What was typed, as much of it as a card can hold: clients that know the lengths of fields never send more. */
function fitting({ fields }: Form, values: Values): Values {
  if (Buffer.byteLength(JSON.stringify(values)) <= mostTyped) return values;
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      (values[field.name] ?? '').slice(0, 'most' in field ? field.most : 300),
    ]),
  );
}

/** A form with its fields and the button that sends it. It keeps what was typed, whatever was wrong with it. */
export function formPage(draft: FormDraft, wording: Wording): FormPage {
  const { form, op, problem, problems = {}, back, isInDialog } = draft;
  const { kind, about, seen } = form;
  const typed = draft.values ? { values: fitting(form, draft.values) } : {};
  const title = formTitle(kind, about, wording);
  const subject = form.subject ? clip(wording.name(form.subject), 200) : '';
  const carried = {
    form: kind,
    about: { ...about },
    op,
    ...(seen === undefined ? {} : { seen }),
    ...carriedBack(back),
  };
  const send = wording.has(`form.${kind}.send`) ? `form.${kind}.send` : 'form.send';
  const trouble = problem ?? problemsInWords(form, problems, wording);
  const takesText = form.fields.some(({ control }) => control === 'text' || control === 'line');
  return {
    ...page({
      title,
      subtitle: subject,
      lead: (form.hints ?? []).map((hint) => hintText(hint, wording)),
      notes: [takesText ? wording.text('form.no-citizens') : undefined],
      actions: [
        press(wording.text(send), 'submit-form', carried, wording, { style: 'positive' }),
        isInDialog
          ? undefined
          : ask(wording.text('form.cancel'), back ?? { kind: 'help', topic: 'help' }, wording),
      ],
      summary: [title, subject].filter(Boolean).join(': '),
    }),
    problem: trouble,
    fields: form.fields.map((field) => fieldView(field, { ...draft, ...typed }, wording)),
  };
}

/** How many fields are wrong; what is wrong with something that has no field of its own is said at once. */
function problemsInWords({ fields }: Form, problems: Problems, wording: Wording): string {
  const wrong = Object.entries(problems);
  const elsewhere = wrong.find(([field]) => !fields.some(({ name }) => name === field));
  if (elsewhere) return problemText(elsewhere[1], wording);
  return wrong.length > 0 ? wording.count('form.wrong', wrong.length) : '';
}

const carriedBack = (back: Question | undefined) => (back === undefined ? {} : { back });
