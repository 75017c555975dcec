import type { Document } from './asked';

/** Where a document stands in the order of a query: by the field's value, then by when it came. */
export interface Place {
  value: number;
  rid: string;
}

export const comparePlaces = (a: Place, b: Place): number =>
  a.value - b.value || (a.rid < b.rid ? -1 : a.rid > b.rid ? 1 : 0);

/** The documents under one partition key, with an order kept for whoever reads page after page. */
export class Partition {
  private readonly documents = new Map<string, Document>();
  private readonly orders = new Map<string, { place: Place; document: Document }[]>();

  get(id: string): Document | undefined {
    return this.documents.get(id);
  }

  /** Puts a document in its place, or takes it away, and gives what was there. */
  set(id: string, document: Document | undefined): Document | undefined {
    const before = this.documents.get(id);
    if (document) this.documents.set(id, document);
    else this.documents.delete(id);
    this.orders.clear();
    return before;
  }

  /** The documents that have a number in a field, by that number, from behind a place. */
  *after(field: string, place: Place): Generator<{ place: Place; document: Document }> {
    const sorted = this.sorted(field);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle];
      if (at && comparePlaces(at.place, place) <= 0) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < sorted.length; at += 1) {
      const one = sorted[at];
      if (one) yield one;
    }
  }

  private sorted(field: string): { place: Place; document: Document }[] {
    const known = this.orders.get(field);
    if (known) return known;
    const sorted = [...this.documents.values()]
      .filter((document) => typeof document[field] === 'number')
      .map((document) => ({
        place: { value: Number(document[field]), rid: String(document._rid) },
        document,
      }))
      .sort((a, b) => comparePlaces(a.place, b.place));
    this.orders.set(field, sorted);
    return sorted;
  }
}
