import type { Few } from '../queries/answer';
import type { Question } from '../queries/question';
import { ask } from './buttons';
import { dotted, type Line, line } from './card';
import { clip, type Wording } from './wording';

/** Characters of a title, of what stands below it, and of what pressing it is called: all is read on a phone. */
const most = { title: 90, meta: 100, detail: 100, open: 40 };

/** Bytes that a character takes in a text of any language; what takes more, as emoji do, is cut earlier. */
const usualBytes = 1.3;

function cut(text: string, characters: number): string {
  const clipped = clip(text, characters);
  const bytes = Buffer.byteLength(clipped) / (characters * usualBytes);
  return bytes > 1 ? clip(clipped, Math.floor(clipped.length / bytes)) : clipped;
}

/** A line as a digest shows it: its day with what else is said of it, and no details but those that are given. */
export const brief = ({ when, title, meta, open, ...line }: Line, details: string[] = []): Line => ({
  ...line,
  when: '',
  title: cut(title, most.title),
  meta: cut(dotted(when, meta), most.meta),
  details: details.filter(Boolean).map((text) => ({ text: cut(text, most.detail) })),
  open: open && { ...open, title: cut(open.title, most.open) },
});

/** The line that opens the rest of a section, where it shows only the first few. */
export function rest(
  key: string,
  { items, total }: Few<unknown>,
  question: Question,
  wording: Wording,
): Line[] {
  if (total <= items.length) return [];
  const title = wording.text(`digest.all.${key}`, { count: wording.number(total) });
  return [line({ title, tone: 'accent', open: ask(title, question, wording) })];
}
