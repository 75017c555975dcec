import MiniSearch from 'minisearch';

/** Documents with the fields that topics are searched in. */
export interface PlainDocument {
  id: string;
  title: string;
  aliases: string;
  english: string;
  description: string;
}

/** The search as its own instructions show it: forgiving, but without any Danish. */
export function plainSearch(documents: readonly PlainDocument[]): (text: string) => number {
  const engine = new MiniSearch<PlainDocument>({
    fields: ['title', 'aliases', 'english', 'description'],
    searchOptions: { boost: { title: 2.5 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(documents);
  return (text) => engine.search(text).length;
}
