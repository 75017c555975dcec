import { patternOf, says } from '../says';
import { asking, type Shape } from './shape';

const inDigest = new RegExp(`\\b(?:${patternOf('inside')}) (?:\\w+ ){0,2}(?:${patternOf('digest-name')})`);

/** What stands in it: "hvad blev sendt ud i ugebrevet". */
const isOfContent = (text: string): boolean => says(text, 'contained') || inDigest.test(text);

/** "Hvilke ugebreve får vi her", "hvornår kommer ugebrevet", "er det sendt": which come by themselves, when, and what became of the last. */
export const subscriptions: Shape = ({ slots }) => {
  if (slots.topics.length > 0 && !slots.has('subscription')) return undefined;
  if (slots.has('subscription')) return asking({ kind: 'subscriptions' });
  const { text } = slots.folded;
  if (!slots.has('digest') || isOfContent(text)) return undefined;
  if (slots.has('which', 'when', 'who', 'how-many') || says(text, 'arriving'))
    return asking({ kind: 'subscriptions' });
  const isWhether = says(text, 'finite') && says(text, 'arrived') && !slots.has('what', 'list', 'change');
  return isWhether ? asking({ kind: 'subscriptions' }) : undefined;
};
