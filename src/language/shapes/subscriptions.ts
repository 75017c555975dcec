import { asking, type Shape } from './shape';

/** Words for a digest's coming, as against what stands in it. */
const coming =
  /\b(?:kommer|komme|faar|faa|modtager|udsendes|sendes|tit|ofte|gang|get|gets|come|comes|receive|arrive|often|sent out)\b/;

/** Words for its having come. */
const came =
  /\b(?:sendt|udsendt|afsendt|kom|kommet|ude|ud|frem|fik|faaet|modtaget|sent|went|go|gone|out|came|arrived|got|received|delivered)\b/;
const whether =
  /\b(?:er|blev|bliver|kom|har|var|fik|gik|naaede|mon|is|was|did|does|has|have|been|sent|went)\b/;

/** What stands in it: "hvad blev sendt ud i ugebrevet". */
const content =
  /\b(?:staar|stod|says?|indeholdt|contained)\b|\b(?:i|in) (?:\w+ ){0,2}\w*(?:brev|digest|newsletter)/;

/** "Hvilke ugebreve får vi her", "hvornår kommer ugebrevet", "er det sendt": which come by themselves, when, and what became of the last. */
export const subscriptions: Shape = ({ slots }) => {
  if (slots.topics.length > 0 && !slots.has('subscription')) return undefined;
  if (slots.has('subscription')) return asking({ kind: 'subscriptions' });
  const { text } = slots.folded;
  if (!slots.has('digest') || content.test(text)) return undefined;
  if (slots.has('which', 'when', 'who', 'how-many') || coming.test(text))
    return asking({ kind: 'subscriptions' });
  const isWhether = whether.test(text) && came.test(text) && !slots.has('what', 'list', 'change');
  return isWhether ? asking({ kind: 'subscriptions' }) : undefined;
};
