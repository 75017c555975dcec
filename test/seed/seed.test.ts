import { documentId } from '../../src/domain/record';
import { danglingReferences } from '../../src/domain/references';
import { registerOf } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';

const records = seedRecords();
const register = registerOf(records);

test('the register that ships has all its records', () => {
  expect({
    initiatives: register.initiative.size,
    statuses: register.status.size,
    meetings: register.meeting.size,
    milestones: register.milestone.size,
    tasks: register.task.size,
    decisions: register.decision.size,
    bodies: register.body.size,
    clusters: register.cluster.size,
    municipalities: register.municipality.size,
    municipalitiesInSources: [...register.municipality.values()].filter((one) => one.inSources).length,
    agreements: register.agreement.size,
    areas: register.area.size,
    facts: register.fact.size,
    terms: register.term.size,
    sources: register.source.size,
  }).toEqual({
    initiatives: 83,
    statuses: 117,
    meetings: 25,
    milestones: 69,
    tasks: 88,
    decisions: 34,
    bodies: 52,
    clusters: 5,
    municipalities: 19,
    municipalitiesInSources: 3,
    agreements: 2,
    areas: 9,
    facts: 45,
    terms: 70,
    sources: 5,
  });
});

test('no two records share an id', () => {
  expect(new Set(records.map(({ type, record }) => documentId(type, record.id))).size).toBe(records.length);
});

test('every id that a record names exists', () => {
  expect(danglingReferences(register)).toEqual([]);
});
