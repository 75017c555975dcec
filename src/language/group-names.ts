import type { Vocabulary } from './vocabulary';

/** What a working group is called by what it works on: "arbejdsgruppen om selvskade", "the working group on self-harm". */
export function groupForms({ da = '', en = '' }: Vocabulary['bodies'][number]['name']): string[] {
  const about = (name: string, by: RegExp): string | undefined =>
    by.exec(name.replace(/\(.*?\)/g, ' '))?.[1]?.trim();
  const danish = about(da, /arbejdsgruppen? (?:om|vedr\.|for) (.+)$/i);
  const english = about(en, /working group (?:on|for|about) (.+)$/i);
  return [
    ...(danish
      ? ['om', 'for', 'vedr', 'på', 'vedrørende'].map((word) => `arbejdsgruppen ${word} ${danish}`)
      : []),
    ...(english
      ? [`working group on ${english}`, `working group for ${english}`, `${english} working group`]
      : []),
  ];
}
