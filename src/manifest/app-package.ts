import { readFileSync } from 'node:fs';
import path from 'node:path';
import { againstEachOther, againstManners, againstSchema } from './check';
import { iconOf, icons } from './icons';
import { readWords, withWords } from './words';
import { zipOf } from './zip';

/** What a deployment says about itself. */
export interface PackageValues {
  botId: string;
  /** The host the program is reached at. */
  domain: string;
  version: string;
  developer: string;
  websiteUrl: string;
  privacyUrl: string;
  termsUrl: string;
  /** Stands behind the name, where the package is none to upload. */
  mark?: string | undefined;
}

/** A zip to upload, or why none is built: a line for each thing, with its remedy. */
export type AppPackage = { ok: true; content: Buffer } | { ok: false; problems: string[] };

/** Reads a file of the folder `manifest`. */
export type ReadPart = (name: string) => string;

const shipped: ReadPart = (name) => readFileSync(path.join(__dirname, '../../manifest', name), 'utf8');

/** The app package for Teams: the manifest with its words in both languages, and the icons. Nothing invalid is built. */
export async function appPackage(values: PackageValues, read: ReadPart = shipped): Promise<AppPackage> {
  const marked = (text: string) =>
    values.mark ? text.replace(/("name\.short": "[^"]*)"/, `$1 ${values.mark}"`) : text;
  const da = readWords(marked(read('da.json')));
  const en = readWords(marked(read('en.json')));
  const { filled, unknown } = fill(read('manifest.json'), values);
  const manifest = withWords(JSON.parse(filled), da);
  const problems = [
    ...unknown.map((name) => `manifest.json: there is no value for \${{${name}}}; correct it there.`),
    ...againstEachOther([
      ['da.json', da],
      ['en.json', en],
    ]),
    ...againstManners('da.json', da),
    ...againstManners('en.json', en),
    ...(await againstSchema('da.json', da)),
    ...(await againstSchema('en.json', en)),
    ...(await againstSchema('manifest.json', manifest)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const drawn = Object.entries(icons).map(async ([name, pixels]) => {
    return [`${name}.png`, await iconOf(read(`${name}.svg`), pixels)] as const;
  });
  const files = {
    'manifest.json': asFile(manifest),
    'en.json': asFile(en),
    ...Object.fromEntries(await Promise.all(drawn)),
  };
  return { ok: true, content: await zipOf(files) };
}

const asFile = (content: object): Buffer => Buffer.from(`${JSON.stringify(content, null, 2)}\n`);

/** A text with the values in the place of `${{name}}`, as JSON writes them; and the names there is no value for. */
function fill(text: string, values: PackageValues): { filled: string; unknown: string[] } {
  const known = new Map<string, string>(Object.entries(values));
  const unknown: string[] = [];
  const filled = text.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = known.get(name);
    if (value === undefined) unknown.push(name);
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
  return { filled, unknown };
}
