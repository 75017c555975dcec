import type { Reply } from '../../conversation/reply';
import type { About } from '../../queries/answer';

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
    phase: answer?.kind === 'initiative' ? (answer.status?.phase ?? null) : null,
    text,
  };
}
