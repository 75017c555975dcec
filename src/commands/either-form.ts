import type { FormMaker } from './form-of';

/** One kind of form that is drawn in several ways, by what it is about: the first that can be about that. */
export const eitherForm = (...makers: readonly FormMaker[]): FormMaker => ({
  size: Math.max(...makers.map(({ size }) => size)),
  draw: (about, drawing) => first(makers, (maker) => maker.draw(about, drawing)),
  read: (about, seen, values, locale) => first(makers, (maker) => maker.read(about, seen, values, locale)),
});

function first<T, R>(list: readonly T[], made: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const result = made(one);
    if (result !== undefined) return result;
  }
  return undefined;
}
