import type { DateMention } from './dates/read-dates';
import { isSaid } from './says';

/** "Fra den 9. november og året ud": one time that two mentions tell the ends of. */
export function joined(
  mentions: readonly DateMention[],
  first: DateMention | undefined,
): DateMention | undefined {
  if (!first || first.span.to !== null || first.span.from === null) return first;
  const last = mentions.find(
    ({ start, text }) => start >= first.end && isSaid(text.split(' ').at(-1) ?? '', 'to-its-end'),
  );
  return last ? { ...first, span: { from: first.span.from, to: last.span.to } } : first;
}
