import type { Choice, Field, Values } from '../form';

/** Choices that are shown as boxes to tick, all at once. */
export const few = 12;

interface Choices {
  name: string;
  /** The field in which one of the others is found. */
  other: string;
  all: readonly Choice[];
  /** Those that are meant most often; what is chosen already is among them anyhow. */
  likely: readonly string[];
  value: string;
  /** What was chosen or typed already. */
  values: Values | undefined;
  required?: true;
}

/**
 * A field of which several can be chosen. Where there are many, those that are likely and those chosen already are boxes
 * to tick, and one of the others is found by its name: nobody reads eighty boxes on a phone.
 */
export function likelyFields({ name, other, all, likely, value, values, ...required }: Choices): Field[] {
  const ticked = { name, control: 'choices', value, ...required } as const;
  if (all.length <= few) return [{ ...ticked, choices: all }];
  const first = new Set([...likely, ...value.split(','), ...(values?.[name] ?? '').split(',')]);
  const boxes = all.filter((one) => first.has(one.value));
  // What was found here stays here, even where it has become a box: nothing that was chosen is lost.
  const others = all.filter((one) => !first.has(one.value) || one.value === values?.[other]);
  const rest = { name: other, control: 'choice', value: '', choices: others, searched: true } as const;
  return [...(boxes.length > 0 ? [{ ...ticked, choices: boxes }] : []), ...(others.length > 0 ? [rest] : [])];
}

/** What was chosen in both fields. */
export const inBoth = (ticked: readonly string[], other: string | undefined): string[] => [
  ...ticked,
  ...(other === undefined ? [] : [other]),
];
