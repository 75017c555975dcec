import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conversationFiles } from './files';
import { replayed } from './transcript';
import { writtenInstead } from './written-instead';

/**
 * Buttons may fail for guests, and cards may be blocked. Every press of every conversation has words that do the same:
 * the words on the button, below lines that fill in the fields.
 */
describe('golden conversations without a button', () => {
  const verbs = new Set<string>();
  const inPersonalChats = conversationFiles.filter(
    (name) => !/place: channel/.test(readFileSync(path.join(__dirname, name), 'utf8')),
  );

  test.each(inPersonalChats)('%s goes as it is written', async (name) => {
    const file = readFileSync(path.join(__dirname, name), 'utf8');
    const { spoken } = await replayed(
      file,
      writtenInstead((verb) => verbs.add(verb)),
    );
    expect(spoken).toBe(file);
  });

  test('press every kind of button that changes, opens, asks, settles or takes back', () => {
    for (const verb of [
      'ask',
      'say',
      'correct',
      'open-form',
      'submit-form',
      'submit-values',
      'list-forms',
      'undo',
    ])
      expect(verbs).toContain(verb);
  });
});
