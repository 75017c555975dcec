import type { Command } from '../../src/commands/command';
import { focusAreaId, goalId, initiativeId, milestoneId, partyId } from '../../src/domain/ids';
import { seedRegister } from '../support/register';

const psychiatry = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
const letter = initiativeId.parse('hensigtserklaering-rygestop-almen-praksis');
const selfHarm = 'forebyggelse-behandling-selvskade';
/** An initiative that goes into another. */
export const mergedAway = initiativeId.parse('kampagne-rygestop-almen-praksis');

const ours = <T extends { initiatives: readonly string[] }>(shelf: ReadonlyMap<string, T>): T[] =>
  [...shelf.values()].filter(({ initiatives }) => initiatives.includes(psychiatry));
const { task, milestone } = seedRegister();

/** Everything that can be done to initiatives, in an order in which all can be carried out. */
export const initiativeCommands: Command[] = [
  {
    kind: 'create-initiative',
    name: { da: 'Sundhed på øerne' },
    group: 'pilot',
    focusArea: focusAreaId.parse('fa19-naere-psykiatri'),
    goal: goalId.parse('g19-mental-sundhed-bu'),
    description: { da: 'Sundhedsplejersker sejler med ud.' },
    places: [partyId.parse('klynge-horsens')],
    parent: psychiatry,
  },
  {
    kind: 'edit-initiative',
    initiative: psychiatry,
    seen: 0,
    name: { da: 'Trygt ind og ud af psykiatrien' },
    group: 'campaign',
    focusArea: focusAreaId.parse('fa19-naere-psykiatri'),
    places: [],
  },
  { kind: 'link-initiatives', initiative: psychiatry, seen: 1, related: [letter] },
  {
    kind: 'split-initiative',
    initiative: psychiatry,
    seen: 2,
    parts: [
      {
        title: { da: 'Udskrivning i rette tid' },
        tasks: ours(task).map(({ id }) => id),
        milestones: ours(milestone).map(({ id }) => milestoneId.parse(id)),
        orders: [0],
      },
    ],
    afterwards: 'closes',
    reason: { da: 'Arbejdet fortsætter for sig.' },
  },
  { kind: 'merge-initiatives', initiative: mergedAway, seen: 0, into: letter },
  {
    kind: 'close-initiative',
    initiative: letter,
    seen: 0,
    phase: 'completed',
    reason: { da: 'Aftalen er trådt i kraft.' },
  },
];

/** What their forms can be about. */
export const initiativeAbouts = {
  'create-initiative': {},
  'edit-initiative': { initiative: selfHarm },
  'close-initiative': { initiative: 'sundhedsaftale-2024-2027' },
  'link-initiatives': { initiative: selfHarm },
  'split-initiative': { initiative: 'behandlingsansvar-72-timer' },
  'merge-initiatives': { initiative: selfHarm },
};
