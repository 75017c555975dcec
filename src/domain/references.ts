import { type AnyRecord, documentId, type RecordType, recordTypes } from './record';
import { entriesOf, type Register } from './register';

/** A place where a record names another that is not there. */
export interface DanglingReference {
  /** The document that names it: `task:opfoelgning-2023`. */
  from: string;
  field: string;
  to: string;
}

type Named = readonly [field: string, to: string | undefined, ...types: RecordType[]];

const party: RecordType[] = ['body', 'cluster', 'municipality'];
const all = (field: string, ids: readonly string[], ...types: RecordType[]): Named[] =>
  ids.map((id) => [field, id, ...types]);

/** What each type of record names, apart from the evidence that all carry. */
function namedBy({ type, record }: AnyRecord): Named[] {
  switch (type) {
    case 'body': {
      // A relation goes to any record, or to something the sources only describe in words.
      const related = record.relations.map(({ to }) => to).filter((to) => !to.includes(' '));
      return [...all('successors', record.successors, 'body'), ...all('relations', related)];
    }
    case 'cluster':
      return all('successors', record.successors, 'cluster');
    case 'municipality':
      return [['cluster', record.cluster, 'cluster']];
    case 'agreement':
      return all('parties', record.parties, ...party);
    case 'area':
      return [['agreement', record.agreement, 'agreement']];
    case 'initiative':
      return [
        ['parent', record.parent, 'initiative'],
        ['mergedInto', record.mergedInto, 'initiative'],
        ['focusArea', record.focusArea, 'area'],
        ...all('related', record.related, 'initiative'),
        ...all(
          'involved',
          record.involved.map((one) => one.party),
          ...party,
        ),
        ...all('actors', record.actors, ...party),
        ...record.places.map((place): Named => ['places', place.party, place.kind]),
      ];
    case 'status':
      return [
        ['initiative', record.initiative, 'initiative'],
        ['source', record.source, 'source'],
        ['decisionAt', record.decisionAt, 'meeting'],
      ];
    case 'subscription': {
      const { clusters, focusAreas, bodies, initiatives } = record.about;
      const meetingsOf = record.rhythm.kind === 'meetings' ? record.rhythm.bodies : [];
      return [
        ['owner', record.owner, 'person'],
        ...all('clusters', clusters, 'cluster'),
        ...all('focusAreas', focusAreas, 'area'),
        ...all('bodies', [...bodies, ...meetingsOf], 'body'),
        ...all('initiatives', initiatives, 'initiative'),
      ];
    }
    case 'approval':
      return [
        ['initiative', record.initiative, 'initiative'],
        ['party', record.party, ...party],
      ];
    case 'implementation':
      return [
        ['initiative', record.initiative, 'initiative'],
        ['cluster', record.cluster, 'cluster'],
      ];
    case 'rule':
      return [['body', record.body, 'body']];
    case 'plan':
      return all('initiatives', record.initiatives, 'initiative');
    case 'meeting':
      return [
        ['body', record.body, ...party],
        ['resolvedTo', record.resolvedTo, 'meeting'],
        ...record.agenda.flatMap(({ initiatives, decision, movedTo, movedFrom }): Named[] => [
          ...all('agenda', initiatives, 'initiative'),
          ['agenda', decision, 'decision'],
          ['agenda', movedTo, 'meeting'],
          ['agenda', movedFrom, 'meeting'],
        ]),
      ];
    case 'decision':
      return [
        ['body', record.body, ...party],
        ['meeting', record.meeting, 'meeting'],
        ...all('initiatives', record.initiatives, 'initiative'),
      ];
    case 'milestone':
      return [
        ['meeting', record.meeting, 'meeting'],
        ...all('initiatives', record.initiatives, 'initiative'),
        ...all('bodies', record.bodies, 'body'),
      ];
    case 'task':
      return [
        ['due', record.due?.milestone, 'milestone'],
        ['person', record.person, 'person'],
        ...all('parties', record.parties, ...party),
        ...all('recipients', record.recipients, ...party),
        ...all('initiatives', record.initiatives, 'initiative'),
      ];
    default:
      return [];
  }
}

/** The sources of every `evidence` list in a record, however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'evidence' ? (inner as { source: string }[]).map(({ source }) => source) : sourcesIn(inner),
  );
}

/** Every id that a record names and no record has; what the sources say in words instead of ids is left out. */
export function danglingReferences(register: Register): DanglingReference[] {
  const goals = new Set([...register.area.values()].flatMap((area) => area.goals.map(({ id }) => id)));
  const has = (to: string, among: readonly RecordType[]): boolean =>
    (among.length > 0 ? among : recordTypes).some((type) => register[type].has(to));

  return entriesOf(register).flatMap((entry) => {
    const from = documentId(entry.type, entry.record.id);
    // What a change names was there when it was made, and may have been forgotten since.
    const sources = entry.type === 'change' ? [] : [...new Set(sourcesIn(entry.record))];
    const named = [...namedBy(entry), ...all('evidence', sources, 'source')];
    const dangling = named.flatMap(([field, to, ...among]) =>
      to === undefined || has(to, among) ? [] : [{ from, field, to }],
    );
    const goal = 'goal' in entry.record ? entry.record.goal : undefined;
    return goal === undefined || goals.has(goal)
      ? dangling
      : [...dangling, { from, field: 'goal', to: goal }];
  });
}
