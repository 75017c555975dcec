import { AppManifestUtils } from '@microsoft/app-manifest';
import { type ManifestWords, placesOf } from './words';

type Checked = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** Words of the long description, as the store counts them. */
const mostWords = 500;

/** What a schema that comes with the package says against a file; each line names the file and the place in it. */
export async function againstSchema(file: string, content: object): Promise<string[]> {
  const checked = content as Checked;
  const lines = await AppManifestUtils.validateAgainstSchema(checked, await schemaOf(checked));
  return lines.map((line) => {
    const [, place = '', wrong = line] = /^(\S*) (.*?)\. Details:/s.exec(line) ?? [];
    return `${file}: ${place.replace(/^\//, '') || 'the whole'} ${wrong}; correct it there.`;
  });
}

/** The schema that a file names, which comes with the package of schemas. */
async function schemaOf({ $schema = '' }: Checked): Promise<Schema> {
  const schema = await AppManifestUtils.fetchSchema($schema);
  const patterns: Record<string, unknown> = schema.patternProperties ?? {};
  // Some (of parts we have none of) are no patterns for this engine.
  for (const pattern of Object.keys(patterns)) if (!isPattern(pattern)) delete patterns[pattern];
  return schema;
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}

/** What the store asks of texts, and no schema tells. */
export function againstManners(file: string, said: ManifestWords): string[] {
  const short = said['description.short'] ?? '';
  const full = said['description.full'] ?? '';
  return [
    ...(said['name.short'] === said['name.full']
      ? [`${file}: name.full is the same as name.short; say more in it.`]
      : []),
    ...(/\bapp(en|s)?\b/i.test(short) || (short.match(/[.!?](\s|$)/g) ?? []).length > 1
      ? [`${file}: description.short wants one sentence without the word "app"; rewrite it.`]
      : []),
    ...(full.includes(short) ? [`${file}: description.full repeats description.short; leave it out.`] : []),
    ...(full.split(/\s+/).length > mostWords
      ? [`${file}: description.full has more than ${mostWords} words; shorten it.`]
      : []),
    ...listsOf(said).flatMap(([list, titles]) =>
      new Set(titles).size < titles.length ? [`${file}: ${list} has a title twice; leave one out.`] : [],
    ),
  ];
}

/** Places that one language has words for and the other has not. */
export function againstEachOther(files: readonly (readonly [string, ManifestWords])[]): string[] {
  const all = new Set(files.flatMap(([, said]) => placesOf(said)));
  return files.flatMap(([file, said]) =>
    [...all]
      .filter((place) => !said[place]?.trim())
      .map((place) => `${file}: ${place} is missing; write it.`),
  );
}

/** The titles of each list of commands. */
function listsOf(said: ManifestWords): [string, string[]][] {
  const lists = new Map<string, string[]>();
  for (const place of placesOf(said)) {
    const [, list] = /^(.+\.commandLists\[\d+\])\.commands\[\d+\]\.title$/.exec(place) ?? [];
    if (list) lists.set(list, [...(lists.get(list) ?? []), said[place]?.toLowerCase() ?? '']);
  }
  return [...lists];
}
