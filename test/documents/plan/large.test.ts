import { mostInBatch } from '../../../src/conversation/plan/batches';
import { inCommits } from '../../../src/conversation/plan/in-commits';
import { planKnown } from '../../../src/conversation/plan/known';
import { mostRows, readPlan } from '../../../src/documents/plan/read-plan';
import type { Day } from '../../../src/domain/day';
import { type PlanItem, stateOf } from '../../../src/domain/plan-item';
import { newRows, workbook } from '../../support/plan-workbook';
import { seedRegister } from '../../support/register';
import { seedKnown } from '../support/known';

it('reads 10,000 rows of Excel', async () => {
  let [count, last] = [0, 0];
  for await (const read of readPlan(
    await workbook(newRows(10_000)),
    await planKnown(seedRegister(), '2023-10-31' as Day),
  ))
    if (read.kind === 'item' && stateOf(read.item) === 'new')
      [count, last] = [count + 1, read.item.where.row];
  expect([count, last]).toEqual([10_000, 10_001]);
}, 300_000);

it('refuses more rows than it can take, when it comes to them', async () => {
  const head = 'Indsats;Status\n';
  const bytes = Buffer.from(head + 'Forebyggelse og behandling af selvskade;\n'.repeat(mostRows + 1));
  const all = async () => {
    for await (const _ of readPlan(bytes, seedKnown()));
  };
  await expect(all()).rejects.toMatchObject({ reason: 'too-many' });
}, 300_000);

it('has no more rows at hand than one commit takes, and tells after each how far it is', async () => {
  let pulled = 0;
  const held: number[] = [];
  const told: number[] = [];
  async function* rows(): AsyncGenerator<PlanItem> {
    for await (const read of readPlan(await workbook(newRows(100)), seedKnown()))
      if (read.kind === 'item') {
        pulled += 1;
        yield read.item;
      }
  }
  let settled = 0;
  await inCommits(
    rows(),
    { things: ({ words }) => [words], remembered: () => ({}), decide: () => ({ ok: true, put: [] }) },
    'run',
    {
      actorOf: () => ({ objectId: '', tenant: '', name: '', grants: [] }),
      place: undefined,
      now: 0,
      async commit({ command, decide }) {
        decide(seedRegister());
        held.push(pulled - settled);
        return { ok: true, command, isRepeat: false };
      },
      progress: (done) => {
        settled = done;
        told.push(done);
      },
    },
  );
  expect(told).toEqual([30, 60, 90, 100]);
  expect(Math.max(...held)).toBeLessThanOrEqual(mostInBatch + 1);
});
