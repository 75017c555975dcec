import { parseArgs } from 'node:util';
import type { StorePlace } from '../../store/open';
import type { Places } from './places';

export const usage = `npm run data -- init                 put the register that ships into the store
npm run data -- check                read every document, count them, look for ids that name nothing
npm run data -- export FILE          write a collaboration as JSON lines
npm run data -- import FILE          read JSON lines; what is there already is left alone
npm run data -- backup FILE          copy the whole embedded store while it is in use
npm run data -- copy --from embedded --to cosmos   (or back)   move a collaboration to Azure

  --data FOLDER          where the embedded store is (FREMDRIFT_DATA, else .data)
  --collaboration NAME   which collaboration (midtjylland)
  --store KIND           embedded or cosmos (cosmos where COSMOS_ENDPOINT is set)`;

const withFile = ['export', 'import', 'backup'] as const;
const alone = ['init', 'check'] as const;

/** What the command line asks for. */
export type DataRequest = { collaboration: string } & (
  | { action: (typeof alone)[number]; place: StorePlace }
  | { action: (typeof withFile)[number]; place: StorePlace; file: string }
  | { action: 'copy'; from: StorePlace; to: StorePlace }
);

/** Reads the command line; a text is what is wrong with it. */
export function readArguments(args: readonly string[], places: Places): DataRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: places.folder },
        collaboration: { type: 'string', default: 'midtjylland' },
        store: { type: 'string', default: places.cosmos ? 'cosmos' : 'embedded' },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    });
    const { data: folder, collaboration, store, from, to } = values;
    const placeOf = (kind: string): StorePlace => choose(kind, { ...places, folder });
    const [name, file, ...more] = positionals;
    if (more.length > 0) return `${more.join(' ')}: one file at a time`;
    if (name === 'copy') {
      if (file !== undefined || from === undefined || to === undefined || from === to)
        return 'copy needs --from and --to, one embedded, the other cosmos';
      return { collaboration, action: name, from: placeOf(from), to: placeOf(to) };
    }
    if (from !== undefined || to !== undefined) return '--from and --to belong to copy';
    const place = placeOf(store);
    const single = alone.find((one) => one === name);
    if (single)
      return file === undefined ? { collaboration, action: single, place } : `${single} takes no file`;
    const action = withFile.find((one) => one === name);
    if (!action) return name === undefined ? 'say what to do' : `there is no "${name}"`;
    return file === undefined ? `${action} needs a file` : { collaboration, action, place, file };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function choose(kind: string, { folder, cosmos }: Places): StorePlace {
  if (kind === 'embedded') return { kind, folder };
  if (kind !== 'cosmos') throw new Error(`there is no store "${kind}"`);
  if (!cosmos) throw new Error('COSMOS_ENDPOINT is not set: name the account there');
  return cosmos;
}
