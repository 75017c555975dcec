import type { InitiativeId } from '../domain/ids';
import { bothMeant } from './both-meant';
import { toldOfCalendar } from './calendar-wish';
import { toldOfDigest } from './digest-wish';
import { limitSaid } from './limit-said';
import { toldOfReminders } from './reminder-wish';
import { approving } from './shapes/access';
import type { Asked } from './shapes/shape';
import { milestoneMeant, taskMeant } from './shapes/single';
import { ruleTold } from './told-rule';
import type { Wish } from './understanding';
import { agreementInstead, yearSaid } from './wish-agreement';
import { toldOfImplementation } from './wish-implementation';
import { aboutMeeting, lastDay, meetingTimeSaid } from './wish-meeting';
import { partiesOf } from './wish-parties';
import type { Said, Texts, Told } from './wish-words';

/** A wish for a form, with what was said of it. */
export function wishWith(form: string, said: Said, asked: Asked, initiative: InitiativeId | undefined): Wish {
  const { about = {}, values = {}, instead } = toldOf(form, said, asked, initiative);
  return { form, about: present(about), values: present(values), ...(instead ? { instead } : {}) };
}

function toldOf(form: string, said: Said, asked: Asked, initiative: InitiativeId | undefined): Told {
  const { slots } = asked;
  const [cluster] = slots.clusters;
  const [municipality] = slots.municipalities;
  const [body] = slots.bodies;
  const day = lastDay(asked);
  const { text } = said;
  const initiatives = initiative === undefined ? {} : { initiatives: [initiative] };
  const dates = { kind: 'initiative' as const, aspect: 'dates' as const };
  switch (form) {
    case 'update-status': {
      const phase = slots.phases.map(({ value }) => value.phase).find((one) => one !== 'started');
      return { about: { initiative }, values: { phase, text, signal: said.signal } };
    }
    case 'create-task':
      return {
        about: { initiative },
        values: { what: text, due: day, parties: partiesOf(said, asked), initiatives: initiative },
      };
    case 'complete-task':
    case 'reopen-task':
    case 'postpone-task':
    case 'edit-task':
    case 'comment-task': {
      const parties = [...slots.clusters, ...slots.municipalities, ...slots.bodies] as never[];
      const task = taskMeant(asked, form !== 'reopen-task');
      const instead = { kind: 'tasks' as const, ...initiatives, ...(parties.length > 0 ? { parties } : {}) };
      return { about: { task }, values: { due: form === 'postpone-task' ? day : undefined }, instead };
    }
    case 'add-milestone':
      return { about: { initiative }, values: { label: text, on: day, initiatives: initiative } };
    case 'move-milestone':
    case 'reach-milestone':
    case 'drop-milestone':
      return {
        about: { milestone: milestoneMeant(asked) },
        values: { on: form === 'drop-milestone' ? undefined : day },
        instead: initiative === undefined ? { kind: 'milestones' } : { ...dates, initiative },
      };
    case 'create-meeting':
      return { about: { body }, values: { day, time: meetingTimeSaid(slots) } };
    case 'set-status-limit':
      return { values: { days: limitSaid(slots) } };
    case 'set-deadline-rule':
      return { about: { body }, values: ruleTold(slots), instead: { kind: 'bodies' } };
    case 'edit-body':
    case 'add-body-person':
      return { about: { body }, instead: { kind: 'bodies' } };
    case 'move-meeting':
    case 'cancel-meeting':
    case 'add-agenda-item':
    case 'move-agenda-item':
    case 'set-paper':
    case 'record-decision':
      return aboutMeeting(form, said, asked, initiative);
    case 'set-implementation':
      return toldOfImplementation(asked, initiative);
    case 'record-approval':
      return {
        about: { initiative },
        values: {
          parties: municipality ?? approving(asked)[0] ?? slots.places[0]?.municipality ?? body,
          state: said.outcome === 'rejected' ? 'declined' : 'approved',
          on: day,
          note: text,
        },
      };
    case 'place-order':
      return { about: { initiative }, values: { text, year: yearSaid(asked) } };
    case 'ask-everybody':
      return { about: { meeting: slots.when?.meeting }, values: { text } };
    case 'ask-for-update':
      return { about: { initiative }, values: { text } };
    case 'edit-cluster':
      return { about: { cluster }, instead: { kind: 'clusters' } };
    case 'hand-over':
      return {
        about: cluster || body ? { type: cluster ? 'cluster' : 'body', party: cluster ?? body } : {},
        values: { on: day },
        instead: { kind: body ? 'bodies' : 'clusters' },
      };
    case 'edit-municipality':
      return { about: { municipality }, instead: { kind: 'municipalities' } };
    case 'set-lead':
      return { about: { initiative }, values: { party: cluster ?? body ?? municipality } };
    case 'create-initiative':
      return { values: { name: text } };
    case 'grant-role':
      return {
        about: {
          initiative,
          cluster: initiative ? undefined : cluster,
          party: initiative || cluster ? undefined : municipality,
        },
      };
    case 'revoke-role':
      return {};
    case 'record-measurement':
    case 'plan-year':
    case 'report-goal':
      return { instead: agreementInstead(form, asked) };
    case 'subscribe':
    case 'edit-subscription':
    case 'pause-subscription':
    case 'stop-subscription':
    case 'hold-digest':
      return toldOfDigest(form, said, asked, initiative);
    case 'set-reminders':
    case 'snooze-reminder':
      return toldOfReminders(form, asked);
    case 'subscribe-calendar':
    case 'stop-calendar':
      return toldOfCalendar(asked);
    case 'merge-initiatives': {
      const [one, other] = bothMeant(asked);
      return { about: { initiative: one ?? initiative }, values: { into: other } };
    }
    default:
      return { about: { initiative } };
  }
}

const present = (fields: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
