import type { AnswerOf } from '../queries/answer';
import { press } from './acts';
import { ask } from './buttons';
import { form, type Setting, setting } from './setting';
import type { Wording } from './wording';

type Settings = AnswerOf<'settings'>;

/** What the secretariat decides for everybody. */
export function sharedSettings(
  shared: NonNullable<Settings['shared']>,
  answer: Settings,
  wording: Wording,
): Setting[] {
  const { freshDays, digests, people } = shared;
  const kept = answer.question.keepsMissed === true;
  return [
    setting(
      'limit',
      wording.text('settings.limit.state', { days: freshDays }),
      [form('limit.change', 'set-status-limit', {}, answer, wording)],
      wording,
    ),
    setting(
      'missed',
      wording.text(kept ? 'settings.missed.kept' : 'notice.missed-off.lead'),
      [kept ? press(wording.text('settings.missed.show'), 'list-missed', { page: 0 }, wording) : undefined],
      wording,
    ),
    setting(
      'digests',
      digests === 0 ? wording.text('subscriptions.none-all') : wording.count('subscriptions.count', digests),
      [ask(wording.text('settings.digests.show'), { kind: 'subscriptions' }, wording)],
      wording,
    ),
    setting(
      'people',
      people === 0 ? wording.text('settings.people.none') : wording.count('settings.people.count', people),
      [ask(wording.text('settings.people.show'), { kind: 'people' }, wording)],
      wording,
    ),
  ];
}
