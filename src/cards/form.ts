import type { Problem } from '../commands/command';
import type { Choice, Field, Form, Problems, Values } from '../commands/form';
import type { Question } from '../queries/question';
import { press } from './acts';
import { ask } from './buttons';
import { type Page, page } from './card';
import { inputId } from './form-fields';
import { choiceLabel, fieldLabel } from './form-values';
import { hintText } from './hint';
import { clip, type Wording } from './wording';

/** What a form is drawn with besides what it holds. */
export interface FormDraft {
  form: Form;
  /** The id under which it will be carried out. */
  op: string;
  /** What somebody typed, in place of what the form holds. */
  values?: Values;
  problems?: Problems;
  /** Why it was not carried out, where no field is to blame. */
  problem?: string;
  /** What stands in each field of the register now, beside what was typed. */
  beside?: Values;
  /** The question that the card it was opened from answers. */
  back?: Question;
}

/** One field as its template shows it. */
interface FieldView {
  control: Field['control'];
  id: string;
  label: string;
  title: string;
  value: string | null;
  required: boolean;
  error: string;
  most: number;
  problem: string;
  beside: string;
  placeholder: string;
  style: 'compact' | 'expanded' | 'filtered';
  choices: { title: string; value: string }[];
}

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

/** Choices a card has room for, about 130 bytes each of 28 KB. */
const mostChoices = 120;
/** Choices that are shown all at once. */
const fewChoices = 5;

/** A form with its fields and the button that sends it. It keeps what was typed, whatever was wrong with it. */
export function formPage(draft: FormDraft, wording: Wording): FormPage {
  const { form, op, problem, problems = {}, back } = draft;
  const { kind, about, seen } = form;
  const typed = draft.values ? { values: fitting(form, draft.values) } : {};
  const title = wording.text(`form.${kind}.title`);
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
        back && ask(wording.text('form.cancel'), back, wording),
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

function fieldView(
  field: Field,
  { form, values, problems = {}, beside }: FormDraft,
  wording: Wording,
): FieldView {
  const { name, control, required = false } = field;
  const value = values?.[name] ?? field.value;
  const choices = 'choices' in field ? offered(field.choices, wording) : [];
  // Teams' picker finds others than those listed, and shows its value again only where it is listed.
  if (control === 'people' && value !== '' && !choices.some((choice) => choice.value === value))
    choices.unshift({ title: wording.text('form.found-person'), value });
  const problem = problems[name];
  return {
    control,
    id: inputId(name),
    label: fieldLabel(form.kind, name, wording),
    title: control === 'tick' ? wording.text(`tick.${name}`) : '',
    value: control === 'tick' ? String(value === 'true') : value === '' ? null : value,
    required,
    error: wording.text(control === 'choice' || control === 'choices' ? 'problem.choose' : 'problem.missing'),
    most: 'most' in field ? field.most : 0,
    problem: problem ? problemText(problem, wording) : '',
    beside: beside?.[name] ?? '',
    placeholder: wording.text(required ? 'form.choose' : 'form.choose-or-not'),
    style:
      'searched' in field
        ? 'filtered'
        : choices.length > fewChoices || control === 'choice'
          ? 'compact'
          : 'expanded',
    choices,
  };
}

/** What is wrong with a field, and what to do. */
export const problemText = (problem: Problem, wording: Wording): string => wording.text(`problem.${problem}`);

const offered = (choices: readonly Choice[], wording: Wording): FieldView['choices'] =>
  choices.slice(0, mostChoices).map((choice) => {
    const title = choiceLabel(choice, wording);
    return {
      title: choice.unusual ? wording.text('form.unusual', { choice: title }) : title,
      value: choice.value,
    };
  });
