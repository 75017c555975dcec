import type { Entry } from './topic-index';
import type { Vocabulary } from './vocabulary';

type Initiative = Vocabulary['initiatives'][number];
type Fact = Vocabulary['facts'][number];

export const initiativeEntry = ({ id, title, aliases, description, parts }: Initiative): Entry => ({
  id,
  title: title.da ?? title.en ?? '',
  aliases: aliases.join(' · '),
  english: title.en ?? '',
  description: [description?.da, description?.en, ...parts.flatMap(({ da, en }) => [da, en])].join(' · '),
});

export const factEntry = ({ id, topic, text }: Fact): Entry => ({
  id,
  title: text.da ?? text.en ?? '',
  aliases: topic.da ?? '',
  english: `${text.en ?? ''} · ${topic.en ?? ''}`,
  description: '',
});

/** Is an initiative still called the same? Its status and its places say nothing of what it is called. */
export const isCalledSame = (a: Initiative, b: Initiative): boolean =>
  a === b ||
  isAlike([a.title, a.aliases, a.description, ...a.parts], [b.title, b.aliases, b.description, ...b.parts]);

export const isSameFact = (a: Fact, b: Fact): boolean =>
  a === b || isAlike([a.topic, a.text], [b.topic, b.text]);

/** Mostly they are the very same objects, as a register keeps what was not written anew. */
const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => one === b[at] || JSON.stringify(one) === JSON.stringify(b[at]));
