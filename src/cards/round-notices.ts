import { press } from './acts';
import { helpButton, opening } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import type { UpdateNotice } from './people-notice';
import { clip, type Wording } from './wording';

type RoundNotice = Extract<UpdateNotice, { kind: 'updates-wanted' | 'updates-unsent' | 'updates-withdrawn' }>;

/** Initiatives with a button of their own; the others are opened by their lines. */
const mostButtons = 5;

/** What is said to who is asked how several initiatives stand, and to who asked, of those who could not be told. */
export function roundNoticePage(notice: RoundNotice, wording: Wording): Page {
  const say = (part: string, values: Record<string, string> = {}) =>
    wording.text(`notice.${notice.kind}.${part}`, values);
  if (notice.kind === 'updates-unsent') {
    const names = wording.list(notice.names.map((name) => clip(name, 80)));
    const count = (part: string) =>
      wording.count(`notice.${notice.kind}.${part}`, notice.names.length, { names });
    return page({ title: count('title'), lead: [count('lead')], actions: [helpButton(wording)] });
  }
  if (notice.kind === 'updates-withdrawn') {
    const [first, ...others] = notice.initiatives.map((name) => clip(wording.name(name), 80));
    const names =
      others.length > 0 ? wording.count('round.more', others.length, { first: first ?? '' }) : first;
    const lead = say('lead', { name: clip(notice.by, 80), names: names ?? '' });
    return page({ title: say('title'), lead: [lead], actions: [helpButton(wording)] });
  }
  const { initiatives, meeting, text, by } = notice;
  const title = wording.count('notice.updates-wanted.title', initiatives.length, { name: clip(by, 80) });
  const subtitle = meeting ? say('before', { meeting: clip(wording.name(meeting), 120) }) : '';
  return page({
    title,
    subtitle,
    lead: [clip(wording.prose(text), 1_000), say('lead')],
    groups: [
      group(
        '',
        initiatives.slice(0, 20).map(({ id, title: name }) => {
          const shown = wording.name(name);
          const question = { kind: 'initiative' as const, initiative: id, aspect: 'status' as const };
          return line({ title: shown, open: opening(shown, question, wording) });
        }),
      ),
    ],
    actions: initiatives.slice(0, mostButtons).map(({ id, title: name }) => {
      const back = { kind: 'initiative', initiative: id, aspect: 'status' } as const;
      const data = { form: 'update-status', about: { initiative: id }, back };
      const label = wording.text('button.form-of', {
        form: wording.text('form.update-status.title'),
        name: clip(wording.name(name), 36),
      });
      return press(label, 'open-form', data, wording);
    }),
    summary: dotted(title, subtitle),
  });
}
