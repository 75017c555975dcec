import { placeOf } from './found';
import type { Name } from './names';
import type { Slots } from './slots';
import type { Mention } from './understanding';

/** What was read where, in the order of the text: for `teach`, for tests and for the curious. */
export function mentionsOf({ folded, words, cues, phases, kinds, dates, topics, names }: Slots): Mention[] {
  const at = (from: number, to: number): Pick<Mention, 'start' | 'end' | 'text'> => {
    const place = placeOf(folded, words, { from, to });
    return { ...place, text: folded.original.slice(place.start, place.end) };
  };
  return [
    ...dates.mentions.map(({ start, end, text, span }) => ({
      start,
      end,
      text,
      as: 'date',
      value: `${span.from ?? '…'}/${span.to ?? '…'}`,
    })),
    ...cues.map(({ from, to, value }) => ({ ...at(from, to), as: 'cue', value })),
    ...phases.map(({ from, to, value }) => ({
      ...at(from, to),
      as: 'phase',
      value: `${value.negated ? 'not ' : ''}${value.phase}`,
    })),
    ...kinds.map(({ from, to, value }) => ({ ...at(from, to), as: 'kind', value })),
    ...names.flatMap(({ from, to, values }) =>
      values.map((name) => ({ ...at(from, to), as: name.as, value: idOf(name) })),
    ),
    ...topics.flatMap(({ id, phrase }) =>
      phrase ? [{ ...at(phrase.from, phrase.to), as: 'initiative', value: id as string }] : [],
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

const idOf = (name: Name): string => {
  if (name.as === 'person') return name.name;
  if (name.as !== 'place') return String(name.id);
  return [name.cluster, name.municipality].filter((id) => id !== undefined).join(' or ');
};
