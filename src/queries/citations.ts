import type { StatusEntry } from '../domain/initiative';
import type { Register } from '../domain/register';
import type { Evidence, Source } from '../domain/source';
import type { Citation } from './answer';
import { compare } from './when';

/** Where a status entry stands; its source even where no lines are kept. */
export const statusEvidence = (entry: StatusEntry | undefined): readonly Evidence[] => {
  if (!entry) return [];
  if (entry.evidence.length > 0) return entry.evidence;
  return entry.source === undefined ? [] : [{ source: entry.source }];
};

/** The evidence of many things, in their order. */
export const evidenceOf = (
  things: readonly ({ evidence: readonly Evidence[] } | undefined)[],
): readonly Evidence[] => things.flatMap((thing) => thing?.evidence ?? []);

/** The sources some evidence names, each once with its lines, newest first; a source not known yet is left out. */
export function citationsOf(register: Register, evidence: readonly Evidence[]): Citation[] {
  const lines = new Map<Source, Set<string>>();
  for (const { source: id, lines: where } of evidence) {
    const source = register.source.get(id);
    if (!source) continue;
    const kept = lines.get(source) ?? new Set();
    lines.set(source, where === undefined ? kept : kept.add(where));
  }
  return [...lines]
    .map(([source, where]) => ({ source, lines: [...where] }))
    .sort((a, b) => newness(b.source, a.source));
}

/** Orders sources by the day they became known, then by the time they speak of. */
export const newness = (a: Source, b: Source): number =>
  compare(a.knownFrom, b.knownFrom) || compare(a.asOf.to ?? '', b.asOf.to ?? '');
