import { parseArgs } from 'node:util';

export const usage = `npm run data -- init                 put the register that ships into the store
npm run data -- check                read every document, count them, look for ids that name nothing
npm run data -- export FILE          write a collaboration as JSON lines
npm run data -- import FILE          read JSON lines; what is there already is left alone
npm run data -- backup FILE          copy the whole store while it is in use

  --data FOLDER          where the store is (FREMDRIFT_DATA, else .data)
  --collaboration NAME   which collaboration (midtjylland)`;

const withFile = ['export', 'import', 'backup'] as const;
const alone = ['init', 'check'] as const;

/** What the command line asks for. */
export type DataRequest = { folder: string; collaboration: string } & (
  | { action: (typeof alone)[number] }
  | { action: (typeof withFile)[number]; file: string }
);

/** Reads the command line; a text is what is wrong with it. */
export function readArguments(args: readonly string[], defaultFolder: string): DataRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: defaultFolder },
        collaboration: { type: 'string', default: 'midtjylland' },
      },
    });
    const common = { folder: values.data, collaboration: values.collaboration };
    const [name, file, ...more] = positionals;
    if (more.length > 0) return `${more.join(' ')}: one file at a time`;
    const single = alone.find((one) => one === name);
    if (single) return file === undefined ? { ...common, action: single } : `${single} takes no file`;
    const action = withFile.find((one) => one === name);
    if (!action) return name === undefined ? 'say what to do' : `there is no "${name}"`;
    return file === undefined ? `${action} needs a file` : { ...common, action, file };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
