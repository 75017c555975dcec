import { inFull } from './abbreviations';
import { isStopWord } from './analyse';
import { fold } from './fold';
import { isInLexicon } from './locale';
import { isOrdinary } from './ordinary';
import type { Reader } from './reader';
import { oneEditApart } from './spelling';
import { stemOf, type Word, wordsOf } from './words';

/** What the help card and the menu of the app package list, word for word. */
const listed = [
  ...['hjælp', 'rundtur', 'mine opgaver', 'mine påmindelser', 'hvad skal være klar', 'næste SSG-møde'],
  ...[
    'indsatser',
    'opdatér status',
    'opret opgave',
    'vis ugebrevet',
    'abonnér på ugebrevet',
    'indstillinger',
  ],
  ...['hvad er forsinket', 'næste møde', 'beslutninger uden opfølgning', 'hvad er nyt siden sidste SSG'],
  ...['årshjul', 'help', 'tour', 'my tasks', 'my reminders', 'what is due', 'next SSG meeting'],
  ...['show initiatives', 'update status', 'create a task', 'show the weekly digest'],
  ...['subscribe to the weekly digest', 'settings', 'what is overdue', 'next meeting'],
  ...['decisions not followed up', 'what is new since the last SSG', 'year wheel'],
].map((command) => ({ command, words: wordsOf(fold(command)).map(inFull) }));

/** Words of a command that may have a slip; a short one has one letter that is another word's. */
const most = 2;
const shortest = 4;

/**
 * The listed command that an utterance is but for slips of the pen ("havd er forsinket", "nxet meeting"): a word that is
 * none stands where the command has one like it. Where two commands are as near, it is neither.
 */
export function commandMeant(said: readonly Word[], { topics, spelling }: Reader): string | undefined {
  const isKnown = (stem: string): boolean => isOrdinary(stem) || topics.knows(stem) || spelling.has(stem);
  // The stem of what was meant says nothing of the slip ("næset").
  const isWord = ({ text, stem }: Word, meant: string): boolean =>
    isInLexicon(text) || isStopWord(text) || (stem !== stemOf(meant) && isKnown(stem));
  const near = listed.filter(({ words }) => {
    if (words.length !== said.length) return false;
    const slips = said.flatMap((word, at) => {
      const meant = words[at]?.text ?? '';
      return word.text === meant ? [] : [{ word, meant }];
    });
    const isOne =
      slips.length > 0 && slips.length <= most && (said.length === 1 || slips.length < said.length);
    return isOne && slips.every(({ word, meant }) => isSlip(word.text, meant) && !isWord(word, meant));
  });
  return near.length === 1 ? near[0]?.command : undefined;
}

/** One letter left out, put in or changed, or letters that changed places. */
function isSlip(written: string, meant: string): boolean {
  if (meant.length < shortest || written[0] !== meant[0]) return false;
  const isShuffled = written.at(-1) === meant.at(-1) && sorted(written) === sorted(meant);
  return isShuffled || oneEditApart(written, meant);
}

const sorted = (word: string): string => [...word].sort().join('');
