import { asking, type Shape } from './shape';

/** Words for a digest's coming, as against what stands in it. */
const coming =
  /\b(?:kommer|komme|faar|faa|modtager|udsendes|sendes|tit|ofte|gang|get|gets|come|comes|receive|arrive|often|sent out)\b/;

/** "Hvilke ugebreve får vi her", "hvornår kommer ugebrevet": which digests come by themselves, and when. */
export const subscriptions: Shape = ({ slots }) => {
  if (slots.topics.length > 0 && !slots.has('subscription')) return undefined;
  if (slots.has('subscription')) return asking({ kind: 'subscriptions' });
  const isAsked = slots.has('which', 'when', 'who', 'how-many') || coming.test(slots.folded.text);
  const isOver = /\b(?:sendt|sent|staar|stod|says?)\b/.test(slots.folded.text);
  return slots.has('digest') && isAsked && !isOver ? asking({ kind: 'subscriptions' }) : undefined;
};
