import type { Refusal } from '../commands/command';
import type { InitiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import { type MissedAsked, press } from './acts';
import { type Page, page } from './card';
import { masked } from './missed';
import { synonymFields } from './synonym-fields';
import { clip, type Wording } from './wording';

/** What can be wrong with a filled form; everything else is no matter of its fields. */
export type FormProblem = Exclude<Refusal, { reason: 'not-allowed' | 'not-there' }>;

/** What the form for a synonym is drawn with. */
export interface SynonymDraft {
  asked: MissedAsked;
  /** The id under which it will be carried out. */
  op: string;
  /** What the field for the words holds. */
  synonym: string;
  initiative: InitiativeId | undefined;
  /** The initiatives to choose from, the likely ones first. */
  choices: { id: InitiativeId; title: Prose }[];
  /** Why it was not added. */
  problem: FormProblem | undefined;
}

/** Choices one card has room for: about 130 bytes each of 28 KB. */
export const mostChoices = 120;
const choiceCharacters = 90;

/** The form's page: what stands in and around its two fields. */
export interface SynonymFormPage extends Page {
  problem: string;
  words: { id: string; label: string; value: string; error: string };
  chosen: {
    id: string;
    label: string;
    placeholder: string;
    error: string;
    value: string | null;
    choices: { title: string; value: string }[];
  };
}

/** The form that gives an initiative one more name. It keeps what was typed, whatever was wrong with it. */
export function synonymFormPage(draft: SynonymDraft, wording: Wording): SynonymFormPage {
  const { asked, op, synonym, initiative, choices, problem } = draft;
  const say = (key: string, values?: Record<string, string | number>) =>
    wording.text(`synonym.${key}`, values);
  const offered = choices.slice(0, mostChoices);
  const left = choices.length - offered.length;
  return {
    ...page({
      title: say('title'),
      lead: [say('asked', { words: masked(asked.text, wording) }), say('how')],
      notes: [left > 0 ? wording.count('synonym.left', left) : undefined, say('effect')],
      actions: [
        press(say('add'), 'add-synonym', { asked, op }, wording, { style: 'positive' }),
        press(say('back'), 'list-missed', {}, wording),
      ],
      summary: problem ? refusalText(problem, wording) : `${say('title')}: ${masked(asked.text, wording)}`,
    }),
    problem: problem ? refusalText(problem, wording) : '',
    words: {
      id: synonymFields.synonym,
      label: say('words'),
      value: clip(synonym, 300),
      error: say('words-missing'),
    },
    chosen: {
      id: synonymFields.initiative,
      label: say('initiative'),
      placeholder: say('choose'),
      error: say('initiative-missing'),
      value: initiative !== undefined && offered.some(({ id }) => id === initiative) ? initiative : null,
      choices: offered.map(({ id, title }) => ({
        title: clip(wording.name(title), choiceCharacters),
        value: id,
      })),
    },
  };
}

/** Why a synonym was not added, and what to do instead. */
function refusalText(refusal: FormProblem, wording: Wording): string {
  switch (refusal.reason) {
    case 'taken':
      return wording.text(`refusal.taken-${refusal.by}`, { name: wording.name(refusal.name) });
    case 'too-short':
      return wording.text('refusal.too-short', { least: refusal.least });
    case 'too-long':
      return wording.text('refusal.too-long', { most: refusal.most });
    default:
      return wording.text(`refusal.${refusal.reason}`);
  }
}
