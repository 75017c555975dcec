import type { AnswerOf } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { type Page, page } from './card';
import { say, sayCommand } from './commands';
import { remindersInWords } from './reminder-words';
import { form, type Setting, setting } from './setting';
import { sharedSettings } from './shared-settings';
import { digestSubject, nextDigest } from './subscriptions';
import type { Wording } from './wording';

type Settings = AnswerOf<'settings'>;

export interface SettingsPage extends Page {
  sections: { heading: string; items: Setting[] }[];
}

/** Everything that can be chosen where it is asked, each with how it is and the button to its form. */
export function settingsPage(answer: Settings, wording: Wording): SettingsPage {
  const { question, shared } = answer;
  const isOwn = question.place === undefined || question.place === 'personal';
  const title = wording.text(isOwn ? 'settings.title' : 'settings.title-here');
  const own = isOwn
    ? [
        language(answer, wording),
        reminders(answer, wording),
        digest(answer, wording),
        calendars(answer, wording),
      ]
    : [digest(answer, wording), languages(wording)];
  const items = [
    { heading: wording.text(`settings.group.${isOwn ? 'own' : 'here'}`), items: own },
    ...(shared
      ? [{ heading: wording.text('settings.group.shared'), items: sharedSettings(shared, answer, wording) }]
      : []),
  ];
  return {
    ...page({
      title,
      notes: [isOwn ? undefined : wording.text('settings.own-elsewhere')],
      actions: [helpButton(wording)],
      summary: `${title}: ${items.flatMap(({ items }) => items.map((one) => one.line.title)).join(', ')}`,
    }),
    sections: items,
  };
}

function language({ question }: Settings, wording: Wording): Setting {
  const chosen = question.language;
  const other = sayCommand(wording.text('help.button.language'), 'language', wording);
  const [state, way] = chosen ? ['chosen', 'written'] : ['as-written', 'own'];
  const own = say(
    wording.text(`settings.language.${way}`),
    wording.text(`settings.language.${way}-say`),
    wording,
  );
  return setting('language', wording.text(`settings.language.${state}`), [own, other], wording);
}

const languages = (wording: Wording): Setting =>
  setting('language', wording.text('settings.language.each'), [], wording);

function reminders(answer: Settings, wording: Wording): Setting {
  const { reminders: chosen } = answer;
  if (!chosen) return setting('reminders', wording.text('notice.reminders-unnamed.lead'), [], wording);
  return setting(
    'reminders',
    remindersInWords(chosen, wording),
    [
      form('reminders.change', 'set-reminders', {}, answer, wording),
      ask(wording.text('button.reminders'), { kind: 'reminders' }, wording),
    ],
    wording,
  );
}

/** The digest of the place. Where others read along, what changes it is below the card, for those who may. */
function digest(answer: Settings, wording: Wording): Setting {
  const { digests, question } = answer;
  const isOwn = question.place === undefined || question.place === 'personal';
  const [only, ...others] = digests;
  const about = only && { subscription: only.subscription.id };
  const all = ask(wording.text('settings.digest.all'), { kind: 'subscriptions' }, wording);
  if (!only || !about) {
    const subscribe = isOwn ? form('digest.subscribe', 'subscribe', {}, answer, wording) : undefined;
    return setting('digest', wording.text('subscriptions.none'), [subscribe], wording);
  }
  if (others.length > 0)
    return setting('digest', wording.count('subscriptions.count', digests.length), [all], wording);
  const state = `${digestSubject(only, wording)}. ${nextDigest(only, wording)}.`;
  const change = isOwn
    ? [
        form('digest.change', 'edit-subscription', about, answer, wording),
        form('digest.pause', 'pause-subscription', about, answer, wording),
      ]
    : [all];
  return setting('digest', state, change, wording);
}

const calendars = ({ calendars: count }: Settings, wording: Wording): Setting =>
  setting(
    'calendars',
    count === 0 ? wording.text('settings.calendars.none') : wording.count('settings.calendars.count', count),
    [ask(wording.text('button.feeds'), { kind: 'feeds' }, wording)],
    wording,
  );
