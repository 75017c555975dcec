import { ask, dueButton, helpButton, initiativesButton, meetingsButton } from './buttons';
import { group, line, type Page, page } from './card';
import type { Notice, Option } from './notice';
import { clip, type Wording } from './wording';

/** Options offered at once; more would not be read. */
const most = 4;

const asButtons = (options: readonly Option[], wording: Wording) =>
  options.slice(0, most).map(({ label, question }) => ask(clip(wording.name(label), 40), question, wording));

/** The options as a list too: buttons cut long labels off. */
const asList = (options: readonly Option[], wording: Wording) =>
  group(
    wording.text('notice.options'),
    options.slice(0, most).map(({ label, question }) => {
      const name = wording.name(label);
      return line({ title: name, open: ask(name, question, wording) });
    }),
  );

/** What the bot says when it has no answer, always with a way forward. */
export function noticePage(notice: Notice, wording: Wording): Page {
  const title = (key: string) => wording.text(`notice.${key}.title`);
  const lead = (key: string, values?: Record<string, string | number>) =>
    wording.text(`notice.${key}.lead`, values);
  const ways = [dueButton(wording), meetingsButton(wording), initiativesButton(wording), helpButton(wording)];
  const { kind } = notice;
  switch (kind) {
    case 'not-understood':
      return page({
        title: title(kind),
        lead: [lead(kind, { words: clip(notice.words, 160) }), wording.text('notice.not-understood.hint')],
        groups: notice.nearest.length > 0 ? [asList(notice.nearest, wording)] : [],
        actions: [...asButtons(notice.nearest, wording), helpButton(wording), dueButton(wording)],
      });
    case 'unknown-topic':
      return page({
        title: title(kind),
        lead: [lead(kind, { words: clip(notice.words, 160) })],
        groups: notice.nearest.length > 0 ? [asList(notice.nearest, wording)] : [],
        actions: [...asButtons(notice.nearest, wording), initiativesButton(wording), helpButton(wording)],
      });
    case 'clarify':
      return page({
        title: wording.text(`notice.clarify.${notice.about}`),
        lead: [lead(kind, { words: clip(notice.words, 160) })],
        groups: [asList(notice.options, wording)],
        actions: [...asButtons(notice.options, wording), helpButton(wording)],
      });
    case 'out-of-scope': {
      const health = notice.topic === 'health-advice';
      return page({
        title: title(health ? 'health' : 'other'),
        lead: [
          lead(health ? 'health' : 'other'),
          health ? wording.text('notice.health.emergency') : undefined,
        ],
        groups: health || notice.nearest.length === 0 ? [] : [asList(notice.nearest, wording)],
        actions: [...(health ? [] : asButtons(notice.nearest, wording)), ...ways],
      });
    }
    case 'action-unavailable':
      return page({
        title: title(kind),
        lead: [lead(kind)],
        groups: notice.about ? [asList([notice.about], wording)] : [],
        actions: [...(notice.about ? asButtons([notice.about], wording) : []), ...ways],
      });
    case 'impossible-date':
      return page({
        title: wording.text(`notice.impossible-date.${notice.problem}`, { words: clip(notice.words, 80) }),
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
    case 'failure':
      return page({
        title: title(kind),
        lead: [
          lead(kind),
          wording.text('notice.failure.reference', { reference: clip(notice.reference, 80) }),
        ],
        actions: ways,
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
    case 'empty-register':
      return page({ title: title(kind), lead: [lead(kind)], actions: [helpButton(wording)] });
    case 'empty-message':
      return page({ title: title(kind), lead: [lead(kind)], actions: ways });
  }
}
