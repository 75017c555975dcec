import { z } from 'zod';
import { initiativeId, meetingId } from '../../domain/ids';
import { signal, signals } from '../../domain/initiative';
import { currentStatus, isLive } from '../../domain/live';
import { phase } from '../../domain/phase';
import { inLocale, type Prose } from '../../domain/prose';
import { statusThing } from '../../domain/thing';
import { comingMeetings, phaseChoices } from '../choices';
import { refused } from '../command';
import { inOwnWords, maybe, maybeDay, maybeInOwnWords, maybeOne, mostInText, one, some } from '../filled';
import { formOf } from '../form-of';
import { mayUpdateStatus } from '../update-status';
import { versionOf } from '../versions';

/** How an initiative stands today, prefilled with what was told last. */
export const updateStatusForm = formOf({
  kind: 'update-status',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({
    phase: one(phase),
    reason: maybe(mostInText),
    text: some(mostInText),
    signal: maybeOne(signal),
    nextStep: maybe(mostInText),
    expected: maybeDay,
    decisionAt: maybeOne(meetingId),
  }),
  draw({ initiative: id }, { register, actor, today, locale }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!mayUpdateStatus(actor, { initiative: id }))
      return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
    const last = currentStatus(register, id);
    const told = (text: Prose | undefined) => (text ? inLocale(text, locale).slice(0, mostInText) : '');
    const meetings = comingMeetings(register, today);
    const isAhead = last?.expected !== undefined && last.expected >= today;
    return {
      subject: initiative.title,
      seen: versionOf(register, statusThing(id)),
      fields: [
        {
          name: 'phase',
          control: 'choice',
          value: last?.phase ?? '',
          required: true,
          choices: phaseChoices(last?.phase),
        },
        { name: 'reason', control: 'line', value: '', most: mostInText },
        { name: 'text', control: 'text', value: told(last?.text), required: true, most: mostInText },
        {
          name: 'signal',
          control: 'choice',
          value: last?.signal ?? '',
          choices: signals.map((value) => ({ value, label: { text: `signal.${value}` } })),
        },
        { name: 'nextStep', control: 'text', value: told(last?.nextStep), most: mostInText },
        { name: 'expected', control: 'day', value: isAhead ? String(last.expected) : '' },
        {
          name: 'decisionAt',
          control: 'choice',
          value: meetings.some(({ value }) => value === last?.decisionAt) ? String(last?.decisionAt) : '',
          choices: meetings,
        },
      ],
    };
  },
  read: ({ text, nextStep, reason, ...filled }, locale) => ({
    ...filled,
    text: inOwnWords(text, locale),
    nextStep: maybeInOwnWords(nextStep, locale),
    reason: maybeInOwnWords(reason, locale),
  }),
});
