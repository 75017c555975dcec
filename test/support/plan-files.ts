import type { FetchFile, SentFile } from '../../src/conversation/files';

/** A file somebody sends, that is fetched by its name. */
export const sentFile = (
  name: string,
  link: string | undefined = `https://files.example/${name}`,
): SentFile => ({
  kind: /\.(png|jpe?g)$/i.test(name) ? 'image' : 'document',
  name,
  link,
});

/** Files by their names, as they are fetched; one that is not there has expired. */
export function openFiles(): { put(name: string, text: string | Buffer): void; fetch: FetchFile } {
  const files = new Map<string, Buffer>();
  return {
    put: (name, content) => void files.set(name, Buffer.from(content)),
    async fetch(link, mostBytes) {
      const bytes = files.get(decodeURIComponent(link.slice('https://files.example/'.length)));
      if (!bytes) return { ok: false, reason: 'gone' };
      return bytes.length > mostBytes ? { ok: false, reason: 'too-large' } : { ok: true, bytes };
    },
  };
}
