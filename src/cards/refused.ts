import type { Refusal } from '../commands/command';
import type { Values } from '../commands/form';
import type { Day } from '../domain/day';
import type { ChangeId } from '../domain/ids';
import type { Locale } from '../domain/prose';
import type { Question } from '../queries/question';
import { accessButtons, type WantedAccess } from './access-buttons';
import { press } from './acts';
import { ask, helpButton } from './buttons';
import { type Button, type Group, group, line, type Page, page } from './card';
import { changesInShort } from './changes-in-short';
import { problemText } from './form-field';
import { fieldLabel } from './form-values';
import { momentInSentence } from './moment';
import { capital, clip, type Wording, wording } from './wording';

/** That a command was not carried out, and what can be done instead. */
export interface Refused {
  kind: 'refused';
  refusal: Refusal;
  /** The question that shows the thing as it is. */
  back: Question | undefined;
  /** The change that was to be taken back, and the id under which the whole chain would be. */
  undo?: { change: ChangeId; op: string };
  /** What may not be done here, and the role that would let it. */
  access?: WantedAccess;
  /** What was typed into a form that can no longer be shown. */
  typed?: { form: string; values: Values };
}

/** Why a command was not carried out, in a sentence. */
export function refusalInWords(refusal: Refusal, wording: Wording): string {
  switch (refusal.reason) {
    case 'not-allowed':
      return capital(
        wording.text('refusal.not-allowed', {
          who: wording.either(refusal.who.map((role) => wording.text(`role.${role}`))),
        }),
      );
    case 'field':
      return problemText(refusal.problem, wording);
    case 'taken':
      return wording.text(`refusal.taken-${refusal.by}`, { name: wording.name(refusal.name) });
    case 'title-taken':
      return wording.text('refusal.title-taken', { name: wording.name(refusal.name) });
    case 'merged':
      return wording.text('refusal.merged', { into: wording.name(refusal.into) });
    case 'too-short':
      return wording.text('refusal.too-short', { least: refusal.least });
    case 'too-long':
      return wording.text('refusal.too-long', { most: refusal.most });
    case 'asked-already':
      return wording.text('refusal.asked-already', {
        name: clip(refusal.name, 80),
        when: momentInSentence(refusal.at, wording),
      });
    case 'out-of-reach':
      return wording.text('refusal.out-of-reach', { name: clip(refusal.name, 80) });
    case 'built-upon':
      return wording.text(refusal.mayChain ? 'refusal.built-upon' : 'refusal.built-upon-ask');
    case 'too-late':
      return wording.text('refusal.too-late', { minutes: refusal.minutes });
    default:
      return wording.text(`refusal.${refusal.reason}`);
  }
}

/** Characters of typed text that such a card has room for. */
const mostTyped = 4_000;

/** What was typed, to be copied from; what was chosen is soon chosen again. */
function typedGroup({ form, values }: NonNullable<Refused['typed']>, wording: Wording): Group {
  const texts = Object.entries(values).filter(([, text]) => /\S\s+\S/.test(text));
  const most = Math.floor(mostTyped / Math.max(1, texts.length));
  const lines = texts.map(([name, text]) =>
    line({ title: clip(text, most), weight: 'Default', meta: fieldLabel(form, name, wording) }),
  );
  return group(wording.text('refused.typed'), lines);
}

/** What has to be done or looked at first, where it is clear what that is. */
function wayOn({ refusal, back }: Pick<Refused, 'refusal' | 'back'>, wording: Wording): Button | undefined {
  const open = (
    form: 'grant-role' | 'send-out' | 'add-agenda-item' | 'edit-task',
    about: Record<string, string>,
  ): Button => press(wording.text(`form.${form}.title`), 'open-form', { form, about }, wording);
  switch (refusal.reason) {
    case 'subscribed-already': {
      const question = { kind: 'subscriptions' as const, subscription: refusal.subscription };
      return ask(wording.text('button.digest'), question, wording);
    }
    case 'nobody-in-charge':
      return open('grant-role', {});
    case 'not-sent-out':
      return open('send-out', { initiative: refusal.initiative });
    case 'no-item':
      return back?.kind === 'meeting' && back.meeting
        ? open('add-agenda-item', { meeting: back.meeting })
        : undefined;
    case 'undated':
      return back?.kind === 'task' && back.task ? open('edit-task', { task: back.task }) : undefined;
    case 'calendar-already':
      return ask(wording.text('button.calendar'), { kind: 'feeds', feed: refusal.feed }, wording);
    default:
      return undefined;
  }
}

/** Why nothing was changed, what stands in the way, and the way on. */
export function refusedPage({ refusal, back, undo, typed, access }: Refused, wording: Wording): Page {
  const changes = refusal.reason === 'built-upon' || refusal.reason === 'conflict' ? refusal.changes : [];
  const mayChain = refusal.reason === 'built-upon' && refusal.mayChain && undo;
  return page({
    title: wording.text(refusal.reason === 'not-allowed' ? 'refused.access' : 'refused.title'),
    lead: [refusalInWords(refusal, wording)],
    groups: [
      {
        heading: '',
        tone: 'default',
        note: '',
        lines: changesInShort(changes, wording),
      },
      ...(typed ? [typedGroup(typed, wording)] : []),
    ],
    actions: [
      mayChain
        ? press(wording.text('button.undo-all'), 'undo', { ...undo, chain: true }, wording)
        : undefined,
      ...(access ? accessButtons(access, wording) : []),
      wayOn({ refusal, back }, wording),
      back && ask(wording.text('button.see-now'), back, wording),
      helpButton(wording),
    ],
  });
}

/** Why a command was not carried out, in a sentence of a language. */
export const refusalText = (refusal: Refusal, locale: Locale, today: Day): string =>
  refusalInWords(refusal, wording(locale, today));
