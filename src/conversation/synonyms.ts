import type { Act, MissedAsked } from '../cards/acts';
import { fitToShow } from '../cards/form-values';
import type { FormProblem } from '../cards/synonym-form';
import type { Refusal } from '../commands/command';
import { tidySynonym } from '../commands/synonym';
import { dayAt } from '../domain/day';
import { sameWords } from '../domain/same-words';
import { titleOf } from '../language/shapes/shape';
import { carryOut } from './carry-out';
import type { Desk } from './desk';
import { type Said, saying } from './occasion';
import { readerFor } from './readers';
import type { Reply } from './reply';
import { formFor, reread } from './synonym-form';

type ActOf<V extends Act['verb']> = Extract<Act, { verb: V }>;

/** Teaches a word from the filled form; whatever is wrong is said on the form, which keeps what was typed. */
export async function addSynonym(said: Said, act: ActOf<'add-synonym'>): Promise<Reply> {
  const { desk } = said;
  const { asked, op, synonym, initiative } = act;
  if (!desk) return saying({ kind: 'secretariat-only' }, said);
  // A personal number is shown on no card again.
  const { synonym: shown = '' } = fitToShow({ synonym }, said.locale, dayAt(said.now));
  const again = (problem: FormProblem): Promise<Reply> =>
    formFor(said, { asked, op, synonym: shown, initiative, problem });
  if (initiative === undefined) return again({ reason: 'unknown-initiative' });
  const done = await carryOut<'add-synonym'>(said, desk, op, {
    kind: 'add-synonym',
    initiative,
    synonym: tidySynonym(synonym),
  });
  if (!done.ok) {
    const { refusal } = done;
    return refusal.reason === 'not-allowed' || refusal.reason === 'not-there'
      ? refusing(said, refusal, asked)
      : again(refusal);
  }
  const { command } = done;
  const more = await settle(said, desk, asked, command.synonym);
  const { understanding, reader } = await reread(said, asked.text);
  const label = { da: asked.text };
  const title = titleOf(reader, command.initiative);
  return saying(
    {
      kind: 'synonym-added',
      synonym: command.synonym,
      initiative: { id: command.initiative, title },
      asked,
      again:
        understanding.outcome === 'question'
          ? { label, question: understanding.question }
          : { label, question: { kind: 'initiative', initiative: command.initiative, aspect: 'status' } },
      more,
      undo: desk.newOp(),
    },
    said,
  );
}

/** Takes the question off the list, and those others that the word has answered; says how many others. */
async function settle(said: Said, { missed }: Desk, asked: MissedAsked, synonym: string): Promise<number> {
  if (!missed) return 0;
  const words = sameWords(synonym);
  const holding = (await missed.list(said.now)).filter(
    // What was answered before is not answered by the word, and may still not be answered well.
    ({ id, text, outcome }) => id !== asked.id && outcome !== 'disliked' && sameWords(text).includes(words),
  );
  const readings = await Promise.all(holding.map(({ text }) => reread(said, text)));
  const answered = holding.filter((_, at) => readings[at]?.understanding.outcome === 'question');
  const own = asked.id === undefined ? [] : [asked.id];
  await missed.forget([...own, ...answered.map(({ id }) => id)]);
  return answered.length;
}

/** Takes a word away again. */
export async function removeSynonym(said: Said, act: ActOf<'remove-synonym'>): Promise<Reply> {
  const { desk, register, now } = said;
  const { asked, op, synonym, initiative } = act;
  if (!desk) return saying({ kind: 'secretariat-only' }, said);
  const done = await carryOut<'remove-synonym'>(said, desk, op, {
    kind: 'remove-synonym',
    initiative,
    synonym,
  });
  if (!done.ok) return refusing(said, done.refusal, asked);
  const title = titleOf(await readerFor(register, dayAt(now)), done.command.initiative);
  return saying({ kind: 'synonym-removed', synonym: done.command.synonym, initiative: title, asked }, said);
}

/** What is said where it is not the form that is wrong. */
const refusing = (said: Said, { reason }: Refusal, asked: MissedAsked): Reply =>
  saying(reason === 'not-allowed' ? { kind: 'secretariat-only' } : { kind: 'synonym-gone', asked }, said);
