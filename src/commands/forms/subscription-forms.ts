import { z } from 'zod';
import { digestName } from '../../domain/digest-name';
import { subscriptionId } from '../../domain/ids';
import { documentId } from '../../domain/record';
import { pause } from '../../domain/subscription';
import { refused } from '../command';
import { likelyTopics } from '../digest-choices';
import { maybeDay, several } from '../filled';
import type { Choice, Field } from '../form';
import { formOf } from '../form-of';
import { digestKeepers, keptSubscription, maySubscribe } from '../subscription-rights';
import { versionOf } from '../versions';
import { digestFields, filledDigest, readDigest } from './digest-fields';
import { holdDigestForm } from './hold-digest';

const thing = (id: string): string => documentId('subscription', id);
const aboutOne = z.object({ subscription: subscriptionId });

/** A digest for the place where the form is drawn. */
const subscribeForm = formOf({
  kind: 'subscribe',
  about: z.object({}),
  filled: filledDigest,
  draw(_about, drawing) {
    const { actor, place, locale } = drawing;
    if (!place || !maySubscribe(actor, place)) return refused({ reason: 'not-allowed', who: digestKeepers });
    const nothing = { clusters: [], focusAreas: [], bodies: [], initiatives: [], mine: false };
    const usual = {
      time: '08:00',
      onHoliday: 'next-working-day',
      whenQuiet: 'line',
      preview: 'none',
    } as const;
    const draft = { about: nothing, topics: likelyTopics(actor, place), rhythm: undefined, ...usual, locale };
    return {
      subject: undefined,
      hints: [`hint.subscribe-${place.kind}`, 'hint.digest'],
      fields: digestFields({ ...draft, placeName: undefined }, drawing, place),
    };
  },
  read: readDigest,
});

const editSubscriptionForm = formOf({
  kind: 'edit-subscription',
  about: aboutOne,
  filled: filledDigest,
  draw({ subscription: id }, drawing) {
    const { register, actor, place } = drawing;
    const found = keptSubscription(register, id, actor, place);
    if (!found.ok) return found;
    const { subscription } = found;
    return {
      subject: digestName(register, subscription.about),
      seen: versionOf(register, thing(id)),
      hints: ['hint.digest'],
      fields: digestFields(subscription, drawing, { kind: subscription.placeKind }),
    };
  },
  read: readDigest,
});

/** A pause as the value of a choice: `2026-07-13/2026-08-02`. */
const writtenPause = z.string().transform((text, context) => {
  const [from, to] = text.split('/');
  const { data } = pause.safeParse({ from, to });
  if (data === undefined) context.addIssue('not-a-choice');
  return data ?? z.NEVER;
});

const pauseSubscriptionForm = formOf({
  kind: 'pause-subscription',
  about: aboutOne,
  filled: z.object({ from: maybeDay, to: maybeDay, pauses: several(writtenPause) }),
  draw({ subscription: id }, { register, actor, place, today }) {
    const found = keptSubscription(register, id, actor, place);
    if (!found.ok) return found;
    const coming = found.subscription.pauses.filter(({ to }) => to >= today);
    const choices = coming.map(
      ({ from, to }): Choice => ({
        value: `${from}/${to}`,
        label: { text: 'choice.pause', days: { from, to } },
      }),
    );
    const kept: Field[] =
      choices.length > 0
        ? [
            {
              name: 'pauses',
              control: 'choices',
              value: choices.map(({ value }) => value).join(','),
              choices,
            },
          ]
        : [];
    return {
      subject: digestName(register, found.subscription.about),
      seen: versionOf(register, thing(id)),
      ...(choices.length > 0 ? { hints: ['hint.pauses'] } : {}),
      fields: [
        { name: 'from', control: 'day', value: '' },
        { name: 'to', control: 'day', value: '' },
        ...kept,
      ],
    };
  },
  read: (filled) => filled,
});

const stopSubscriptionForm = formOf({
  kind: 'stop-subscription',
  about: aboutOne,
  filled: z.object({}),
  draw({ subscription: id }, { register, actor, place }) {
    const found = keptSubscription(register, id, actor, place);
    if (!found.ok) return found;
    const subject = digestName(register, found.subscription.about);
    return { subject, hints: ['hint.stop-subscription'], fields: [] };
  },
  read: () => ({}),
});

/** The forms of everything that can be done to the digests a place gets. */
export const subscriptionForms = {
  subscribe: subscribeForm,
  'edit-subscription': editSubscriptionForm,
  'pause-subscription': pauseSubscriptionForm,
  'hold-digest': holdDigestForm,
  'stop-subscription': stopSubscriptionForm,
};
