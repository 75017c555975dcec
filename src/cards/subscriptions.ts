import { type AnswerOf, pageSize, type SubscriptionLine } from '../queries/answer';
import { ask, helpButton, opening, paging } from './buttons';
import { dotted, type Fact, group, type Line, line, type Page, page } from './card';
import { longDay } from './days';
import { lastDigest, parkedInWords } from './delivery-words';
import { peopleInWords, settlingReminders } from './reminder-notices';
import { pausesInWords, slotInWords, whenInWords } from './rhythm';
import { capital, clip, type Wording } from './wording';

/** Days of uncertain reminders that can be settled on one card. */
const mostSettled = 2;

/** What a digest is about: names, its owner's own things, or everything. */
export function digestSubject({ subscription, name }: SubscriptionLine, wording: Wording): string {
  const mine = subscription.about.mine ? wording.text('digest.mine') : '';
  return dotted(mine, name ? clip(wording.name(name), 200) : '') || wording.text('digest.everything');
}

/** "Næste ugebrev: mandag 30. november 2026 kl. 8.00", or that none is in sight. */
export const nextDigest = ({ next }: SubscriptionLine, wording: Wording): string =>
  next ? wording.text('digest.next', { when: slotInWords(next, wording) }) : wording.text('digest.no-next');

const rhythmOf = ({ subscription, bodies }: SubscriptionLine, wording: Wording): string =>
  capital(whenInWords(subscription, bodies, wording));

const placeOf = ({ subscription }: SubscriptionLine, wording: Wording): string =>
  subscription.placeName
    ? clip(subscription.placeName, 80)
    : wording.text(`digest.place.${subscription.placeKind}`);

const setUpBy = ({ owner }: SubscriptionLine, wording: Wording): string =>
  owner ? wording.text('digest.set-up-by', { name: clip(owner, 80) }) : '';

function digestLine(one: SubscriptionLine, isElsewhere: boolean, wording: Wording): Line {
  const title = digestSubject(one, wording);
  const pauses = pausesInWords(one.subscription, wording);
  const last = lastDigest(one, wording);
  return line({
    title,
    meta: rhythmOf(one, wording),
    ...(one.parked ? { mark: wording.text('digest.parked.mark'), tone: 'warning' } : {}),
    details: [
      parkedInWords(one, wording) || undefined,
      last ? wording.text('digest.last.told', { what: last }) : undefined,
      one.parked ? undefined : nextDigest(one, wording),
      pauses ? wording.text('digest.paused', { when: pauses }) : undefined,
      dotted(isElsewhere ? placeOf(one, wording) : '', setUpBy(one, wording)),
    ],
    open: opening(title, { kind: 'subscriptions', subscription: one.subscription.id }, wording),
  });
}

/** One digest, with all that was chosen for it. */
function factsOf(one: SubscriptionLine, wording: Wording): Fact[] {
  const { subscription, next } = one;
  const fact = (label: string, value: string) => ({ label: wording.text(`label.digest-${label}`), value });
  const word = (field: string, value: string) => wording.text(`value.subscription.${field}.${value}`);
  return [
    fact('when', rhythmOf(one, wording)),
    fact('parked', parkedInWords(one, wording)),
    fact('last', capital(lastDigest(one, wording))),
    fact(
      'next',
      one.parked ? '' : next ? capital(slotInWords(next, wording)) : wording.text('digest.no-next'),
    ),
    fact('pauses', pausesInWords(subscription, wording)),
    fact('holidays', word('onHoliday', subscription.onHoliday)),
    fact('quiet', word('whenQuiet', subscription.whenQuiet)),
    fact('preview', subscription.preview === 'none' ? '' : word('preview', subscription.preview)),
    fact('language', word('locale', subscription.locale)),
    fact('place', placeOf(one, wording)),
    fact('owner', one.owner ? clip(one.owner, 80) : ''),
  ];
}

/** The digests that come here or anywhere: about what, how often, when next; where there are none, how to get one. */
export function subscriptionsPage(
  { list, question, reminders, untold }: AnswerOf<'subscriptions'>,
  wording: Wording,
): Page {
  const { everywhere = false, here, subscription } = question;
  const [only] = list.total === 1 ? list.items : [];
  const isNarrow = subscription !== undefined && !only;
  const many = everywhere ? 'subscriptions.title-all' : 'subscriptions.title';
  const title = wording.text(only ? 'subscriptions.title-one' : many);
  const lead = only ? digestSubject(only, wording) : wording.count('subscriptions.count', list.total);
  const none = isNarrow ? 'subscriptions.gone' : everywhere ? 'subscriptions.none-all' : 'subscriptions.none';
  return page({
    title,
    subtitle: only ? lead : '',
    lead: [
      ...(list.total === 0 ? [wording.text(none), wording.text('subscriptions.how')] : [only ? '' : lead]),
      untold > 0 ? wording.count('subscriptions.untold', untold) : '',
    ],
    facts: only ? factsOf(only, wording) : [],
    groups: [
      ...(only
        ? []
        : [
            group(
              '',
              list.items.map((one) => digestLine(one, one.subscription.place !== here, wording)),
            ),
          ]),
      ...(reminders.length > 0
        ? [
            group(
              wording.text('subscriptions.reminders'),
              reminders.map(({ day, names }) =>
                line({ title: longDay(day, wording.locale), details: [peopleInWords(names, wording)] }),
              ),
              wording.text('subscriptions.reminders-note'),
            ),
          ]
        : []),
    ],
    actions: [
      ...reminders
        .slice(0, mostSettled)
        .flatMap(({ day }) => settlingReminders(day, wording, reminders.length > 1)),
      ...paging(list, question, pageSize, wording),
      only && ask(wording.text('button.digest-now'), only.digest, wording),
      subscription === undefined
        ? undefined
        : ask(wording.text('button.all-digests'), { kind: 'subscriptions' }, wording),
      helpButton(wording),
    ],
    summary: only
      ? `${title}: ${dotted(lead, parkedInWords(only, wording) || nextDigest(only, wording))}`
      : `${title}: ${lead}`,
  });
}
