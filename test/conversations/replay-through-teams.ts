import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conversationFiles } from './files';
import { throughTeams } from './through-teams';
import { replayed } from './transcript';

/**
 * Replays the golden conversations of a language through the SDK: the room that knows it changes nothing that is said,
 * and sends nothing that Teams would refuse. Each language has a test file of its own, so that they run side by side.
 */
export function replaysThroughTeams(language: 'da' | 'en'): void {
  const files = conversationFiles.filter((name) => name.startsWith(`${language}/`));
  test.each(files)('%s goes as it is written, and nothing is refused', async (name) => {
    const written = readFileSync(path.join(__dirname, name), 'utf8');
    const rejections: string[] = [];

    const { spoken } = await replayed(written, throughTeams(rejections));

    expect(spoken).toBe(written);
    expect(rejections).toEqual([]);
  });
}
