import { dueButton, helpButton, initiativesButton, meetingsButton } from './buttons';
import { type Page, page } from './card';
import { clarifyPage } from './clarify-notice';
import { digestNoticePage, isDigestNotice } from './digest-notices';
import { fileNoticePage, isFileNotice } from './file-notices';
import { missedNoticePage } from './missed-notices';
import type { Notice } from './notice';
import { choices, optionsOf } from './notice-choices';
import { isPeopleNotice, peopleNoticePage } from './people-notices';
import { isPlanNotice, planNoticePage } from './plan-notices';
import { refusedPage } from './refused';
import { isReminderNotice, reminderNoticePage } from './reminder-notices';
import { repeating } from './repeat';
import { capital, clip, type Wording } from './wording';
import { isWordsNotice, wordsNoticePage } from './words-notices';

/** What the bot says when it has no answer, always with a way forward. */
export function noticePage(notice: Notice, wording: Wording): Page {
  if (isDigestNotice(notice)) return digestNoticePage(notice, wording);
  if (isReminderNotice(notice)) return reminderNoticePage(notice, wording);
  if (isPeopleNotice(notice)) return peopleNoticePage(notice, wording);
  if (isFileNotice(notice)) return fileNoticePage(notice, wording);
  if (isPlanNotice(notice)) return planNoticePage(notice, wording);
  if (isWordsNotice(notice)) return wordsNoticePage(notice, wording);
  const title = (key: string) => wording.text(`notice.${key}.title`);
  const lead = (key: string, values?: Record<string, string | number>) =>
    wording.text(`notice.${key}.lead`, values);
  const ways = [dueButton(wording), meetingsButton(wording), initiativesButton(wording), helpButton(wording)];
  const kept = 'kept' in notice && notice.kept ? wording.text('notice.kept') : undefined;
  const nearest = choices(optionsOf(notice), wording);
  const { kind } = notice;
  switch (kind) {
    case 'not-understood':
      return page({
        title: title(kind),
        lead: [lead(kind, { words: clip(notice.words, 160) }), wording.text('notice.not-understood.hint')],
        groups: nearest.groups,
        notes: [kept],
        actions: [...nearest.buttons, helpButton(wording), dueButton(wording)],
      });
    case 'unknown-topic':
      return page({
        title: title(kind),
        lead: [lead(kind, { words: clip(notice.words, 160) })],
        groups: nearest.groups,
        notes: [kept],
        actions: [...nearest.buttons, initiativesButton(wording), helpButton(wording)],
      });
    case 'clarify':
      return clarifyPage(notice, wording);
    case 'correct':
      return page({
        title: title(kind),
        lead: [
          lead(kind, { words: clip(notice.words, 160), understood: clip(notice.understood, 160) }),
          wording.text(`notice.correct.${notice.options.length > 0 ? 'choose' : 'rewrite'}`),
        ],
        groups: nearest.groups,
        actions: [...nearest.buttons, helpButton(wording), initiativesButton(wording)],
      });
    case 'out-of-scope': {
      const health = notice.topic === 'health-advice';
      return page({
        title: title(health ? 'health' : 'other'),
        lead: [
          lead(health ? 'health' : 'other'),
          health ? wording.text('notice.health.emergency') : undefined,
        ],
        groups: nearest.groups,
        notes: [kept],
        actions: [...nearest.buttons, ...ways],
      });
    }
    case 'action-unavailable':
      return page({
        title: title(kind),
        lead: [lead(kind)],
        groups: nearest.groups,
        actions: [...nearest.buttons, ...ways],
      });
    case 'action-unclear':
      return page({
        title: title(kind),
        lead: [lead(kind), wording.text('notice.action-unclear.examples')],
        actions: ways,
      });
    case 'impossible-date':
      return page({
        title: capital(
          wording.text(`notice.impossible-date.${notice.problem}`, { words: clip(notice.words, 80) }),
        ),
        lead: [lead(kind)],
        actions: ways,
      });
    case 'too-long':
      return page({
        title: title(kind),
        lead: [
          lead(kind, { limit: notice.limit.toLocaleString(wording.locale === 'da' ? 'da-DK' : 'en-GB') }),
        ],
        actions: ways,
      });
    case 'nothing-found':
      return page({
        title: title(kind),
        lead: [
          notice.words === ''
            ? wording.text('notice.nothing-found.empty')
            : wording.text(`notice.nothing-found.${notice.of}`, { words: clip(notice.words, 80) }),
        ],
        actions: ways,
      });
    case 'failure':
      return page({
        title: title(kind),
        lead: [
          lead(kind),
          wording.text('notice.failure.reference', { reference: clip(notice.reference, 80) }),
        ],
        actions: notice.again ? [repeating(notice.again, wording)] : ways,
      });
    case 'unbound':
      return page({
        title: title(kind),
        lead: [lead(kind), wording.text('notice.unbound.hint')],
        facts: (['place', 'team', 'tenant'] as const).flatMap((scope) => {
          const value = notice[scope];
          if (value === undefined) return [];
          return [{ label: wording.text(`notice.unbound.${scope}`), value: clip(value, 300) }];
        }),
        actions: [helpButton(wording)],
      });
    case 'refused':
      return refusedPage(notice, wording);
    case 'links-off':
      return page({
        title: title(kind),
        lead: [lead(kind), wording.text('notice.links-off.how')],
        actions: ways,
      });
    case 'empty-register':
      return page({ title: title(kind), lead: [lead(kind)], actions: [helpButton(wording)] });
    case 'hurried':
    case 'outdated':
    case 'empty-message':
      return page({ title: title(kind), lead: [lead(kind)], actions: ways });
    default:
      return missedNoticePage(notice, wording);
  }
}
