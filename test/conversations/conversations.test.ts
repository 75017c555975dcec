import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, missingOf } from './every-case';
import { conversationFiles } from './files';
import { type Replay, replayed } from './transcript';

const replays = new Map<string, Promise<Replay>>();

/** The conversation of a file as it goes now; each goes once. */
function replayOf(name: string): Promise<Replay> {
  const there = replays.get(name) ?? replayed(readFileSync(path.join(__dirname, name), 'utf8'));
  replays.set(name, there);
  return there;
}

const isRewriting = process.env.REWRITE_CONVERSATIONS === 'yes';

describe('golden conversations', () => {
  test.each(conversationFiles)('%s goes as it is written', async (name) => {
    const file = path.join(__dirname, name);
    const written = readFileSync(file, 'utf8');

    const { spoken } = await replayOf(name);
    if (isRewriting) writeFileSync(file, spoken);

    expect(spoken).toBe(written);
  });

  test('show in both languages everything that can come of every command', async () => {
    const missing: string[] = [];
    for (const locale of languages) {
      const happened = new Set<string>();
      for (const name of conversationFiles.filter((one) => path.dirname(one) === locale))
        for (const one of (await replayOf(name)).happened) happened.add(one);
      missing.push(...missingOf(locale, happened));
    }

    expect(missing).toEqual([]);
  }, 600_000);
});
