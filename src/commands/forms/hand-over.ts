import { z } from 'zod';
import { addDays } from '../../domain/day';
import { partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { inLocale } from '../../domain/prose';
import { documentId } from '../../domain/record';
import { endingOf, hasEnded, takenOverOn } from '../../domain/succession';
import { refused } from '../command';
import { several, someDay, wordsOf } from '../filled';
import type { Choice } from '../form';
import { formOf } from '../form-of';
import { workOf } from '../hand-over-work';
import { unlessSecretariat } from '../secretariat-only';
import { versionOf } from '../versions';

/** When a body or cluster ends, and who follows it. */
export const handOverForm = formOf({
  kind: 'hand-over',
  about: z.object({ type: z.enum(['body', 'cluster']), party: partyId }),
  filled: z.object({ on: someDay, successors: several(partyId), names: wordsOf(80) }),
  draw({ type, party }, { register, actor, locale, today }) {
    const ending = endingOf(register, party);
    if (ending?.type !== type || !isLive(ending.record)) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const { record } = ending;
    const others = [...register[type].values()].filter(
      (one) => isLive(one) && one.id !== record.id && !hasEnded(one, today),
    );
    const choices = others
      .toSorted((a, b) => inLocale(a.name, locale).localeCompare(inLocale(b.name, locale), locale))
      .map(({ id, name }): Choice => ({ value: id, label: { name } }));
    const on = takenOverOn(record);
    const left = on === undefined ? 0 : workOf(register, record.id, record.successors, { on, today }).length;
    return {
      subject: record.name,
      seen: versionOf(register, documentId(type, party)),
      hints: [
        'hint.handing-over',
        ...(on !== undefined && on <= today && left > 0 ? ['hint.left-over'] : []),
      ],
      fields: [
        { name: 'on', control: 'day', value: on ?? addDays(today, 1), required: true },
        {
          name: 'successors',
          control: 'choices',
          value: record.successors.join(','),
          choices,
          ...(choices.length > mostShown ? { searched: true } : {}),
        },
        { name: 'names', control: 'line', value: '', most: 400 },
      ],
    };
  },
  read: (filled) => filled,
});

/** More than these are searched among, not ticked. */
const mostShown = 12;
