import { addBodyPerson } from './add-body-person-command';
import { editBody } from './edit-body-command';
import { editCluster } from './edit-cluster-command';
import { editMunicipality } from './edit-municipality-command';
import { placeOrder } from './place-order-command';
import { planYear } from './plan-year-command';
import { recordMeasurement } from './record-measurement-command';
import { reportGoal } from './report-goal-command';
import { setLead } from './set-lead-command';

/** Everything that the secretariat keeps of an agreement and of those who work on it. */
export const agreementCommands = [
  planYear,
  placeOrder,
  recordMeasurement,
  reportGoal,
  editBody,
  addBodyPerson,
  editCluster,
  editMunicipality,
  setLead,
] as const;
