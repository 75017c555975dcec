import { accessButtons } from './access-buttons';
import { type Press, press } from './acts';
import { ask, helpButton, opening } from './buttons';
import { type Page, page } from './card';
import { masked } from './missed';
import type { MissedNotice } from './notice';
import { clip, type Wording } from './wording';

/** What is said about the questions that found no answer, and about synonyms. */
export function missedNoticePage(notice: MissedNotice, wording: Wording): Page {
  const { kind } = notice;
  const title = wording.text(`notice.${kind}.title`);
  const lead = (values?: Record<string, string>) => wording.text(`notice.${kind}.lead`, values);
  const list: Press = press(wording.text('missed.list'), 'list-missed', {}, wording);
  switch (notice.kind) {
    case 'secretariat-only':
      return page({
        title,
        lead: [lead()],
        actions: [
          ...accessButtons({ form: 'other', about: {}, sought: undefined }, wording),
          helpButton(wording),
        ],
      });
    case 'missed-in-private':
      return page({ title, lead: [lead()], actions: [helpButton(wording)] });
    case 'missed-off':
      return page({
        title,
        lead: [lead(), wording.text('notice.missed-off.how', { collaboration: notice.collaboration })],
        actions: [helpButton(wording)],
      });
    case 'feedback':
      return page({
        title,
        lead: [
          wording.text(`notice.feedback.${notice.kept}`),
          notice.kept === 'health' ? undefined : wording.text('notice.feedback.correct'),
        ],
        actions: [helpButton(wording)],
      });
    case 'synonym-added': {
      const { synonym, initiative, asked, again, more, undo } = notice;
      const name = wording.name(initiative.title);
      return page({
        title,
        lead: [
          lead({ synonym, name }),
          more > 0 ? wording.count('notice.synonym-added.more', more) : undefined,
        ],
        actions: [
          ask(clip(masked(asked.text, wording), 80), again.question, wording),
          opening(
            clip(name, 40),
            { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
            wording,
          ),
          press(
            wording.text('synonym.undo'),
            'remove-synonym',
            { asked, op: undo, initiative: initiative.id, synonym },
            wording,
          ),
          list,
        ],
      });
    }
    case 'synonym-removed':
      return page({
        title,
        lead: [lead({ synonym: notice.synonym, name: wording.name(notice.initiative) })],
        actions: [
          press(
            wording.text('synonym.other'),
            'open-synonym',
            { asked: { text: notice.asked.text } },
            wording,
          ),
          list,
        ],
      });
    case 'synonym-gone':
      return page({ title, lead: [lead()], actions: [list] });
  }
}
