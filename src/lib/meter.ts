/** What is told of a piece of work: kinds, states and counts; never what people wrote, and no names. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Work that is timed, each as a span of a trace and in a histogram. */
export type Timed = 'turn' | 'store.get' | 'store.commit' | 'store.changes' | 'post';
/** What is counted. */
export type Counted = 'readings' | 'feedback' | 'store.units';
/** Figures that are looked up when they are sent. */
export type Watched = 'digests' | 'turns.under_way';

/** Tells whoever keeps the program running what it does. */
export interface Meter {
  /** Times work; `note` adds facts that are known later. What the work throws comes through. */
  timed<T>(name: Timed, work: (note: (facts: Facts) => void) => Promise<T>): Promise<T>;
  count(name: Counted, by: number, facts: Facts): void;
  watch(name: Watched, read: () => Promise<readonly { value: number; facts: Facts }[]>): void;
  /** Sends what was not sent yet; nothing is told any more. */
  close(): Promise<void>;
}

/** Tells nobody anything. */
export const unmetered: Meter = {
  timed: (_name, work) => work(() => {}),
  count: () => {},
  watch: () => {},
  close: async () => {},
};
