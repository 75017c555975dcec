import type { Vocabulary } from '../../language/vocabulary';

const aboutOne = [
  'hvad er status på {}',
  'hvem er tovholder på {}?',
  'hvornår skal {} evalueres',
  'hvilke kommuner er med i {}',
  'og hvad med {}',
  'kan du sige mig, hvor langt {} er, tak',
  "what's the status of {}",
  'who is responsible for {}',
  'when was {} approved?',
  'could you tell me what happened with {} since last SSG, please',
];
const aboutTime = [
  'hvad skal være klar {}',
  'hvilke møder er der {}',
  'hvad blev besluttet {}?',
  'hvilke opgaver har Randersklyngen {}',
  'what is due {}',
  'what did SSU decide {}',
];
const times = [
  'inden 8/11',
  'før udgangen af november',
  'i uge 46',
  'i andet kvartal 2023',
  'siden sidste SSG',
  'senest den 1. december',
  'de næste 14 dage',
  'fra februar til juli 2023',
  'before 8 November',
  'by the end of Q4',
  'in the next three weeks',
];
const alone = [
  'hvornår er næste SSU-møde',
  'hvem sidder i SSG',
  'hvad betyder TSS',
  'hvilke indsatser er ikke gået i gang',
  'hvor mange samarbejdsaftaler er godkendt',
  'hjælp',
  'hvordan bliver vejret i morgen',
  'which initiatives are not started',
  "what's in the new health agreement",
  'who chairs SSU',
];

/** Questions as people type them: frames filled with all that initiatives are called, and with times; slips too. */
export function utterancesAbout({ initiatives }: Pick<Vocabulary, 'initiatives'>): string[] {
  const names = initiatives.flatMap(({ title, aliases }) => [title.da ?? '', title.en ?? '', ...aliases]);
  const fill = (frame: string, with_: string): string => frame.replace('{}', with_);
  return [
    ...names.flatMap((name, at) => [
      fill(aboutOne[at % aboutOne.length] ?? '', name),
      fill(aboutOne[(at * 3 + 1) % aboutOne.length] ?? '', slipped(name.toLowerCase(), at)),
    ]),
    ...aboutTime.flatMap((frame) => times.map((time) => fill(frame, time))),
    ...alone,
  ].filter((text) => text !== '');
}

/** A name with a letter left out. */
const slipped = (name: string, seed: number): string => {
  const at = 2 + (seed % Math.max(1, name.length - 4));
  return name.slice(0, at) + name.slice(at + 1);
};
