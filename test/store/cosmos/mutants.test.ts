import { cosmosPlace } from '../../support/cosmos-place';
import type { Asked, Operation } from '../../support/cosmos-wire/asked';
import { type ClauseName, runClause } from '../../support/store-contract';

/** Turns the batches of a sound store into those of a broken one. */
const inBatches =
  (breaking: (operation: Operation) => Operation) =>
  (asked: Asked): Asked =>
    asked.kind === 'batch' ? { ...asked, operations: asked.operations.map(breaking) } : asked;

const inQueries =
  (breaking: (query: Extract<Asked, { kind: 'query' }>) => Partial<Asked>) =>
  (asked: Asked): Asked =>
    asked.kind === 'query' ? ({ ...asked, ...breaking(asked) } as Asked) : asked;

const withoutEtag =
  (isMeant: (id: string | undefined) => boolean) =>
  ({ ifMatch, ...operation }: Operation): Operation =>
    isMeant(operation.id) || ifMatch === undefined ? operation : { ...operation, ifMatch };

const afterSequence = (add: number) =>
  inQueries(({ parameters }) => ({
    parameters: parameters.map((one) => ({ ...one, value: Number(one.value) + add })),
  }));

const broken: [string, (asked: Asked) => Asked, ClauseName][] = [
  [
    'rolls nothing back',
    (asked) => (asked.kind === 'batch' ? { ...asked, isAtomic: false } : asked),
    'writes all of a commit or nothing, and counts no refused commit',
  ],
  [
    'ignores the etags of documents',
    inBatches(withoutEtag((id) => id !== '~head')),
    'refuses a change or deletion of an old version',
  ],
  [
    'ignores the etag of the head',
    inBatches(withoutEtag((id) => id === '~head')),
    'shows a follower every commit once, of two writers and across restarts',
  ],
  ['catches up from one too late', afterSequence(1), 'tells exactly the changes after a sequence'],
  [
    'catches up from one too early',
    afterSequence(-1),
    'shows a follower every commit once, of two writers and across restarts',
  ],
  [
    'skips the rest of a commit at the end of a page',
    inQueries(({ continuation }) => {
      if (continuation === undefined) return {};
      const place = JSON.parse(continuation) as { value: number };
      return { continuation: JSON.stringify({ ...place, value: place.value + 1 }) };
    }),
    'tells changes of more documents than fit a page, while others write',
  ],
  [
    'asks all partitions',
    inQueries(() => ({ partition: undefined })),
    'keeps partitions apart, each with its own sequence',
  ],
  [
    'lets nothing expire',
    inBatches((operation) => {
      const { ttl: _, ...body } = operation.resourceBody ?? { id: '' };
      return { ...operation, resourceBody: body as Operation['resourceBody'] & object };
    }),
    'lets a document vanish when it expires, and its id be used anew',
  ],
];

test.each(broken)('the contract catches a store on Cosmos DB that %s', async (_, misread, clause) => {
  let met = 0;
  const counting = (asked: Asked): Asked => {
    const read = misread(asked);
    if (JSON.stringify(read) !== JSON.stringify(asked)) met += 1;
    return read;
  };
  await expect(runClause(clause, () => cosmosPlace({ misread: counting }))).rejects.toThrow();
  expect(met).toBeGreaterThan(0);
});

test('over several physical partitions, asking all of them is refused by the service', async () => {
  const place = await cosmosPlace({
    partitions: 3,
    misread: inQueries(() => ({ partition: undefined })),
  });
  await expect(place.open({ patience: 0 })).rejects.toMatchObject({ code: 'unavailable' });
  await place.remove();
});
