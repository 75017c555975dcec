import { contains } from '../../domain/span';
import { patternOf } from '../says';
import type { Shape } from './shape';

/** "Sundhedsaftale 2030": a year that no agreement is for is said so, instead of telling of another agreement. */
export const noSuchAgreement: Shape = ({ slots, reader }) => {
  const [words, year] = ofYear.exec(slots.folded.text) ?? [];
  if (!words || !year) return undefined;
  const { agreements } = reader.vocabulary;
  if (agreements.some(({ valid }) => contains(valid, `${year}-07-01` as Parameters<typeof contains>[1])))
    return undefined;
  return {
    outcome: 'unknown-topic',
    words,
    nearest: agreements.map(({ id, title }) => ({
      label: title,
      question: { kind: 'agreement', agreement: id, part: 'overview' },
    })),
  };
};
const ofYear = new RegExp(
  `\\b(?:${patternOf('health-agreement')})\\s+(?:(?:${patternOf('of-a-year')})\\s+)?(20\\d\\d)\\b`,
);
