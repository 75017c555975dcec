import { press } from './acts';
import { ask, helpButton } from './buttons';
import { dotted, type Page, page } from './card';
import type { UpdateNotice } from './people-notice';
import { roundNoticePage } from './round-notices';
import { clip, type Wording } from './wording';

/** What is said to who is asked how an initiative stands, to who asked, and where it was asked. */
export const updateNoticePage = (notice: UpdateNotice, wording: Wording): Page =>
  notice.kind === 'updates-wanted' || notice.kind === 'updates-unsent' || notice.kind === 'updates-withdrawn'
    ? roundNoticePage(notice, wording)
    : ofOne(notice, wording);

/** What is said of one initiative. */
function ofOne(
  notice: Extract<UpdateNotice, { kind: 'update-wanted' | 'update-asked' | 'update-told' }>,
  wording: Wording,
): Page {
  const { kind, initiative } = notice;
  const name = clip(notice.kind === 'update-asked' ? notice.name : notice.by, 80);
  const say = (part: string) => wording.text(`notice.${kind}.${part}`, { name });
  const subtitle = clip(wording.name(initiative.title), 200);
  const back = { kind: 'initiative', initiative: initiative.id, aspect: 'status' } as const;
  const seeNow = ask(wording.text('button.see-now'), back, wording);
  switch (notice.kind) {
    case 'update-wanted': {
      const form = { form: 'update-status', about: { initiative: initiative.id }, back };
      return page({
        title: say('title'),
        subtitle,
        lead: [clip(wording.prose(notice.text), 1_000), say('lead')],
        actions: [
          press(wording.text('form.update-status.title'), 'open-form', form, wording, { style: 'positive' }),
          seeNow,
        ],
        summary: dotted(say('title'), subtitle),
      });
    }
    case 'update-asked': {
      const suffix = notice.told ? '' : '-failed';
      return page({
        title: say(`title${suffix}`),
        subtitle,
        lead: [say(`lead${suffix}`)],
        actions: [seeNow, helpButton(wording)],
      });
    }
    case 'update-told': {
      const phase = wording.text(`phase.${notice.phase}`);
      const line = clip(
        wording.text('notice.update-told.lead', { phase, text: wording.prose(notice.text) }),
        600,
      );
      return page({
        title: say('title'),
        subtitle,
        lead: [line],
        actions: [seeNow],
        summary: clip(`${dotted(say('title'), subtitle)}: ${line}`, 240),
      });
    }
  }
}
