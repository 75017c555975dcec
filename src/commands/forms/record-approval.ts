import { z } from 'zod';
import { type ApprovalState, approvalState } from '../../domain/approval';
import { approvalsOf } from '../../domain/approving-parties';
import { initiativeId, partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { inLocale } from '../../domain/prose';
import { partyOf } from '../../domain/register';
import { refused } from '../command';
import { maybe, maybeDay, maybeInOwnWords, mostInText, one, someOf } from '../filled';
import type { Choice } from '../form';
import { formOf } from '../form-of';
import { mayRecordApproval } from '../record-approval';
import { isSecretariat } from '../rights';
import { versionAbout } from '../versions';

/** The answers in the order in which they are given. */
const states: readonly ApprovalState[] = ['approved', 'declined', 'awaited'];

/**
 * What parties have answered, the awaited ones first: all for the secretariat, their own for those who speak for
 * one. With a single party chosen it holds what is known of that one.
 */
export const recordApprovalForm = formOf({
  kind: 'record-approval',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({
    parties: someOf(partyId),
    state: one(approvalState),
    on: maybeDay,
    note: maybe(mostInText),
  }),
  draw({ initiative: id }, { register, actor, today, locale, values }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    const own = approvalsOf(register, id).filter(({ party }) => mayRecordApproval(actor, party));
    if (own.length === 0)
      return isSecretariat(actor)
        ? refused({ reason: 'not-sent-out', initiative: id })
        : refused({ reason: 'not-allowed', who: ['party-contact', 'secretariat'] });
    const awaited = own.filter(({ state }) => state === 'awaited');
    const offered = [...awaited, ...own.filter((approval) => !awaited.includes(approval))];
    const [only] = own.length === 1 ? own : own.filter(({ party }) => party === values?.parties);
    const isAnswered = only !== undefined && only.state !== 'awaited';
    return {
      subject: initiative.title,
      seen: versionAbout(register, id),
      fields: [
        {
          name: 'parties',
          control: 'choices',
          value: only?.party ?? '',
          required: true,
          choices: offered.flatMap(({ party }): Choice[] => {
            const named = partyOf(register, party);
            return named ? [{ value: party, label: { name: named.name } }] : [];
          }),
        },
        {
          name: 'state',
          control: 'choice',
          value: isAnswered ? only.state : 'approved',
          required: true,
          choices: states.map((value) => ({ value, label: { text: `value.approval.state.${value}` } })),
        },
        { name: 'on', control: 'day', value: (isAnswered && only.on) || today },
        {
          name: 'note',
          control: 'text',
          value: only?.note ? inLocale(only.note, locale).slice(0, mostInText) : '',
          most: mostInText,
        },
      ],
    };
  },
  read: ({ note, ...filled }, locale) => ({ ...filled, note: maybeInOwnWords(note, locale) }),
});
