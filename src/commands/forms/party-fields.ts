import type { Choice, Field } from '../form';

/** Parties that are shown as boxes to tick, all at once. */
const fewParties = 12;

interface Parties {
  /** Whoever can be chosen. */
  all: readonly Choice[];
  /** Those who are meant most often; what is chosen already is among them anyhow. */
  likely: readonly string[];
  value: string;
  required?: true;
}

/**
 * Who is to do something. Where many can, those who are likely to and those chosen already are boxes to tick, and one
 * of the others is found by its name: nobody reads eighty boxes on a phone.
 */
export function partyFields({ all, likely, value, ...required }: Parties): Field[] {
  const ticked = { name: 'parties', control: 'choices', value, ...required } as const;
  if (all.length <= fewParties) return [{ ...ticked, choices: all }];
  const first = new Set([...likely, ...value.split(',')]);
  return [
    { ...ticked, choices: all.filter((one) => first.has(one.value)) },
    {
      name: 'otherParty',
      control: 'choice',
      value: '',
      choices: all.filter((one) => !first.has(one.value)),
      searched: true,
    },
  ];
}

/** The parties of both fields. */
export const partiesOf = (ticked: readonly string[], other: string | undefined): string[] => [
  ...ticked,
  ...(other === undefined ? [] : [other]),
];
