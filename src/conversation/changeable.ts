import type { Actor } from '../commands/command';
import type { About } from '../commands/form';
import { offersAboutMeeting } from '../commands/meeting-offers';
import { offersAboutMilestone } from '../commands/milestone-offers';
import { milestoneKeepers } from '../commands/milestone-rights';
import { type Offer, offersAbout } from '../commands/offers';
import { offersAboutDecision, offersAboutTask } from '../commands/task-offers';
import { taskKeepers } from '../commands/task-rights';
import type { Day } from '../domain/day';
import type { Role } from '../domain/person';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Question } from '../queries/question';
import { keptThings } from './kept-things';

/** A thing with what somebody may change about it. */
export interface Changeable {
  subject: Prose;
  offers: Offer[];
  /** Who may, where nothing is offered. */
  who: readonly Role[];
  /** The question that shows it. */
  shown: Question;
}

type Find = (
  register: Register,
  id: string,
  actor: Actor,
  today: Day,
  about: About,
) => Changeable | undefined;

/** The things that forms can be listed for, by the field of `about` that names them. */
const things: Readonly<Record<string, Find>> = {
  ...keptThings,
  initiative(register, id, actor) {
    const initiative = register.initiative.get(id);
    return (
      initiative && {
        subject: initiative.title,
        offers: offersAbout(register, initiative.id, actor),
        who: ['working-group-member', 'secretariat'],
        shown: { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
      }
    );
  },
  task(register, id, actor) {
    const task = register.task.get(id);
    return (
      task && {
        subject: task.what,
        offers: offersAboutTask(register, id, actor),
        who: taskKeepers,
        shown: { kind: 'task', task: task.id },
      }
    );
  },
  decision(register, id, actor) {
    const decision = register.decision.get(id);
    return (
      decision && {
        subject: decision.outcome,
        offers: offersAboutDecision(decision, actor),
        who: taskKeepers,
        shown: { kind: 'decision', decision: decision.id },
      }
    );
  },
  milestone(register, id, actor) {
    const milestone = register.milestone.get(id);
    return (
      milestone && {
        subject: milestone.label,
        offers: offersAboutMilestone(register, id, actor),
        who: milestoneKeepers,
        shown: { kind: 'milestone', milestone: milestone.id },
      }
    );
  },
  meeting(register, id, actor, today) {
    const meeting = register.meeting.get(id);
    return (
      meeting && {
        subject: meeting.title,
        offers: offersAboutMeeting(register, meeting.id, actor, today),
        who: ['secretariat'],
        shown: { kind: 'meeting', meeting: meeting.id },
      }
    );
  },
};

/** What somebody may change about a thing; `undefined` for what is none. */
export function changeable(
  register: Register,
  about: About,
  actor: Actor,
  today: Day,
): Changeable | undefined {
  for (const [name, id] of Object.entries(about)) {
    const find = Object.hasOwn(things, name) ? things[name] : undefined;
    if (find) return find(register, id, actor, today, about);
  }
  return undefined;
}
