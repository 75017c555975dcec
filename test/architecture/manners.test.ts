import path from 'node:path';
import { filesBelow, root, textOf } from './tree';

/** This file shows what is forbidden, so it is not searched. */
const here = path.relative(root, __filename);
const isCode = (file: string): boolean => /\.(ts|js|mjs|cjs)$/.test(file) && file !== here;
const code = [...filesBelow('src'), ...filesBelow('test')].filter(isCode);

/** Longer than 150 lines, because they are one table each. */
const tables: { file: RegExp; reason: string }[] = [
  { file: /^src\/queries\/question\.ts$/, reason: 'the union of all questions' },
  { file: /^src\/queries\/answer\.ts$/, reason: 'the union of all answers' },
  { file: /^src\/language\/cue\.ts$/, reason: 'the union of all cues' },
  { file: /^src\/language\/sayings\.ts$/, reason: 'the list of what shapes look for' },
  { file: /^src\/language\/variable\.ts$/, reason: 'the table of what follow-ups change' },
  { file: /^src\/language\/(.+\/)?lexicon\.ts$/, reason: 'the words of a language' },
  { file: /^src\/language\/dates\/(da|en)\/date-words\.ts$/, reason: 'the words of times in a language' },
  {
    file: /^src\/language\/(da|en)\/(wishes|sayings)\.ts$/,
    reason: 'the words of a language for changing things',
  },
  { file: /^src\/config\/described\.ts$/, reason: 'the table of all settings' },
  { file: /^src\/local\/page\/text\.js$/, reason: 'the words of the local page' },
  { file: /^src\/language\/glossary\//, reason: 'the words of the field' },
];

const forbidden: { what: string; pattern: RegExp; samples: string[] }[] = [
  {
    what: 'a way around the types',
    pattern: /\bas any(?! [a-z])|<any>|@ts-(ignore|nocheck)/,
    samples: ['x as any', '// @ts-ignore'],
  },
  { what: 'a silenced rule', pattern: /biome-ignore|eslint-disable/, samples: ['// biome-ignore lint: x'] },
  {
    what: 'a test that is left out, or leaves others out',
    pattern: /\.(only|skip|todo)\(|\b(xit|xtest|xdescribe|fdescribe)\(/,
    samples: ['test.only(', 'describe.skip(', 'test.todo(', 'xit('],
  },
  {
    what: 'a module replaced behind its back: pass the thing in',
    pattern: /\bjest\.(mock|doMock|unstable_mockModule)\(/,
    samples: ["jest.mock('x')"],
  },
  { what: 'work left for later', pattern: /\b(TODO|FIXME|XXX)\b/, samples: ['// TODO: later'] },
  {
    what: 'a default export',
    pattern: /^export default\b|^export \{[^}]*\bas default\b/m,
    samples: ['export default 1', 'export { x as default }'],
  },
  {
    what: 'a name that says nothing',
    pattern:
      /^export (declare |abstract |async )*(class|function\*?|const|let|interface|type|enum) \w*(Manager|Service|Helper|Util|Processor|Data)s?\b/m,
    samples: ['export class CardManager {', 'export async function dateHelpers(', 'export const textUtil ='],
  },
];

describe.each(forbidden)('$what', ({ pattern, samples }) => {
  test('is nowhere in the code', () => {
    expect(code.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  test.each(samples)('would be seen: %s', (sample) => expect(`const a = 1;\n${sample}`).toMatch(pattern));
});

test('the code is searched', () => {
  expect(code).toContain('src/domain/day.ts');
  expect(code).toContain('test/architecture/doors.test.ts');
});

test('a file of src is at most 150 lines long, unless it is a table', () => {
  const long = code.filter(
    (file) => file.startsWith('src/') && textOf(file).trimEnd().split('\n').length > 150,
  );
  expect(long.filter((file) => !tables.some((table) => table.file.test(file)))).toEqual([]);
});

test('the environment reaches the program through config alone: what starts hands it over', () => {
  const reading = code.filter((file) => file.startsWith('src/') && /\bprocess\.env\b/.test(textOf(file)));
  // The bench starts other programs, in an environment of their own.
  const programs = reading.filter((file) => !file.startsWith('src/cli/bench/'));
  expect(programs.sort()).toEqual(['src/cli/data.ts', 'src/index.ts']);
  for (const file of programs) expect(textOf(file)).toMatch(/read(Config|Storage)\([^)]*process\.env/);
});

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const hollow = /(^|-)(manager|service|helper|util|processor)s?$/;

test('files and folders are named in kebab-case, after what they hold', () => {
  const files = ['src', 'test', 'cards'].flatMap(filesBelow).filter((file) => !file.endsWith('README.md'));
  const named = (part: string): boolean => kebab.test(part) && !hollow.test(part.split('.')[0] ?? '');
  expect(files.filter((file) => !file.split(path.sep).every(named))).toEqual([]);
  expect(['dayOf.ts', 'day_of.ts', 'date-utils.ts', 'helper.test.ts'].filter(named)).toEqual([]);
});
