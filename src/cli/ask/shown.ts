import type { Reply } from '../../conversation/reply';
import type { About, Answer } from '../../queries/answer';

const kinds = [
  'initiatives',
  'meetings',
  'milestones',
  'tasks',
  'decisions',
  'bodies',
  'clusters',
  'municipalities',
  'agreement',
  'facts',
] as const satisfies readonly (keyof About)[];

/** The phase an answer tells of one initiative, if it does. */
const phaseOf = (answer: Answer | undefined): string | null => {
  if (answer?.kind === 'implementation' || answer?.kind === 'approvals')
    return answer.instead?.status?.phase ?? null;
  return answer?.kind === 'initiative' ? (answer.status?.phase ?? null) : null;
};

/** A reply as one object: what it is about, how it was read, and its text. */
export function shown(
  id: string,
  { outcome, locale, when, answers, options, text }: Reply,
): Record<string, unknown> {
  const [answer] = answers;
  return {
    id,
    outcome,
    lang: locale,
    when,
    ids: Object.fromEntries(
      kinds.map((kind) => [kind, [...new Set(answers.flatMap(({ about }) => about[kind]))]]),
    ),
    options: options.flatMap((question) =>
      Object.entries(question).flatMap(([key, value]) =>
        key === 'kind' ? [] : [value].flat().filter((id): id is string => typeof id === 'string'),
      ),
    ),
    phase: phaseOf(answer),
    text,
  };
}
