import { wording } from '../../../src/cards/wording';
import type { Known } from '../../../src/documents/plan/known';
import { readPlan } from '../../../src/documents/plan/read-plan';
import type { Day } from '../../../src/domain/day';
import { phases } from '../../../src/domain/phase';
import type { PlanItem } from '../../../src/domain/plan-item';
import { sameWords } from '../../../src/domain/same-words';
import { planWords } from '../../../src/language/plan-words';
import { seedReader } from '../../support/reader';
import { seedRegister } from '../../support/register';

/** The register that ships, as work plans are read against it. */
export function seedKnown(today = '2023-10-31' as Day): Known {
  const names = new Map(
    (['da', 'en'] as const).flatMap((locale) =>
      phases.map((phase) => [sameWords(wording(locale, today).text(`phase.${phase}`)), phase] as const),
    ),
  );
  return {
    register: seedRegister(),
    words: planWords(seedReader(today), today),
    phaseCalled: (name) => names.get(sameWords(name.replace(/\(.*?\)/g, ' '))),
    today,
  };
}

/** All that a file says, once it was read to its end. */
export async function readAll(
  bytes: Buffer,
  known = seedKnown(),
): Promise<{ items: PlanItem[]; unread: string[] }> {
  const items: PlanItem[] = [];
  const unread: string[] = [];
  for await (const read of readPlan(bytes, known))
    if (read.kind === 'item') items.push(read.item);
    else unread.push(read.words);
  return { items, unread };
}
