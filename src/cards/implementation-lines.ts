import type { ImplementationState } from '../domain/implementation';
import type { ImplementationCell } from '../queries/answer';
import { dotted, type Line, line, type Tone } from './card';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/** The states, the furthest first, with a mark beside the word: told apart at a glance, and not by colour alone. */
const shown: Readonly<Record<ImplementationState, { mark: string; tone: Tone }>> = {
  done: { mark: '●', tone: 'good' },
  'under-way': { mark: '◐', tone: 'accent' },
  'not-begun': { mark: '○', tone: 'default' },
  'not-relevant': { mark: '–', tone: 'default' },
};

const stateWord = (state: ImplementationState | undefined, wording: Wording): string =>
  state
    ? `${shown[state].mark} ${wording.text(`value.implementation.state.${state}`)}`
    : wording.text('implementation.untold');

/** What one cluster has told of one initiative. */
export function cellLine(
  title: string,
  { implementation: told }: ImplementationCell,
  wording: Wording,
  open: Line['open'] = null,
): Line {
  return line({
    title,
    mark: stateWord(told?.state, wording),
    tone: told ? shown[told.state].tone : 'default',
    meta: told ? longDay(told.on, wording.locale) : '',
    details: [told?.note && clip(wording.prose(told.note), 240)],
    open,
  });
}

/** Which clusters have come how far, a text for each state: "● Gennemført: Aarhusklyngen og Midtklyngen". */
export function clustersByState(cells: readonly ImplementationCell[], wording: Wording): string[] {
  const states = [...(Object.keys(shown) as ImplementationState[]), undefined];
  return states.flatMap((state) => {
    const those = cells.filter((cell) => cell.implementation?.state === state);
    const word = stateWord(state, wording);
    if (those.length === 0) return [];
    if (those.length === cells.length && cells.length > 1)
      return [state ? wording.text('implementation.everywhere', { state: word }) : word];
    return [`${word}: ${wording.list(those.map(({ cluster }) => clip(wording.name(cluster.name), 50)))}`];
  });
}

/** "Gennemført i 2 af 5 klynger · i gang i 1"; clusters for which it is not relevant do not count. */
export function implementationInShort(cells: readonly ImplementationCell[], wording: Wording): string {
  const told = cells.map(({ implementation }) => implementation?.state);
  if (told.every((state) => state === undefined)) return '';
  const count = (wanted: ImplementationState) => told.filter((state) => state === wanted).length;
  const total = told.length - count('not-relevant');
  const [done, underWay] = [count('done'), count('under-way')];
  if (done > 0)
    return dotted(
      wording.text('implementation.done', { count: done, total }),
      underWay > 0 ? wording.text('implementation.and-under-way', { count: underWay }) : '',
    );
  return underWay > 0
    ? wording.text('implementation.under-way', { count: underWay, total })
    : wording.text('implementation.told', { count: told.filter(Boolean).length, total: told.length });
}
