import { type AnyRecord, parseRecord, type RecordType, recordTypes } from '../domain/record';
import agreements from './agreements.json';
import areas from './areas.json';
import bodies from './bodies.json';
import clusters from './clusters.json';
import decisions from './decisions.json';
import facts from './facts.json';
import initiatives from './initiatives.json';
import meetings from './meetings.json';
import milestones from './milestones.json';
import municipalities from './municipalities.json';
import sources from './sources.json';
import statuses from './statuses.json';
import tasks from './tasks.json';
import terms from './terms.json';

/** The last day the shipped register speaks of: "today" of the local program and of `ask`. */
export const seedToday = '2023-10-31';

const files: Partial<Record<RecordType, unknown[]>> = {
  source: sources,
  body: bodies,
  cluster: clusters,
  municipality: municipalities,
  agreement: agreements,
  area: areas,
  initiative: initiatives,
  status: statuses,
  meeting: meetings,
  decision: decisions,
  milestone: milestones,
  task: tasks,
  fact: facts,
  term: terms,
};

/** The register that ships: the health collaboration of Region Midtjylland 2019–2027, from five public documents. */
export function seedRecords(): AnyRecord[] {
  return recordTypes.flatMap((type) =>
    (files[type] ?? []).map((data) => ({ type, record: parseRecord(type, data) }) as AnyRecord),
  );
}
