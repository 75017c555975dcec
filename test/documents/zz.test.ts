import { writeFileSync } from 'node:fs';
import { stateOf } from '../../src/domain/plan-item';
import { readAll } from './support/known';
import { wordOf } from './support/word';
import { workPlan, workPlanIds } from './support/work-plan';

test('x', async () => {
  const bytes = await wordOf(workPlan);
  writeFileSync('/tmp/imp/plan.docx', bytes);
  const { items, unread } = await readAll(bytes);
  console.log(unread, items.length, workPlanIds.length);
  for (const [n, i] of items.entries())
    console.log(
      `${i.where.table}/${i.where.row} ${stateOf(i)} ${i.initiative === workPlanIds[n] ? 'RIGHT' : `WRONG want ${workPlanIds[n]}`} ${i.initiative} | ${i.words} | ${JSON.stringify(i.told)} | ${JSON.stringify(i.doubts)}`,
    );
});
