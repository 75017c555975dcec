import { addBodyPersonForm } from './add-body-person';
import { editBodyForm } from './edit-body';
import { editClusterForm } from './edit-cluster';
import { editMunicipalityForm } from './edit-municipality';
import { placeOrderForm } from './place-order';
import { planYearForm } from './plan-year';
import { recordMeasurementForm } from './record-measurement';
import { reportGoalForm } from './report-goal';
import { setLeadForm } from './set-lead';

/** The forms of everything that the secretariat keeps of an agreement. */
export const agreementForms = {
  'plan-year': planYearForm,
  'place-order': placeOrderForm,
  'record-measurement': recordMeasurementForm,
  'report-goal': reportGoalForm,
  'edit-body': editBodyForm,
  'add-body-person': addBodyPersonForm,
  'edit-cluster': editClusterForm,
  'edit-municipality': editMunicipalityForm,
  'set-lead': setLeadForm,
};
