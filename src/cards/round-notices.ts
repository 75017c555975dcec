import { type Press, press } from './acts';
import { helpButton } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import type { UpdateNotice } from './people-notice';
import { clip, type Wording } from './wording';

type RoundNotice = Extract<UpdateNotice, { kind: 'updates-wanted' | 'updates-unsent' | 'updates-withdrawn' }>;

/** Opens the form by which somebody tells how an initiative stands. */
function updating(
  { id, title }: Extract<RoundNotice, { kind: 'updates-wanted' }>['initiatives'][number],
  wording: Wording,
): Press {
  const back = { kind: 'initiative', initiative: id, aspect: 'status' } as const;
  const data = { form: 'update-status', about: { initiative: id }, back };
  const form = wording.text('form.update-status.title');
  const label = wording.text('button.form-of', { form, name: clip(wording.name(title), 36) });
  return press(label, 'open-form', data, wording);
}

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
  const [only, ...others] = initiatives;
  const title = wording.count('notice.updates-wanted.title', initiatives.length, { name: clip(by, 80) });
  const subtitle = meeting ? say('before', { meeting: clip(wording.name(meeting), 120) }) : '';
  return page({
    title,
    subtitle,
    lead: [clip(wording.prose(text), 1_000), say('lead')],
    groups: [
      group(
        '',
        initiatives
          .slice(0, 20)
          .map((one) => line({ title: wording.name(one.title), open: updating(one, wording) })),
      ),
    ],
    actions: [...(only && others.length === 0 ? [updating(only, wording)] : []), helpButton(wording)],
    summary: dotted(title, subtitle),
  });
}
