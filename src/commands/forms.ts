import type { FormMaker } from './form-of';
import { addAgendaItemForm } from './forms/add-agenda-item';
import { agreementForms } from './forms/agreement-forms';
import { askEverybodyForm } from './forms/ask-everybody';
import { askForUpdateForm } from './forms/ask-for-update';
import { calendarForms } from './forms/calendar-forms';
import { cancelMeetingForm } from './forms/cancel-meeting';
import { createMeetingForm } from './forms/create-meeting';
import { grantRoleForm } from './forms/grant-role';
import { handOverForm } from './forms/hand-over';
import { initiativeForms } from './forms/initiative-forms';
import { milestoneForms } from './forms/milestone-forms';
import { moveAgendaItemForm } from './forms/move-agenda-item';
import { moveMeetingForm } from './forms/move-meeting';
import { recordApprovalForm } from './forms/record-approval';
import { recordDecisionForm } from './forms/record-decision';
import { reminderForms } from './forms/reminder-forms';
import { revokeRoleForm } from './forms/revoke-role';
import { sendOutForm } from './forms/send-out';
import { setDeadlineRuleForm } from './forms/set-deadline-rule';
import { setImplementationForm } from './forms/set-implementation';
import { setPaperForm } from './forms/set-paper';
import { setStatusLimitForm } from './forms/set-status-limit';
import { subscriptionForms } from './forms/subscription-forms';
import { taskForms } from './forms/task-forms';
import { updateStatusForm } from './forms/update-status';

/** The kinds of commands that have a form, with their forms. */
const makers = {
  'update-status': updateStatusForm,
  'grant-role': grantRoleForm,
  'revoke-role': revokeRoleForm,
  'ask-for-update': askForUpdateForm,
  'ask-everybody': askEverybodyForm,
  'send-out': sendOutForm,
  'record-approval': recordApprovalForm,
  'set-implementation': setImplementationForm,
  'create-meeting': createMeetingForm,
  'move-meeting': moveMeetingForm,
  'cancel-meeting': cancelMeetingForm,
  'add-agenda-item': addAgendaItemForm,
  'move-agenda-item': moveAgendaItemForm,
  'set-paper': setPaperForm,
  'set-deadline-rule': setDeadlineRuleForm,
  'set-status-limit': setStatusLimitForm,
  'record-decision': recordDecisionForm,
  ...initiativeForms,
  ...agreementForms,
  'hand-over': handOverForm,
  ...taskForms,
  ...milestoneForms,
  ...subscriptionForms,
  ...reminderForms,
  ...calendarForms,
} as const satisfies Record<string, FormMaker>;

export type FormKind = keyof typeof makers;
export const formKinds = Object.keys(makers) as FormKind[];

/** The form of a kind, `undefined` for a kind that has none: whatever a card says is looked up here. */
export const formMaker = (kind: string): FormMaker | undefined =>
  Object.hasOwn(makers, kind) ? makers[kind as FormKind] : undefined;
