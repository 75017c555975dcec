import type { Command } from '../../src/commands/command';
import type { About } from '../../src/commands/form';
import type { FormKind } from '../../src/commands/forms';
import type { Day } from '../../src/domain/day';
import { bodyId, clusterId, goalId, initiativeId, municipalityId, partyId } from '../../src/domain/ids';

const led = initiativeId.parse('faelles-forpligtende-forloeb-handleplan');
const hours = initiativeId.parse('behandlingsansvar-72-timer');
const goal = goalId.parse('g24-mental-sundhed-bu');
const ssu = bodyId.parse('ssu');
const aarhus = clusterId.parse('klynge-aarhus');
const norddjurs = municipalityId.parse('kommune-norddjurs');
const indicator = 'ind24-stress';

/** What the secretariat keeps of an agreement and of those who work on it. */
export const agreementCommands: Command[] = [
  {
    kind: 'plan-year',
    goal,
    year: 2024,
    seen: 0,
    initiatives: [led, hours],
    note: { da: 'Drøftes i SSG hvert kvartal.' },
  },
  { kind: 'place-order', initiative: hours, year: 2025, text: { da: 'Evaluering i alle klynger.' } },
  {
    kind: 'record-measurement',
    indicator,
    seen: 0,
    on: '2023-10-01' as Day,
    value: 12.5,
    unit: '%',
    note: { da: 'Foreløbigt tal.' },
  },
  {
    kind: 'report-goal',
    goal,
    seen: 0,
    midway: { da: 'Vi er på vej.' },
    final: { da: 'Målet er nået.' },
  },
  {
    kind: 'edit-body',
    body: ssu,
    seen: 0,
    name: { da: 'Sundhedssamarbejdsudvalget' },
    abbreviations: ['SSU', 'udvalget'],
    role: { da: 'Sætter rammerne.' },
    validUntil: '2027-12-31' as Day,
  },
  {
    kind: 'add-body-person',
    body: ssu,
    seen: 1,
    name: 'Signe Eksempel',
    role: { da: 'formand for SSU' },
    chair: true,
  },
  {
    kind: 'edit-cluster',
    cluster: aarhus,
    seen: 0,
    name: { da: 'Aarhusklyngen' },
    names: ['Aarhus', 'Aarhusklyngen', 'bugtklyngen'],
    note: { da: 'Dækker Aarhus og Samsø.' },
  },
  {
    kind: 'edit-municipality',
    municipality: norddjurs,
    seen: 0,
    name: 'Norddjurs Kommune',
    cluster: clusterId.parse('klynge-randers'),
  },
  { kind: 'set-lead', initiative: led, seen: 0, party: partyId.parse('ssg'), role: { da: 'tovholder' } },
];

/** What each of their forms can be about. */
export const agreementAbout = {
  'plan-year': { goal: goalId.parse('g19-mental-sundhed-bu'), year: '2023' },
  'place-order': { initiative: hours },
  'record-measurement': { indicator },
  'report-goal': { goal },
  'edit-body': { body: ssu },
  'add-body-person': { body: ssu },
  'edit-cluster': { cluster: aarhus },
  'edit-municipality': { municipality: norddjurs },
  'set-lead': { initiative: led },
} satisfies Partial<Record<FormKind, About>>;
