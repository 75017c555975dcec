import { itemOf } from './agenda';
import { isLive } from './live';
import type { Prose } from './prose';
import { recordOfDocument } from './record';
import type { Register } from './register';
import { itemThing, statusThing } from './thing';

/** What something is called that people are reminded of: a task, the status of an initiative, an item of an agenda. */
export function remindedThing(register: Register, thing: string): Prose | undefined {
  const record = recordOfDocument(thing);
  if (record?.type === 'task') {
    const task = register.task.get(record.id);
    return isLive(task) ? task?.what : undefined;
  }
  if (thing.startsWith(statusThing(''))) {
    const initiative = register.initiative.get(thing.slice(statusThing('').length));
    return isLive(initiative) ? initiative?.title : undefined;
  }
  const item = itemThing('');
  if (!thing.startsWith(item)) return undefined;
  for (const meeting of register.meeting.values()) {
    const found = isLive(meeting) ? itemOf(meeting, thing.slice(item.length)) : undefined;
    if (found) return found.what;
  }
  return undefined;
}
