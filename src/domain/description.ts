import type { Initiative } from './initiative';
import type { Prose } from './prose';
import type { DatedText } from './source';

/** The description, or `undefined` where nobody has told one: then only the title stands in its place. */
export const descriptionOf = (initiative: Initiative): DatedText | undefined =>
  sameText(initiative.description.text, initiative.title) ? undefined : initiative.description;

const sameText = (a: Prose, b: Prose): boolean => a.da === b.da && a.en === b.en;
