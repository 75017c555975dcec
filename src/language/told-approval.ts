import { positions } from './found';
import { endsAsQuestion } from './question-mark';
import { isSaid, says } from './says';
import { approving } from './shapes/access';
import type { Asked } from './shapes/shape';

/**
 * Does somebody tell that a party has approved an agreement, or declined it ("Norddjurs har godkendt palliation")?
 * They would have it noted. A question of the same begins with its verb, or ends with its mark.
 */
export function tellsApproval(asked: Asked): boolean {
  const { slots } = asked;
  const { words, municipalities, places, names, topics, folded, when } = slots;
  const isParty =
    municipalities.length > 0 || approving(asked).length > 0 || places.some((one) => one.municipality);
  if (!isParty || topics.length === 0 || endsAsQuestion(slots)) return false;
  if (slots.has('not', 'lacks', 'must') || slots.phases.some(({ value }) => value.negated)) return false;
  const isApproved = slots.has('approved') || words.some(({ text }) => isSaid(text, 'declining'));
  const named = new Set([
    ...names.flatMap(positions),
    ...topics.flatMap(({ phrase }) => (phrase ? positions(phrase) : [])),
  ]);
  const first = words.findIndex((_, at) => named.has(at));
  const verb = words.findIndex(({ text }) => isSaid(text, 'told-verb'));
  // "Og nu har …" may stand before what is told, and "ved du om …" not.
  const before = words.slice(0, first).every(({ text, start }) => {
    const at = folded.at[start] ?? 0;
    return (
      isSaid(text, 'tells-first') ||
      (verb > 0 && isSaid(text, 'told-verb')) ||
      (when !== undefined && when.start <= at && at < when.end)
    );
  });
  const start = words[first]?.start ?? 0;
  return isApproved && first >= 0 && verb > 0 && before && !says(folded.text.slice(0, start), 'asks-whether');
}
