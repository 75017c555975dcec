import { planIdOf } from '../domain/follow-up';
import type { GoalId } from '../domain/ids';
import { documentId } from '../domain/record';
import { measurementsThing, reportsThing } from '../domain/thing';
import { addBodyPerson } from './add-body-person';
import { editBody } from './edit-body';
import { editCluster } from './edit-cluster';
import { editMunicipality } from './edit-municipality';
import { placeOrder } from './place-order';
import { planYear } from './plan-year';
import { recordMeasurement } from './record-measurement';
import { reportGoal } from './report-goal';
import { setLead } from './set-lead';

const bodyThing = ({ body }: { body: string }): string => documentId('body', body);

/** How everything that the secretariat keeps of an agreement is decided. */
export const agreementRules = {
  'plan-year': {
    decide: planYear,
    thing: ({ goal, year }: { goal: GoalId; year: number }) => documentId('plan', planIdOf(goal, year)),
  },
  'place-order': { decide: placeOrder },
  'record-measurement': {
    decide: recordMeasurement,
    thing: ({ indicator }: { indicator: string }) => measurementsThing(indicator),
  },
  'report-goal': { decide: reportGoal, thing: ({ goal }: { goal: GoalId }) => reportsThing(goal) },
  'edit-body': { decide: editBody, thing: bodyThing },
  'add-body-person': { decide: addBodyPerson, thing: bodyThing },
  'edit-cluster': {
    decide: editCluster,
    thing: ({ cluster }: { cluster: string }) => documentId('cluster', cluster),
  },
  'edit-municipality': {
    decide: editMunicipality,
    thing: ({ municipality }: { municipality: string }) => documentId('municipality', municipality),
  },
  'set-lead': {
    decide: setLead,
    thing: ({ initiative }: { initiative: string }) => documentId('initiative', initiative),
  },
};
