import type { Problem } from '../commands/command';
import type { Choice, Field } from '../commands/form';
import type { FormDraft } from './form-draft';
import { inputId } from './form-fields';
import { choiceLabel, fieldLabel } from './form-values';
import { capital, type Wording } from './wording';

/** One field as its template shows it. */
export interface FieldView {
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
  /** That there are more choices than the card has room for, and how to reach them. */
  cut: string;
  style: 'compact' | 'expanded' | 'filtered';
  choices: { title: string; value: string }[];
}

/** What tells a problem from a label where colours do not. */
const wrong = '⚠';
/** Choices a card has room for, about 130 bytes each of 28 KB. */
const mostChoices = 120;
/** Choices that are shown all at once. */
const fewChoices = 5;

/** One field with what it holds, or what was typed into it, and what is wrong with that. */
export function fieldView(
  field: Field,
  { form, values, problems = {}, beside }: FormDraft,
  wording: Wording,
): FieldView {
  const { name, control, required = false } = field;
  const all = 'choices' in field ? field.choices : [];
  const value = stillThere(values?.[name] ?? field.value, field);
  const choices = offered(all, value.split(','), wording);
  // Teams' picker finds others than those listed, and shows its value again only where it is listed.
  if (control === 'people' && value !== '' && !choices.some((choice) => choice.value === value))
    choices.unshift({ title: wording.text('form.found-person'), value });
  const together = all.filter(({ isAll }) => isAll).length;
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
    problem: problem ? `${wrong} ${problemText(problem, wording)}` : '',
    beside: beside?.[name] ?? '',
    // Teams searches the whole organisation for people.
    cut:
      control !== 'people' && all.length > mostChoices
        ? wording.text('form.cut', { shown: mostChoices - together, total: all.length - together })
        : '',
    placeholder: placeholderOf(field, wording),
    style:
      'searched' in field
        ? 'filtered'
        : choices.length > fewChoices || control === 'choice'
          ? 'compact'
          : 'expanded',
    choices,
  };
}

/** What was chosen, without what can be chosen no more: sent again unseen, it would be wrong again. */
function stillThere(value: string, field: Field): string {
  if (field.control !== 'choice' && field.control !== 'choices') return value;
  const isThere = (one: string) => field.choices.some((choice) => choice.value === one);
  const chosen = field.control === 'choices' ? value.split(',') : [value];
  return chosen.filter(isThere).join(',');
}

/** How to begin with an empty field: choose, or type to find. */
function placeholderOf(field: Field, wording: Wording): string {
  const isSearched = field.control === 'people' || ('searched' in field && field.control === 'choice');
  const way = isSearched ? 'form.search' : 'form.choose';
  return wording.text(field.required ? way : `${way}-or-not`);
}

/** What is wrong with a field, and what to do. */
export const problemText = (problem: Problem, wording: Wording): string => wording.text(`problem.${problem}`);

/** The choices there is room for, in their order; what is chosen is among them. */
function offered(
  choices: readonly Choice[],
  chosen: readonly string[],
  wording: Wording,
): FieldView['choices'] {
  const isChosen = ({ value }: Choice) => chosen.includes(value);
  const room = mostChoices - choices.filter(isChosen).length;
  const others = new Set(choices.filter((choice) => !isChosen(choice)).slice(0, Math.max(room, 0)));
  return choices
    .filter((choice) => isChosen(choice) || others.has(choice))
    .slice(0, mostChoices)
    .map((choice) => {
      const label = choiceLabel(choice, wording);
      // A name is written as it is.
      const title = 'text' in choice.label ? capital(label) : label;
      return {
        title: choice.unusual ? wording.text('form.unusual', { choice: title }) : title,
        value: choice.value,
      };
    });
}
