import type { Command } from '../../src/commands/command';
import type { Day } from '../../src/domain/day';
import { initiativeId, milestoneId, taskId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { tenant } from '../support/desk';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const own = { task: taskId.parse('task-89') };
const date = { milestone: milestoneId.parse('milestone-70') };
const day = (text: string) => text as Day;
/** What can be done to tasks and milestones, in an order in which all can be carried out. */
export const tasksAndMilestones: Command[] = [
  {
    kind: 'create-task',
    initiatives: [selfHarm],
    what: { da: 'Send jeres plan til sekretariatet' },
    message: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1',
    parties: ['all-clusters'],
    due: day('2023-11-20'),
    recurring: false,
  },
  {
    kind: 'edit-task',
    ...own,
    seen: 1,
    what: { da: 'Send jeres lokale plan' },
    parties: [],
    person: personIdOf('Asta', tenant),
    due: day('2023-11-20'),
    recurring: false,
  },
  {
    kind: 'postpone-task',
    ...own,
    seen: 2,
    due: day('2023-12-01'),
    reason: { da: 'Klyngerne mødes først i november.' },
  },
  { kind: 'comment-task', ...own, text: { da: 'Udkastet er på vej.' } },
  { kind: 'complete-task', ...own, note: { da: 'Modtaget.' } },
  { kind: 'reopen-task', ...own, reason: { da: 'Bilaget mangler.' } },
  {
    kind: 'add-milestone',
    initiatives: [selfHarm],
    label: { da: 'Seminar om selvskade' },
    type: 'milestone',
    on: day('2023-12-05'),
  },
  {
    kind: 'move-milestone',
    ...date,
    seen: 1,
    on: day('2024-01-08'),
    until: day('2024-01-12'),
    reason: { da: 'Lokalet er optaget.' },
  },
  { kind: 'drop-milestone', ...date, reason: { da: 'Seminaret bliver til et møde.' } },
  {
    kind: 'reach-milestone',
    milestone: milestoneId.parse('date-2023-11-01-72t-trin2'),
    on: day('2023-10-31'),
  },
];
