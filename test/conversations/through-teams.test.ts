import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conversationFiles } from './files';
import { throughTeams } from './through-teams';
import { replayed } from './transcript';

/** The room that knows the SDK changes nothing that is said, and sends nothing that Teams would refuse. */
describe('golden conversations through the SDK', () => {
  test.each(conversationFiles)('%s goes as it is written, and nothing is refused', async (name) => {
    const written = readFileSync(path.join(__dirname, name), 'utf8');
    const rejections: string[] = [];

    const { spoken } = await replayed(written, throughTeams(rejections));

    expect(spoken).toBe(written);
    expect(rejections).toEqual([]);
  });
});
