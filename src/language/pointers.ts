import type { InitiativeKind } from '../domain/initiative';
import type { Cue } from './cue';
import { cueBook, type Pointer } from './cue-book';
import { denialReach, deniedSubjects, isLack, ofThemselves, type SaidPhase, undecided } from './denials';
import { type Found, isInside, isShort, positions, type Stretch } from './found';
import type { PhraseHit } from './phrases';
import { isSaid } from './says';
import type { Word } from './words';

/** What the lexicons' phrases in an utterance point to. */
export interface Pointers {
  cues: Found<Cue>[];
  phases: SaidPhase[];
  kinds: Found<InitiativeKind>[];
  /** The words of phrases that say what is asked, not of what. */
  asking: number[];
}

/** Reads cues, phases and kinds: nothing inside a name, or astride of one or a term ("in the work plan": no "in the works"). */
export function readPointers(
  words: readonly Word[],
  names: readonly Stretch[],
  terms: readonly Stretch[],
  passes: (at: number) => boolean,
): Pointers {
  const found = written(cueBook.find(words, true, passes), exactly).filter(
    (hit) =>
      !isInside(hit, names, true) &&
      !isAstride(hit, [...names, ...terms]) &&
      (hit.exact || !isShort(words, hit)),
  );
  const hits = written(found, asWritten);
  const asked = hits.filter(({ values }) => values.some(({ to }) => to === 'cue'));
  // What people keep in the chat is spoken of in the words for the rest, and hides none of it.
  const hiding = asked.filter(
    ({ values }) => !values.every((value) => value.to === 'cue' && exactly.has(value.cue)),
  );
  // "Action plan" is a kind of thing and asks for no actions.
  const kindly = hits.filter(({ values }) => values.some(({ to }) => to === 'kind'));
  // "Awaiting approval" is a phase and asks for no approvals, "fully in place" for nothing that is due.
  const phases = hits.filter(({ values }) => values.some(({ to }) => to === 'phase'));
  const otherPhases = phases.filter(({ values }) =>
    values.some((value) => value.to === 'phase' && value.phase !== 'approved'),
  );
  const cues = asked.flatMap((hit) =>
    hit.values.flatMap((value) =>
      value.to === 'cue' &&
      !(value.cue === 'which' && isRelative(words, hit)) &&
      !(value.cue === 'when' && isJoining(words, hit)) &&
      (isQuestionWord(value) || !isPartOf(hit, [...hiding, ...kindly])) &&
      (isQuestionWord(value) || !isPartOf(hit, value.cue === 'approved' ? otherPhases : phases))
        ? [{ from: hit.from, to: hit.to, value: value.cue }]
        : [],
    ),
  );
  const nots = cues.filter(({ value }) => value === 'not' || value === 'lacks');
  const said = longest(hits, 'phase')
    .filter((hit) => !isPartOf(hit, hiding))
    .flatMap(({ from, to, values }) =>
      values.flatMap((value): SaidPhase[] => {
        if (value.to !== 'phase') return [];
        const negated = nots.some(
          (not) =>
            from - not.to <= denialReach &&
            // "Mangler at" and "at lande" share a word.
            (not.value === 'not' ? not.to <= from : not.from < from && !isLack.has(value.phase)),
        );
        return [{ from, to, value: { phase: value.phase, negated } }];
      }),
    );
  return {
    cues,
    // "Et overblik over …" asks for a list, not for what is called an overview.
    kinds: longest(hits, 'kind')
      .filter((hit) => !isPartOf(hit, asked))
      .flatMap(({ from, to, values }) =>
        [...new Set(values.flatMap((value) => (value.to === 'kind' ? [value.kind] : [])))].map((value) => ({
          from,
          to,
          value,
        })),
      ),
    phases: ofThemselves(deniedSubjects([...said, ...undecided(words, cues, said)]), kindly),
    asking: found
      .filter(({ values }) => values.some(({ to }) => to !== 'kind'))
      .flatMap((hit) => positions(hit).filter((at) => !hit.passed.includes(at))),
  };
}

/** Does it lie inside a longer one, and not merely in a gap of it ("har *den* nogen opgaver")? */
const isPartOf = (hit: PhraseHit<Pointer>, others: readonly PhraseHit<Pointer>[]): boolean =>
  others.some((other) => isInside(hit, [other]) && !positions(hit).every((at) => other.passed.includes(at)));

/** Begins outside a name and ends inside it: "model *for patient* involvement" is no word for patients. */
const isAstride = (hit: Stretch, names: readonly Stretch[]): boolean =>
  names.some(({ from, to }) => hit.from < from && hit.to > from && hit.to < to);

/** Question words count even inside a longer phrase ("hvad er" is also "hvad"). */
const isQuestionWord = (pointer: Pointer): boolean =>
  pointer.to === 'cue' &&
  ['what', 'which', 'who', 'when', 'not', 'still', 'nearest', 'deadline'].includes(pointer.cue);

/**
 * Cues of which only the very words count, not what merely shares a stem: those that turn a question away ("1 feb"
 * is no "feber") and those in which the number counts ("frist", "frister").
 */
const asWritten: ReadonlySet<Cue> = new Set<Cue>([
  ...(['health-advice', 'foreign', 'greeting', 'thanks', 'held'] as const),
  ...(['deadline', 'open', 'one-thing', 'how-many'] as const),
]);

/** Cues of which another form of their words says nothing at all: "brugte" is no "brugerrettigheder". */
const exactly: ReadonlySet<Cue> = new Set<Cue>([
  ...(['one-task', 'one-milestone', 'year-plan', 'year-wheel'] as const),
  ...(['edited', 'editing', 'may', 'access', 'serves', 'measured', 'answered', 'party-contact'] as const),
  ...(['group-member', 'reads-along', 'followed-up', 'edit-log'] as const),
]);

/** What is left of hits where these cues count only as they are written. */
const written = (hits: readonly PhraseHit<Pointer>[], cues: ReadonlySet<Cue>): PhraseHit<Pointer>[] =>
  hits
    .map((hit) => ({
      ...hit,
      values: hit.values.filter((value) => hit.exact || value.to !== 'cue' || !cues.has(value.cue)),
    }))
    .filter(({ values }) => values.length > 0);

/** "The old one *which* counts" asks for none of several. */
const isRelative = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from === 1 && words[from]?.text === 'which' && antecedents.has(words[from - 1]?.text ?? '');
/** "What is up *when* SSU meets": something else was asked before, and "when" only joins on to it. */
const isJoining = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from === 1 &&
  words[from]?.text === 'when' &&
  words.slice(0, from).some(({ text }) => isSaid(text, 'asking-word')) &&
  !isSaid(words[from - 1]?.text ?? '', 'joins') &&
  isSaid(words.slice(0, from).findLast(({ text }) => isSaid(text, 'asking-word'))?.text ?? '', 'asks-what') &&
  words[from + 1] !== undefined &&
  !isSaid(words[from + 1]?.text ?? '', 'finite');
const antecedents: ReadonlySet<string> = new Set(
  'one ones that those things thing agreement agreements work tasks task meeting something anything everything all'.split(
    ' ',
  ),
);

const longest = (hits: readonly PhraseHit<Pointer>[], to: Pointer['to']): PhraseHit<Pointer>[] => {
  const own = hits.filter(({ values }) => values.some((value) => value.to === to));
  return own.filter((hit) => !isInside(hit, own));
};
