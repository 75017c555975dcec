import { reached } from './reached';

/** Wordings that each place has to be reached by, told apart without the names and times in them. */
const fewest = 3;

test(`every rule is reached by at least ${fewest} wordings`, () => {
  const places = reached();
  const files = [...new Set(places.map(({ file }) => file))];
  process.stdout.write(
    `${files
      .map((file) => {
        const own = places.filter((place) => place.file === file).map(({ wordings }) => wordings.length);
        return `${file}: ${own.length} rules, each by at least ${Math.min(...own)} wordings`;
      })
      .join('\n')}\n`,
  );
  expect(places.filter(({ wordings }) => wordings.length < fewest)).toEqual([]);
});
