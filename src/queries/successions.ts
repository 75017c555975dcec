import { endingOf, forebearsOf, hasEnded, heirsOf, takenOverOn } from '../domain/succession';
import type { Answer } from './answer';
import type { Known } from './known';
import { type Question, question as schema } from './question';

/** The fields of a question that list parties, of any of which something may be. */
const listing = ['clusters', 'bodies', 'parties', 'concerns'] as const;
/** Those that name one. */
const naming = ['cluster', 'body'] as const;

const idsIn = (question: Question, fields: readonly string[]): string[] =>
  Object.entries(question).flatMap(([field, value]) => (fields.includes(field) ? [value ?? []].flat() : []));

/** Some parties, with those who took over from them, and those from whom they did. */
function withKin({ register, today }: Known, ids: readonly string[]): string[] {
  const kin = ids.flatMap((id) => [id, ...heirsOf(register, id, today), ...forebearsOf(register, id, today)]);
  return [...new Set<string>(kin)];
}

/**
 * A question about parties of which some are no more: what was theirs is asked for along with what is now with those
 * who took over, by either name.
 */
export function succeeded(known: Known, question: Question): Question {
  const own = idsIn(question, listing);
  const all = withKin(known, own);
  if (all.length === own.length) return question;
  return schema.parse(
    Object.fromEntries(
      Object.entries(question).map(([field, value]) =>
        (listing as readonly string[]).includes(field) && Array.isArray(value)
          ? [field, withKin(known, value as string[])]
          : [field, value],
      ),
    ),
  );
}

/** Who has taken over from the parties of a question that are no more: whoever asked by the old name is to be told. */
export function successionsOf(
  { register, today }: Known,
  question: Question,
): Pick<Answer, 'successions'> | undefined {
  const successions = [...new Set(idsIn(question, [...listing, ...naming]))].flatMap((id) => {
    const ended = endingOf(register, id)?.record;
    const on = ended && hasEnded(ended, today) && takenOverOn(ended);
    const heirs = heirsOf(register, id, today).flatMap((heir) => endingOf(register, heir)?.record.name ?? []);
    return ended && on && heirs.length > 0 ? [{ name: ended.name, heirs, on }] : [];
  });
  return successions.length > 0 ? { successions } : undefined;
}
