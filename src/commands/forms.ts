import type { FormMaker } from './form-of';
import { addAgendaItemForm } from './forms/add-agenda-item';
import { addBodyPersonForm } from './forms/add-body-person';
import { cancelMeetingForm } from './forms/cancel-meeting';
import { createMeetingForm } from './forms/create-meeting';
import { editBodyForm } from './forms/edit-body';
import { editClusterForm } from './forms/edit-cluster';
import { editMunicipalityForm } from './forms/edit-municipality';
import { moveAgendaItemForm } from './forms/move-agenda-item';
import { moveMeetingForm } from './forms/move-meeting';
import { placeOrderForm } from './forms/place-order';
import { planYearForm } from './forms/plan-year';
import { recordDecisionForm } from './forms/record-decision';
import { recordMeasurementForm } from './forms/record-measurement';
import { reportGoalForm } from './forms/report-goal';
import { setDeadlineRuleForm } from './forms/set-deadline-rule';
import { setLeadForm } from './forms/set-lead';
import { setPaperForm } from './forms/set-paper';
import { updateStatusForm } from './forms/update-status';

/** The kinds of commands that have a form, with their forms. */
const makers = {
  'update-status': updateStatusForm,
  'plan-year': planYearForm,
  'place-order': placeOrderForm,
  'record-measurement': recordMeasurementForm,
  'report-goal': reportGoalForm,
  'edit-body': editBodyForm,
  'add-body-person': addBodyPersonForm,
  'edit-cluster': editClusterForm,
  'edit-municipality': editMunicipalityForm,
  'set-lead': setLeadForm,
  'create-meeting': createMeetingForm,
  'move-meeting': moveMeetingForm,
  'cancel-meeting': cancelMeetingForm,
  'add-agenda-item': addAgendaItemForm,
  'move-agenda-item': moveAgendaItemForm,
  'set-paper': setPaperForm,
  'set-deadline-rule': setDeadlineRuleForm,
  'record-decision': recordDecisionForm,
} as const satisfies Record<string, FormMaker>;

export type FormKind = keyof typeof makers;
export const formKinds = Object.keys(makers) as FormKind[];

/** The form of a kind, `undefined` for a kind that has none: whatever a card says is looked up here. */
export const formMaker = (kind: string): FormMaker | undefined =>
  Object.hasOwn(makers, kind) ? makers[kind as FormKind] : undefined;
