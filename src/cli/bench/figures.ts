/** Milliseconds that something takes. */
export async function timed(act: () => unknown): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const one = (value: number): string => value.toFixed(1);
export const two = (value: number): string => value.toFixed(2);

/** Prints a figure; one that does not hold its target makes the program end with 1. */
export function say(what: string, value: string, holds?: boolean): void {
  const verdict = holds === undefined ? '' : holds ? '  holds' : '  DOES NOT HOLD';
  console.log(`  ${what.padEnd(36)} ${value}${verdict}`);
  if (holds === false) process.exitCode = 1;
}
