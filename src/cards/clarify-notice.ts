import { helpButton } from './buttons';
import { type Page, page } from './card';
import type { Notice } from './notice';
import { choices } from './notice-choices';
import { clip, type Wording } from './wording';

type Clarify = Extract<Notice, { kind: 'clarify' }>;

/** Asks back: which of several was meant, or what was left unsaid. */
export function clarifyPage(notice: Clarify, wording: Wording): Page {
  const isUnsaid = notice.about === 'paper' || notice.about === 'occasion';
  const heading = wording.text(isUnsaid ? 'notice.choose' : 'notice.options');
  const { groups, buttons } = choices(notice.options, wording, heading);
  return page({
    title: wording.text(`notice.clarify.${notice.about}`),
    lead: [leadOf(notice, wording)],
    groups,
    actions: [...buttons, helpButton(wording)],
  });
}

function leadOf({ about, words, options }: Clarify, wording: Wording): string {
  if (about === 'paper')
    return wording.text(`notice.clarify.lead-paper.${options.length > 0 ? 'some' : 'none'}`);
  if (about === 'occasion') return wording.text('notice.clarify.lead-occasion');
  return wording.text('notice.clarify.lead', { words: clip(words, 160) });
}
