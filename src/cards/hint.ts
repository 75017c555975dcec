import type { Hint } from '../commands/form';
import { dayInWords } from './days';
import { clip, type Wording } from './wording';

/** Things that a hint names. */
const mostNames = 5;

/** What stands above the fields of a form. */
export function hintText(hint: Hint, wording: Wording): string {
  if (typeof hint === 'string') return wording.text(hint);
  if ('days' in hint)
    return wording.text(
      hint.text,
      Object.fromEntries(
        Object.entries(hint.days).map(([key, day]) => [key, dayInWords(day, wording.locale)]),
      ),
    );
  const { text, names } = hint;
  const left = names.length - mostNames;
  const shown = names
    .slice(0, mostNames)
    .map((name) => wording.text('hint.name', { name: clip(wording.name(name), 120) }));
  const more = left > 0 ? [wording.count('change.more', left)] : [];
  return wording.count(text, names.length, { names: wording.list([...shown, ...more]) });
}
