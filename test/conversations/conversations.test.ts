import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replayed } from './transcript';

const files = ['da', 'en'].flatMap((locale) =>
  readdirSync(path.join(__dirname, locale))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(locale, name)),
);

describe('golden conversations', () => {
  test('there are some in both languages', () => {
    expect(files.filter((name) => name.startsWith('da')).length).toBeGreaterThan(5);
    expect(files.filter((name) => name.startsWith('en')).length).toBeGreaterThan(3);
  });

  test.each(files)('%s goes as it is written', async (name) => {
    const file = path.join(__dirname, name);
    const written = readFileSync(file, 'utf8');

    const spoken = await replayed(written);
    if (process.env.REWRITE_CONVERSATIONS === 'yes') writeFileSync(file, spoken);

    expect(spoken).toBe(written);
  });
});
