import type { InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { leadsTo } from '../domain/merged';
import type { Answer } from './answer';
import type { Known } from './known';
import { type Question, question as schema } from './question';

/** The fields of a question that name initiatives. */
const naming = ['initiative', 'initiatives', 'parent'];

/** A question about the initiatives that those it names have gone into, by now. */
export function redirected({ merged }: Pick<Known, 'merged'>, question: Question): Question {
  if (merged.size === 0) return question;
  const lead = (id: unknown): unknown => leadsTo(merged, id as InitiativeId);
  const fields = Object.entries(question);
  const named = fields.flatMap(([field, value]) => (naming.includes(field) ? [value].flat() : []));
  if (named.every((id) => lead(id) === id)) return question;
  return schema.parse(
    Object.fromEntries(
      fields.map(([field, value]) => {
        if (!naming.includes(field)) return [field, value];
        return [field, Array.isArray(value) ? [...new Set(value.map(lead))] : value && lead(value)];
      }),
    ),
  );
}

/** The initiatives that have gone into one, over however many steps. */
export const mergedInto = ({ merged }: Pick<Known, 'merged'>, id: InitiativeId): Initiative[] =>
  [...merged.values()].filter((gone) => leadsTo(merged, gone.id) === id);

/** What has gone into the initiatives that a question names: whoever asked by the old name is to be told. */
export function mergersOf(
  { register, merged }: Known,
  question: Question,
): Pick<Answer, 'mergers'> | undefined {
  if (merged.size === 0) return undefined;
  const named = Object.entries(question).flatMap(([field, value]) =>
    naming.includes(field) ? [value].flat() : [],
  );
  const mergers = [...merged.values()].flatMap(({ id, title }) => {
    const into = register.initiative.get(leadsTo(merged, id));
    return into && named.includes(into.id) ? [{ title, into: into.title }] : [];
  });
  return { mergers };
}
