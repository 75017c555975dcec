/** What is used of the package `chrono-node`. */
interface Chrono {
  en: { GB: { parse(text: string, from: Date): { start: { date(): Date } }[] } };
}

/** The package, which development alone has. */
const name = 'chrono-node';

/**
 * The British reading of dates by the best-known library: the day that the first date of a text begins on.
 * `undefined` where that is not installed.
 */
export async function plainDates(): Promise<((text: string, from: Date) => string | undefined) | undefined> {
  try {
    const { en } = (await import(name)) as Chrono;
    return (text, from) => en.GB.parse(text, from)[0]?.start.date().toISOString().slice(0, 10);
  } catch {
    return undefined;
  }
}
