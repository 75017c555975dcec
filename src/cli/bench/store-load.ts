import { openRegisters } from '../../registers/registers';
import { connect } from '../../store/cosmos/connection';
import { preferredDriver } from '../../store/embedded/drivers';
import { registerFile } from '../../store/embedded/embedded';
import { openStore, type StorePlace } from '../../store/open';

/** What loading a collaboration took in a process of its own; memory is the whole process at its largest. */
export interface Load {
  documents: number;
  seconds: number;
  megabytes: number;
}

/** Reads and parses the documents of a collaboration, and nothing else: what loading is compared with. */
async function readAlone(place: StorePlace, collaboration: string): Promise<number> {
  if (place.kind === 'embedded') {
    const connection = preferredDriver().open(registerFile(place.folder));
    const rows = connection.prepare('SELECT data FROM documents WHERE part = ?').all(collaboration);
    const parsed = rows.map((row) => JSON.parse((row as { data: string }).data) as unknown);
    connection.close();
    return parsed.length;
  }
  const { client, close } = connect({
    ...place,
    requestTimeout: 10_000,
    patience: 10_000,
    onCharge: undefined,
  });
  const { resources } = await client
    .database(place.database)
    .container('register')
    .items.query('SELECT c.data FROM c WHERE c.seq > 0 ORDER BY c.seq', {
      partitionKey: collaboration,
      maxItemCount: 1000,
    })
    .fetchAll();
  close();
  return resources.length;
}

async function loadRegister(place: StorePlace, collaboration: string): Promise<number> {
  const store = await openStore(place, Date.now);
  const { initiative, status } = await openRegisters(store).current(collaboration, Date.now());
  await store.close();
  return initiative.size + status.size;
}

if (require.main === module) {
  const [what, place = '', collaboration = ''] = process.argv.slice(2);
  const read = what === 'alone' ? readAlone : loadRegister;
  const began = performance.now();
  read(JSON.parse(place) as StorePlace, collaboration).then(
    (documents) => {
      const seconds = (performance.now() - began) / 1000;
      const load: Load = { documents, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
      process.send?.(load);
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
