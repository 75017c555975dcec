import { positions } from './found';
import { approving } from './shapes/access';
import type { Asked } from './shapes/shape';

/** Words that may stand before what is told ("og nu har …"). */
const starters: ReadonlySet<string> = new Set(
  'og nu saa men ok okay hej fyi and now so but hi also ogsaa at that the den det'.split(' '),
);
const finite =
  /^(har|er|blev|has|have|is|was|godkendte|godkender|approved|tiltraadte|afviste|rejected|declined)$/;

/**
 * Does somebody tell that a party has approved an agreement, or declined it ("Norddjurs har godkendt palliation")?
 * They would have it noted. A question of the same begins with its verb, or ends with its mark.
 */
export function tellsApproval(asked: Asked): boolean {
  const { slots } = asked;
  const { words, municipalities, places, names, topics, folded, when } = slots;
  const isParty =
    municipalities.length > 0 || approving(asked).length > 0 || places.some((one) => one.municipality);
  if (!isParty || topics.length === 0 || /\?\s*$/.test(folded.text)) return false;
  if (slots.has('not', 'lacks', 'must') || slots.phases.some(({ value }) => value.negated)) return false;
  const isApproved = slots.has('approved') || words.some(({ text }) => declining.test(text));
  const named = new Set([
    ...names.flatMap(positions),
    ...topics.flatMap(({ phrase }) => (phrase ? positions(phrase) : [])),
  ]);
  const first = words.findIndex((_, at) => named.has(at));
  const verb = words.findIndex(({ text }) => finite.test(text));
  const before = words.slice(0, first).every(({ text, start }) => {
    const at = folded.at[start] ?? 0;
    return (
      starters.has(text) ||
      (verb > 0 && finite.test(text)) ||
      (when !== undefined && when.start <= at && at < when.end)
    );
  });
  const start = words[first]?.start ?? 0;
  return isApproved && first >= 0 && verb > 0 && before && !asking.test(folded.text.slice(0, start));
}
/** What a question in other words begins with ("ved du om …"). */
const asking = /\b(om|hvorvidt|if|whether)\b/;
const declining = /^(afvist|afviste|afviser|forkastet|rejected|declined)$/;
