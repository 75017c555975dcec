import { day } from '../domain/day';
import type { DraftHead } from '../domain/plan-draft';
import type { PlanDoubt } from '../domain/plan-item';
import type { RowNow } from '../domain/plan-row-now';
import type { Prose } from '../domain/prose';
import { sameWords } from '../domain/same-words';
import type { Press } from './acts';
import { group, line, type Page, page } from './card';
import { longDay } from './days';
import type { FieldView } from './form-field';
import { inputId } from './form-fields';
import { planChoose, planPress } from './plan-press';
import { answerField } from './plan-steps';
import { evidenceOf, type NameOf, optionInWords, rowInWords, titleOfRow } from './plan-values';
import { capital, clip, type Wording } from './wording';

/** What is asked about a row. */
export interface PlanAsked {
  draft: Pick<DraftHead, 'id'>;
  row: RowNow;
  doubt: PlanDoubt;
  /** Answers besides the options: words that mean the same everywhere. */
  answers: readonly string[];
  /** Everything else that may be meant, by id; `several` may be chosen at once. */
  others: readonly { id: string; name: Prose }[];
  several: boolean;
  /** Unclear rows in all. */
  left: number;
  nameOf: NameOf;
  /** Nothing was chosen, or what cannot be. */
  wrong: boolean;
}

/** Answers beside the list, and choices in it, that a card has room for. */
const [mostOptions, mostOthers] = [3, 110];

export interface PlanAskedPage extends Page {
  answersHeading: string;
  choices: { title: string; open: Press }[];
  fields: FieldView[];
  choosing: { actions: Press[] }[];
}

/** One question about one row: each answer says what it would mean. */
export function planAskedPage(asked: PlanAsked, wording: Wording): PlanAskedPage {
  const { draft, row, doubt, answers, left, nameOf } = asked;
  const { about, words } = doubt;
  const title = titleOfRow(row.item, nameOf, wording);
  const say = (key: string, values?: Record<string, string | number>) =>
    wording.text(`plan-doubt.${key}`, values);
  const choice = (answer: string, text: string) => ({
    title: clip(text, 200),
    open: planPress(clip(text, 200), draft.id, { do: 'answer', row: row.at, about, answer }, wording),
  });
  const choosing = planChoose(say('choose'), draft.id, { do: 'answer', row: row.at, about }, wording);
  const named = (one: string) =>
    choice(one, say(`answer.${about}`, { name: optionInWords(about, one, nameOf, wording) }));
  const fields = fieldOf(asked, wording);
  const evidence = evidenceOf(row, nameOf, wording);
  return {
    ...page({
      title: say(`question.${about}`),
      subtitle: clip(`${title} · ${rowInWords(row.item.where, wording)}`, 240),
      lead: [
        // A field tells it itself.
        asked.wrong && fields.length === 0 ? say('problem') : undefined,
        say(`why.${whyOf(doubt, nameOf)}`, { words: clip(words, 240), day: newest(doubt, wording) }),
      ],
      groups: [
        group(
          say('evidence'),
          evidence.map((text) => line({ title: text, weight: 'Default' })),
        ),
      ],
      notes: [wording.count('plan-doubt.left', left)],
      actions: [
        planPress(say('later'), draft.id, { do: 'ask', from: row.at + 1 }, wording),
        planPress(wording.text('plan-draft.list'), draft.id, { do: 'list' }, wording),
      ],
      summary: `${say(`question.${about}`)} ${title}`,
    }),
    answersHeading: say('answers'),
    choices: [
      ...(isOfOptions(about) ? offered(doubt).map(named) : []),
      ...answers.map((answer) => choice(answer, say(`answer.${about}-${answer}`, { title }))),
    ],
    fields,
    choosing: fields.length === 0 ? [] : [{ actions: [choosing] }],
  };
}

/** Why it is asked, where that is not always the same. */
function whyOf({ about, words, options }: PlanDoubt, nameOf: NameOf): string {
  if (about === 'area' && words === '') return 'area-none';
  const isNamed = options.some((id) => sameWords(nameOf(id)?.da ?? '') === sameWords(words));
  return about === 'initiative' && isNamed ? 'initiative-named' : about;
}

/** Whether its options answer a doubt; of others they only say what is in the way. */
const isOfOptions = (about: PlanDoubt['about']): boolean => !['twice', 'parts', 'newer'].includes(about);

/** Clusters that were found are one answer together; where all areas may be meant, the list holds them. */
function offered({ about, options }: PlanDoubt): string[] {
  if (about === 'clusters') return options.length > 0 ? [options.join(',')] : [];
  return about === 'area' && options.length > mostOptions ? [] : options.slice(0, mostOptions);
}

/** The day of the status that the register holds. */
function newest({ about, options: [first] }: PlanDoubt, wording: Wording): string {
  const on = about === 'newer' ? day.safeParse(first).data : undefined;
  return on ? longDay(on, wording.locale) : '';
}

/** The list of everything else that may be meant, where there is such a list. */
function fieldOf({ doubt, others, several, wrong }: PlanAsked, wording: Wording): FieldView[] {
  const isDay = doubt.about === 'due';
  if (!isDay && others.length === 0) return [];
  const shown = new Set(several ? [] : offered(doubt));
  const choices = others
    .filter(({ id }) => !shown.has(id))
    .map(({ id, name }) => ({
      title: doubt.about === 'phase' ? wording.text(`phase.${id}`) : capital(clip(wording.name(name), 90)),
      value: id,
    }));
  return [
    {
      control: isDay ? 'day' : several ? 'choices' : 'choice',
      id: inputId(answerField),
      label: wording.text(isDay ? 'plan-doubt.any-day' : 'plan-doubt.any'),
      title: '',
      value: null,
      required: several || offered(doubt).length === 0,
      error: wording.text('plan-doubt.problem'),
      most: 0,
      problem: wrong ? wording.text('plan-doubt.problem') : '',
      beside: '',
      placeholder: wording.text('plan-doubt.search'),
      cut:
        choices.length > mostOthers
          ? wording.text('form.cut', { shown: mostOthers, total: choices.length })
          : '',
      style: several ? 'expanded' : 'filtered',
      choices: choices.slice(0, mostOthers),
    },
  ];
}
