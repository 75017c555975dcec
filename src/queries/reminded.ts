import { agendaOf, isOpenItem, type NumberedItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import { deadlinesIn } from '../domain/deadlines';
import type { PartyId } from '../domain/ids';
import type { Meeting } from '../domain/meeting';
import { type Grant, heldBy, type Person } from '../domain/person';
import { finishedPhases } from '../domain/phase';
import { type Days, reminderDay } from '../domain/reminder-days';
import { usualReminders } from '../domain/reminder-settings';
import { ageOf } from '../domain/status-age';
import type { Task } from '../domain/task';
import { itemThing, statusThing, taskThing } from '../domain/thing';
import type { ReminderLine } from './answer';
import { statusOn } from './as-of';
import { comingMeetings } from './calendar';
import { closeness } from './filters';
import type { Known } from './known';
import { initiativeLine, initiativesNamed, isOverdue, meetingLine, taskLine } from './lines';
import { compare } from './when';

/** Whoever is reminded: their grants, and with those of the configuration the secretariat. */
export interface Reminded {
  id: string | undefined;
  grants: readonly Grant[];
  settings: NonNullable<Person['reminders']>;
  snoozed: NonNullable<Person['snoozed']>;
}

/** Somebody as the register knows them; who has never spoken to the bot has no wishes of their own. */
export function remindedPerson({ register }: Known, id: string | undefined, secretariat: boolean): Reminded {
  const person = id === undefined ? undefined : register.person.get(id);
  const configured: Grant[] = secretariat ? [{ role: 'secretariat' }] : [];
  return {
    id,
    grants: [...(person?.grants ?? []), ...configured],
    settings: person?.reminders ?? usualReminders,
    snoozed: person?.snoozed ?? [],
  };
}

/** Of what somebody is reminded on some days: their tasks, statuses that have grown old, and missing papers; the nearest deadline first. */
export function remindersOf(known: Known, who: Reminded, days: Days): ReminderLine[] {
  const dated = (thing: string, deadline: Day, goesOn: boolean): { day: Day } | undefined => {
    const snoozedUntil = who.snoozed.find((one) => one.thing === thing)?.until;
    const day = reminderDay({ deadline, goesOn, snoozedUntil }, who.settings, days);
    return day && { day };
  };
  return [...tasksOf(known, who, dated), ...onAgendas(known, who, dated)].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.deadline, b.deadline),
  );
}

type Told = (thing: string, deadline: Day, goesOn: boolean) => { day: Day } | undefined;

const kinds: readonly ReminderLine['kind'][] = ['task', 'status', 'paper'];

/**
 * A task is its person's; of one that nobody in particular was given, it is of those who lead or speak for its
 * parties. What falls to all clusters is every cluster lead's, what falls to all municipalities nobody's in particular.
 */
function whose({ register }: Known, task: Task, { id, grants }: Reminded): 'own' | 'shared' | undefined {
  if (task.person !== undefined) return task.person === id ? 'own' : undefined;
  const held: PartyId[] = heldBy(grants);
  const led = held.filter((party) => register.cluster.has(party));
  if (closeness(register, task, held) === 0) return 'own';
  return closeness(register, task, led) < 2 ? 'shared' : undefined;
}

/** Open by the source's own words: nobody is sent after what was only deduced. */
const isToDo = (task: Task, end: Day, today: Day): boolean =>
  (task.state === 'open' || task.state === 'ongoing') &&
  task.stateBasis === 'from-source' &&
  !task.recurring &&
  !(task.validFrom !== undefined && task.validFrom > end) &&
  (end >= today || isOverdue(task, today));

function tasksOf(known: Known, who: Reminded, told: Told): ReminderLine[] {
  return [...known.register.task.values()].flatMap((task) => {
    const deadline = task.due?.to ?? undefined;
    if (deadline === undefined || !isToDo(task, deadline, known.today)) return [];
    const held = whose(known, task, who);
    if (held === undefined) return [];
    const thing = taskThing(task.id);
    const when = told(thing, deadline, true);
    const line = { kind: 'task', thing, deadline, task: taskLine(known, task) } as const;
    return when ? [{ ...line, ...when, shared: held === 'shared' }] : [];
  });
}

function onAgendas(known: Known, { grants }: Reminded, told: Told): ReminderLine[] {
  const members = new Set(
    grants.flatMap((one) => (one.role === 'working-group-member' ? [one.initiative as string] : [])),
  );
  const isSecretariat = grants.some(({ role }) => role === 'secretariat');
  if (members.size === 0 && !isSecretariat) return [];
  const spoken = new Set<string>();
  return comingMeetings(known).flatMap((meeting) => {
    const deadline = deadlinesIn(known.register, meeting)?.paper;
    if (deadline === undefined) return [];
    const items = agendaOf(meeting).filter(isOpenItem);
    return [
      ...(deadline >= known.today ? statusesFor(known, items, members, spoken) : []).flatMap((line) => {
        const when = told(line.thing, deadline, false);
        return when ? [{ ...line, deadline, ...when, meeting: meetingLine(known, meeting) }] : [];
      }),
      ...(isSecretariat ? items.filter(({ paper }) => paper?.state !== 'handed-in') : []).flatMap((item) =>
        paperLine(known, meeting, item, deadline, told),
      ),
    ];
  });
}

/** The initiatives of some agenda items that somebody works on and whose status is older than the limit, each once. */
function statusesFor(
  { register, today }: Known,
  items: readonly NumberedItem[],
  members: ReadonlySet<string>,
  spoken: Set<string>,
) {
  return initiativesNamed(register, [...new Set(items.flatMap(({ initiatives }) => initiatives))]).flatMap(
    (initiative) => {
      if (!members.has(initiative.id) || spoken.has(initiative.id)) return [];
      const status = statusOn(register, initiative.id);
      if (status && finishedPhases.includes(status.phase)) return [];
      if (ageOf(status ?? initiative, today) <= register.freshDays) return [];
      spoken.add(initiative.id);
      const line = initiativeLine(register, initiative);
      return [{ kind: 'status' as const, thing: statusThing(initiative.id), initiative: line }];
    },
  );
}

function paperLine(
  known: Known,
  meeting: Meeting,
  item: NumberedItem,
  deadline: Day,
  told: Told,
): ReminderLine[] {
  const thing = itemThing(item.id);
  const when = told(thing, deadline, true);
  if (!when) return [];
  const { id, what } = item;
  const initiatives = initiativesNamed(known.register, item.initiatives);
  const line = meetingLine(known, meeting);
  return [{ kind: 'paper', thing, deadline, ...when, item: { id, what, initiatives }, meeting: line }];
}
