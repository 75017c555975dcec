import { press } from './acts';
import { ask, helpButton } from './buttons';
import { type Button, type Page, page } from './card';
import type { DigestNotice } from './digest-notice';
import { momentInSentence } from './moment';
import { parkedPage, placeInWords } from './parked-notice';
import { clip, type Wording } from './wording';

/** Whether a notice is about a digest that goes out. */
export const isDigestNotice = (notice: { kind: string }): notice is DigestNotice =>
  notice.kind.startsWith('digest-');

/** What is said about a digest that is about to go out, or of which nobody is sure that it arrived. */
export function digestNoticePage(notice: DigestNotice, wording: Wording): Page {
  if (notice.kind === 'digest-parked') return parkedPage(notice, wording);
  const { subscription, week, question } = notice;
  const values = {
    place: placeInWords(notice, wording),
    week: Number(week.slice(-2)),
  };
  const say = (part: string, more: object = {}) =>
    wording.text(`notice.${notice.kind}.${part}`, { ...values, ...more });
  const show = ask(wording.text('button.show-digest'), question, wording);
  const settings = ask(wording.text('button.digest'), { kind: 'subscriptions', subscription }, wording);
  const draft = {
    title: say('title'),
    subtitle: notice.name ? clip(wording.name(notice.name), 200) : wording.text('digest.everything'),
  };
  switch (notice.kind) {
    case 'digest-preview': {
      const when = momentInSentence(notice.at, wording);
      return page({
        ...draft,
        title: say('title', { when }),
        lead: [say('lead')],
        actions: [show, ...holding(notice, wording), helpButton(wording)],
        summary: `${say('title', { when })}: ${draft.subtitle}`,
      });
    }
    case 'digest-uncertain': {
      const settle = (arrived: boolean): Button =>
        press(
          wording.text(arrived ? 'button.digest-arrived' : 'button.digest-again'),
          'settle-digest',
          { subscription, week, arrived },
          wording,
        );
      return page({ ...draft, lead: [say('lead')], actions: [settle(true), settle(false), show, settings] });
    }
    case 'digest-undeliverable':
      return page({ ...draft, lead: [say(notice.why)], actions: [show, settings, helpButton(wording)] });
    case 'digest-missed':
      return page({ ...draft, lead: [say('lead')], actions: [show, settings, helpButton(wording)] });
    case 'digest-settled':
      return page({
        ...draft,
        lead: [say(notice.how)],
        actions: [show, settings, helpButton(wording)],
      });
  }
}

/** The ways to hold a digest back: two with one press, two with a form. */
function holding(
  { subscription, week, seen, ops }: Extract<DigestNotice, { kind: 'digest-preview' }>,
  wording: Wording,
): Button[] {
  const form = { form: 'hold-digest', about: { subscription, week } };
  const back = { kind: 'subscriptions' as const, subscription };
  const title = (key: string) => wording.text(`button.digest-${key}`);
  const sent = (hold: 'now' | 'skip') => ({
    back,
    seen,
    op: ops[hold],
    values: { hold, day: '', line: '' },
  });
  return [
    press(title('send-now'), 'submit-values', { ...form, ...sent('now') }, wording),
    press(title('put-off'), 'open-form', { ...form, back, values: { hold: 'put-off' } }, wording),
    press(title('line'), 'open-form', { ...form, back }, wording),
    press(title('skip'), 'submit-values', { ...form, ...sent('skip') }, wording),
  ];
}
