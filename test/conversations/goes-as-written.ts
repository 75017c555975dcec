import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/domain/prose';
import { missingOf } from './every-case';
import { conversationFiles } from './files';
import { throughTeams } from './through-teams';
import { replayed } from './transcript';

const isRewriting = process.env.REWRITE_CONVERSATIONS === 'yes';

/**
 * Replays the golden conversations of a language through the SDK: the room that knows it changes nothing that is said,
 * and sends nothing that Teams would refuse. Each language has a test file of its own, so that they run side by side.
 */
export function goesAsWritten(locale: Locale): void {
  const happened = new Set<string>();

  test.each(conversationFiles.filter((name) => name.startsWith(`${locale}/`)))(
    '%s goes as it is written, and nothing is refused',
    async (name) => {
      const file = path.join(__dirname, name);
      const written = readFileSync(file, 'utf8');
      const rejections: string[] = [];

      const replay = await replayed(written, throughTeams(rejections));
      for (const one of replay.happened) happened.add(one);
      if (isRewriting) writeFileSync(file, replay.spoken);

      expect(replay.spoken).toBe(written);
      expect(rejections).toEqual([]);
    },
  );

  // The last of the file: by then all have gone.
  test('show everything that can come of every command', () => {
    expect(missingOf(locale, happened)).toEqual([]);
  });
}
