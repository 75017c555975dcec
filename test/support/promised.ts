/** A promise that the test settles itself: what `Promise.withResolvers` gives from Node 22 on. */
export type Promised<T> = { readonly promise: Promise<T>; resolve(value: T): void };

export function promised<T = void>(): Promised<T> {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
