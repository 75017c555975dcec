import type { StatusEntry } from '../domain/initiative';
import { phaseTone, phaseWord } from './badge';
import { type Line, line } from './card';
import { asOfInWords } from './days';
import { clip, type Wording } from './wording';

/** A status entry in the history of an initiative: its phase, its time and its words. */
export function historyLine(entry: StatusEntry, wording: Wording): Line {
  return line({
    title: phaseWord(entry, wording),
    tone: phaseTone(entry.phase),
    meta: asOfInWords(entry.asOf, wording),
    details: [clip(wording.prose(entry.text), 500)],
  });
}
