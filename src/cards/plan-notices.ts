import { dayAt } from '../domain/day';
import { draftDays } from '../domain/plan-draft';
import { accessButtons } from './access-buttons';
import { helpButton } from './buttons';
import { type Page, page } from './card';
import { longDay } from './days';
import type { PlanNotice } from './plan-notice';
import { planPress } from './plan-press';
import { planTakenPage, planUndonePage } from './plan-taken';
import { clip, type Wording } from './wording';

export const isPlanNotice = (notice: { kind: string }): notice is PlanNotice =>
  notice.kind.startsWith('plan-');

/** Drafts that can be chosen from on one card. */
const mostDrafts = 5;
const fileCharacters = 100;

/** What is said about a work plan that somebody sent, always with the way on. */
export function planNoticePage(notice: PlanNotice, wording: Wording): Page {
  const { kind } = notice;
  const say = (part: string, values?: Record<string, string | number>) =>
    wording.text(`notice.${kind}.${part}`, values);
  const file = 'file' in notice ? clip(notice.file ?? '', fileCharacters) : '';
  const help = helpButton(wording);
  switch (notice.kind) {
    case 'plan-secretariat': {
      const access = accessButtons({ form: 'other', about: {}, sought: undefined }, wording);
      return page({ title: say('title'), lead: [say('lead')], actions: [...access, help] });
    }
    case 'plan-several': {
      const files = wording.list(notice.files.slice(0, 5).map((name) => clip(name, 60)));
      return page({ title: say('title'), lead: [say('lead', { files })], actions: [help] });
    }
    case 'plan-not-fetched':
    case 'plan-unreadable': {
      const { reason, most } = notice;
      const row = notice.kind === 'plan-unreadable' ? notice.row : 0;
      const group = notice.kind === 'plan-unreadable' ? 'refused' : 'fetch';
      const why = wording.text(`import.${group}.${reason}`, { row, most });
      return page({ title: say('title'), lead: [say('lead', { file, why })], actions: [help] });
    }
    case 'plan-same': {
      const columns = clip(wording.list(notice.unread.map((one) => clip(one, 40))), 300);
      return page({
        title: say('title'),
        lead: [wording.count(`notice.${kind}.lead`, notice.rows, { file })],
        notes: [columns === '' ? undefined : wording.text('plan-draft.unread', { columns })],
        actions: [help],
      });
    }
    case 'plan-working':
    case 'plan-undoing':
    case 'plan-interrupted':
      return page({
        title: say('title'),
        lead: [say('lead')],
        actions: [planPress(wording.text('plan-draft.see'), notice.draft, { do: 'list' }, wording)],
      });
    case 'plan-progress': {
      const { doing, done, of = 0, draft } = notice;
      const [settled, all] = [wording.number(done), wording.number(of)];
      const see = draft && planPress(wording.text('plan-draft.see'), draft, { do: 'list' }, wording);
      return page({
        title: say(doing, { file, done: settled, of: all }),
        lead: [say('lead')],
        actions: [see || help],
      });
    }
    case 'plan-replace': {
      const { draft, at, open } = notice;
      const day = longDay(dayAt(at), wording.locale);
      return page({
        title: say('title', { file }),
        lead: [wording.count(`notice.${kind}.lead`, open, { day })],
        actions: [true, false].map((yes) =>
          planPress(say(yes ? 'yes' : 'no'), draft, { do: 'replace', yes }, wording),
        ),
      });
    }
    case 'plan-none':
      return page({ title: say('title'), lead: [say('lead'), say('how')], actions: [help] });
    case 'plan-which':
      return page({
        title: say('title'),
        lead: [say('lead', { days: draftDays })],
        actions: [
          ...notice.drafts.slice(0, mostDrafts).map(({ id, file: name, at }) =>
            planPress(
              wording.text('plan-draft.sent', {
                file: clip(name, 50),
                day: longDay(dayAt(at), wording.locale),
              }),
              id,
              { do: 'list' },
              wording,
            ),
          ),
          help,
        ],
      });
    case 'plan-gone':
      return page({ title: say('title'), lead: [say('lead', { days: draftDays })], actions: [help] });
    case 'plan-discard': {
      const { draft, open } = notice;
      return page({
        title: say('title', { file }),
        lead: [wording.count(`notice.${kind}.lead`, open)],
        actions: [
          planPress(say('yes'), draft, { do: 'discard', sure: true }, wording),
          planPress(say('no'), draft, { do: 'list' }, wording),
        ],
      });
    }
    case 'plan-taken':
      return planTakenPage(notice, wording);
    case 'plan-undone':
      return planUndonePage(notice, wording);
    default:
      return page({ title: say('title'), lead: [say('lead', { file })], actions: [help] });
  }
}
