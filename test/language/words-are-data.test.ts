import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../../src/language');

/** Rooms in which words are data. */
const ofWords = /^(da|en|dates|glossary)\//;

/** The rooms and files that read text by patterns of their own still. The list may only grow shorter. */
const own = ['group-names', 'initiative-names', 'names', 'plan-headings', 'plan-words'].map(
  (name) => `${name}.ts`,
);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !ofWords.test(file),
);

/** The words that stand in the patterns of a file; kinds of letters, ids and names of questions are none. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const bare = node.text
        .replace(/\/[a-z]*$/, '')
        .replace(/"[\w-]*"?/g, ' ')
        .replace(/\\u[0-9A-F]{4}|\\p\{\w+\}|\\./g, ' ')
        .replace(/\[[^\]]*\]/g, ' ');
      found.push(...(bare.match(/\p{L}{2,}/gu) ?? []));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

test.each(files.filter((file) => !own.includes(file)))('%s reads no words by patterns of its own', (file) => {
  expect(wordsIn(file)).toEqual([]);
});

test('a file that has no patterns of its own any more is taken off the list', () => {
  expect(own.filter((file) => wordsIn(file).length === 0)).toEqual([]);
});
