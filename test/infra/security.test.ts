import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const text = readFileSync(path.join(root, 'infra/SECURITY.md'), 'utf8');
const named = [...text.matchAll(/`(test\/[\w./-]+\.ts)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

test('every threat of the table names a test', () => {
  const rows = text.split('\n').filter((line) => /^\| (\d|–) \|/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/`test\/[\w./-]+\.ts` "[^"]+"/.test(row))).toEqual([]);
});

test.each(named)('$file has "$title"', ({ file, title }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(title);
});

test('no test is named in another way', () => {
  const mentioned = text.match(/test\/[\w./-]+\.test\.ts/g) ?? [];
  const files = new Set(named.map(({ file }) => file));
  expect(mentioned.filter((file) => !files.has(file) && !file.startsWith('test/infra/'))).toEqual([]);
});
