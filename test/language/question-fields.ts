import type { z } from 'zod';
import type { Question, question } from '../../src/queries/question';

/** The values of a field that is a choice, or a list of choices; none for any other. */
function choicesOf(type: unknown): string[] {
  const { def } = type as { def: { type: string; innerType?: unknown; element?: unknown; entries?: object } };
  if (def.type === 'optional') return choicesOf(def.innerType);
  if (def.type === 'array') return choicesOf(def.element);
  return def.type === 'enum' ? Object.values(def.entries ?? {}) : [];
}

/** Facts asked in the same breath are the same facts: they are no choices of their own. */
const isOwnChoice = (name: string): boolean => name !== 'also';

/** Every kind, field and choice that a question can have: "initiatives", "due.first", "initiatives.phases=paused". */
export const fieldsOfQuestions = ({ options }: typeof question): string[] =>
  options.flatMap(({ shape }) => {
    const { kind, ...fields } = shape as Record<string, z.ZodType> & { kind: { value: string } };
    return [
      kind.value,
      ...Object.entries(fields).flatMap(([name, type]) => {
        const choices = isOwnChoice(name) ? choicesOf(type) : [];
        const field = `${kind.value}.${name}`;
        return choices.length > 0 ? choices.map((choice) => `${field}=${choice}`) : [field];
      }),
    ];
  });

/** The kind, fields and choices of one question. */
export const fieldsOf = ({ kind, ...fields }: Question): string[] => [
  kind,
  ...Object.entries(fields).flatMap(([name, value]) => [
    `${kind}.${name}`,
    ...[value].flat().map((choice) => `${kind}.${name}=${choice}`),
  ]),
];
