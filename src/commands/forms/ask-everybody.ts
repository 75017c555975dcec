import { z } from 'zod';
import { changeId, meetingId, personId } from '../../domain/ids';
import { roundOf } from '../../domain/update-round';
import { type ToAsk, whomToAsk } from '../ask-everybody';
import { refused } from '../command';
import { maybe, maybeInOwnWords, mostInText, someOf } from '../filled';
import type { Choice, Hint } from '../form';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';

/** "Asta: Selvskade", or "Asta: 3 indsatser, bl.a. Selvskade". */
function choiceOf({ person, initiatives }: ToAsk['people'][number]): Choice {
  const [first] = initiatives;
  const count = { da: String(initiatives.length) };
  const names = { name: { da: person.name }, count, ...(first ? { first: first.title } : {}) };
  const text = initiatives.length === 1 ? 'round.asks-one' : 'round.asks';
  return { value: person.id, label: { text, names } };
}

const everyone = 'all';
/** People that are chosen one by one; of more a card shows only some. */
const mostByName = 100;

/** All of them are chosen to begin with: each by name, or, where they are too many for a card, in one. */
function choicesOf(people: ToAsk['people']): { value: string; choices: Choice[] } {
  const names = people.map(choiceOf);
  if (people.length <= mostByName)
    return { value: people.map(({ person }) => person.id).join(','), choices: names };
  const count = { da: String(people.length) };
  return {
    value: everyone,
    choices: [
      { value: everyone, isAll: true, label: { text: 'round.asks-all', names: { count } } },
      ...names,
    ],
  };
}

const hintsOf = ({ unreachable, nobodys, asked }: ToAsk): Hint[] => {
  const hint = (text: string, names: Extract<Hint, { names: unknown }>['names']): Hint[] =>
    names.length > 0 ? [{ text: `form.ask-everybody.${text}`, names }] : [];
  return [
    ...hint(
      'unreachable',
      unreachable.map(({ name }) => ({ da: name })),
    ),
    ...hint(
      'nobodys',
      nobodys.map(({ title }) => title),
    ),
    ...hint(
      'asked',
      asked.map(({ title }) => title),
    ),
  ];
};

/** Shows whom it will ask of what, and who cannot be asked, before anybody is. */
export const askEverybodyForm = formOf({
  kind: 'ask-everybody',
  about: z.object({ meeting: meetingId.optional(), round: changeId.optional() }),
  filled: z.object({ people: someOf(z.union([z.literal(everyone), personId])), text: maybe(mostInText) }),
  draw({ meeting: before, round }, { register, actor, today }) {
    if (!isSecretariat(actor)) return secretariatOnly;
    const meeting = before && register.meeting.get(before);
    if ((before && !meeting) || (round && !roundOf(register, round))) return refused({ reason: 'not-there' });
    const whom = whomToAsk(register, round, today);
    if (whom.people.length === 0 && whom.asked.length > 0) return refused({ reason: 'all-asked-today' });
    if (whom.people.length === 0) return refused({ reason: 'nobody-in-charge' });
    return {
      subject: meeting?.title,
      hints: [`form.ask-everybody.hint${round ? '-round' : ''}`, ...hintsOf(whom)],
      fields: [
        {
          name: 'people',
          control: 'choices',
          required: true,
          ...choicesOf(whom.people),
        },
        { name: 'text', control: 'text', value: '', most: mostInText },
      ],
    };
  },
  read: ({ people, text }, locale) => ({
    people: people.filter((one) => one !== everyone),
    ...(people.includes(everyone) ? { everyone: true as const } : {}),
    text: maybeInOwnWords(text, locale),
  }),
});
