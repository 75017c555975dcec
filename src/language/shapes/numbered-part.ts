import type { InitiativeId } from '../../domain/ids';
import type { Question } from '../../queries/question';
import { isOf } from '../question-kinds';
import { patternOf } from '../says';
import { numberIn } from './number';
import { type Asked, familyOf, titleOf } from './shape';

const numberedPart = new RegExp(`\\b(${patternOf('numbered-part')})\\s+([a-z0-9]+)\\b`);

/** A numbered part ("trin 2", "spor 2", "recommendation 3") in the words of the register. */
export function matchOf({ slots }: Asked): string | undefined {
  const found = numberedPart.exec(slots.folded.text);
  const number = numberIn({ text: found?.[2] ?? '' });
  if (!found?.[1] || number === undefined) return undefined;
  const danish: Readonly<Record<string, string>> = {
    step: 'trin',
    stage: 'trin',
    track: 'spor',
    phase: 'fase',
    recommendation: 'anbefaling',
  };
  return `${danish[found[1]] ?? found[1]} ${number}`;
}

/** The initiative that a numbered part is by itself ("Spor 2: forebyggelsestiltag …"), of those that are spoken of. */
export function ownInitiative(asked: Asked): InitiativeId | undefined {
  const part = matchOf(asked);
  if (part === undefined) return undefined;
  const isIt = ({ id }: { id: InitiativeId }): boolean =>
    (titleOf(asked.reader, id).da ?? '').toLowerCase().startsWith(`${part}:`);
  const spokenOf = asked.slots.topics.filter((topic) => topic.share >= 1);
  const below = spokenOf.slice(0, 1).flatMap(({ id }) => familyOf(asked.reader, id));
  const isCalledSo = (id: InitiativeId): boolean =>
    asked.reader.vocabulary.initiatives.some(
      (one) => one.id === id && one.aliases.some((alias) => alias.toLowerCase() === part),
    );
  return spokenOf.find(isIt)?.id ?? below.find(isCalledSo);
}

/** A numbered part ("step 2"), and no initiative that it would be of. */
export const leavesPart = (asked: Asked, question: Question): boolean =>
  matchOf(asked) !== undefined &&
  isOf('initiatives', 'due', 'meetings', 'milestones', 'decisions')(question) &&
  !('initiatives' in question);
