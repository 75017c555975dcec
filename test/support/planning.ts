import type { Actor, CommandOf, Refusal } from '../../src/commands/command';
import type { Day } from '../../src/domain/day';
import { initiativeId, milestoneId, type PartyId, taskId } from '../../src/domain/ids';
import { grant } from '../../src/domain/person';
import { type Changing, somebody } from './changing';

export const day = (text: string): Day => text as Day;
export const party = (text: string): PartyId => text as PartyId;

/** An initiative with tasks and dates, a task of it, and the date that this is due by. */
export const hours = initiativeId.parse('behandlingsansvar-72-timer');
export const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
export const step2 = taskId.parse('task-72t-trin2');
export const step2Date = milestoneId.parse('date-2023-11-01-72t-trin2');

const withRole = (name: string, role: object): Actor => somebody(name, grant.parse(role));
export const member = withRole('Asta', { role: 'working-group-member', initiative: hours });
export const otherMember = withRole('Bo', { role: 'working-group-member', initiative: selfHarm });
export const lead = withRole('Karl', { role: 'cluster-lead', cluster: 'klynge-randers' });
export const otherLead = withRole('Lis', { role: 'cluster-lead', cluster: 'klynge-aarhus' });
export const contact = withRole('Birk', { role: 'party-contact', party: 'kommune-norddjurs' });

/** A task for some parties as somebody may ask for it. */
export const newTask = (more: Partial<CommandOf<'create-task'>> = {}): CommandOf<'create-task'> => ({
  kind: 'create-task',
  what: { da: 'Send jeres plan' },
  initiatives: [hours],
  parties: [party('klynge-randers')],
  due: day('2023-11-20'),
  recurring: false,
  ...more,
});

/** The task of the shipped register as it is now. */
export const taskIn = ({ register }: Changing, id: string = step2) => {
  const task = register.task.get(id);
  if (!task) throw new Error(`no task ${id}`);
  return task;
};

export const milestoneIn = ({ register }: Changing, id: string = step2Date) => {
  const milestone = register.milestone.get(id);
  if (!milestone) throw new Error(`no milestone ${id}`);
  return milestone;
};

/** The refusal of a command; `undefined` where it was carried out. */
export const refusalOf = (outcome: ReturnType<Changing['carryOut']>): Refusal | undefined =>
  outcome.ok ? undefined : outcome.refusal;
