import type { Activity, Occasion } from './activities';

/** A file somebody attached, as the stand-in for OneDrive keeps it for a while. */
export interface LocalFile {
  id: string;
  name: string;
  bytes: Buffer;
}

/** How many files are kept: the oldest links expire first, as they do in Teams after some minutes. */
const most = 20;

/** The stand-in for the OneDrive in which Teams puts what people attach. */
export interface LocalFiles {
  keep(file: LocalFile): void;
  /** Lets a file of that name be put here once. */
  expect(id: string, name: string): void;
  /** Whether a file is expected. */
  awaits(id: string): boolean;
  /** What an expected file is called; from then on it is expected no more. */
  expected(id: string): string | undefined;
  find(id: string): LocalFile | undefined;
}

export function openLocalFiles(): LocalFiles {
  const files = new Map<string, LocalFile>();
  const names = new Map<string, string>();
  const put = <T>(into: Map<string, T>, id: string, one: T): void => {
    into.set(id, one);
    const [oldest] = into.keys();
    if (into.size > most && oldest !== undefined) into.delete(oldest);
  };
  return {
    keep: (file) => put(files, file.id, file),
    expect: (id, name) => put(names, id, name),
    awaits: (id) => names.has(id),
    expected(id) {
      const name = names.get(id);
      names.delete(id);
      return name;
    },
    find: (id) => files.get(id),
  };
}

/** What a file's name ends in, without the dot: "docx". */
export const typeOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const isImage = (name: string): boolean => ['png', 'jpg', 'jpeg', 'gif', 'webp'].includes(typeOf(name));

/** A file as Teams tells a bot of it; a picture is part of the message and comes otherwise. */
export function attachmentOf({ id, name }: LocalFile, { serviceUrl }: Occasion): Activity {
  const address = new URL(`/local/files/${id}`, serviceUrl).href;
  if (isImage(name)) return { contentType: 'image/*', contentUrl: address, name };
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: address,
    name,
    content: { downloadUrl: address, uniqueId: id, fileType: typeOf(name) },
  };
}
