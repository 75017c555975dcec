import type { Folded } from '../fold';
import type { Source } from './common/source';
import type { Expression } from './expression';
import { lexicon } from './lexicon';
import { type PhraseTable, phraseTable } from './phrases';
import type { MeetingDay } from './resolve/resolved';
import type { Token, Tokens } from './tokens';

const tables = new WeakMap<readonly MeetingDay[], PhraseTable<readonly string[]>>();

/** The words the bodies of a calendar are called by, joined with "møde" too. Built once per calendar. */
export function bodyTable(meetings: readonly MeetingDay[]): PhraseTable<readonly string[]> {
  const known = tables.get(meetings);
  if (known) return known;
  const endings = [...lexicon.meetingEndings.firsts];
  const words = new Map<string, Set<string>>();
  for (const { body, abbreviations } of meetings)
    for (const word of abbreviations) {
      const stem = word.length > 5 ? word.replace(/n$/, '') : word;
      for (const form of [word, `${word}s`, ...endings.flatMap((ending) => [word + ending, stem + ending])]) {
        const bodies = words.get(form.toLowerCase()) ?? new Set();
        words.set(form.toLowerCase(), bodies.add(body));
      }
    }
  const table = phraseTable(Object.fromEntries([...words].map(([form, bodies]) => [form, [...bodies]])));
  tables.set(meetings, table);
  return table;
}

/** What stands in the place of a protected name. */
export const protectedText = '\u0000';
const blank: Pick<Token, 'kind' | 'text'> = { kind: 'mark', text: protectedText };

/** The tokens with what the caller knows as names blanked out; bodies stay, for their meetings. */
export function protect(
  folded: Folded,
  tokens: Tokens,
  spans: readonly { start: number; end: number }[],
  bodies: PhraseTable<readonly string[]>,
): Tokens {
  if (spans.length === 0) return tokens;
  const inside = (token: Token) =>
    spans.some(
      ({ start, end }) => (folded.at[token.start] ?? 0) < end && (folded.at[token.end] ?? 0) > start,
    );
  return tokens.map((token, at) =>
    inside(token) && !bodies.at(tokens, at) ? { ...token, ...blank } : token,
  );
}

const reach = 5;

/** The bodies named in a time or within a few words of it, of a meeting anywhere in the text; the nearest counts. */
export function bodiesBeside(
  { tokens, bodies }: Source,
  { from, to, said }: { from: number; to: number; said: { expression: Expression } },
): readonly string[] | undefined {
  for (let at = from; at < to; at += 1) {
    const found = bodies.at(tokens, at);
    if (found) return found.value;
  }
  const furthest = said.expression.kind === 'meeting' ? tokens.length : reach;
  for (let step = 1; step <= furthest; step += 1) {
    const found = bodies.at(tokens, from - step) ?? bodies.at(tokens, to + step - 1);
    if (found) return found.value;
  }
  return undefined;
}
