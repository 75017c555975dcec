import type { FormMaker } from './form-of';
import { askForUpdateForm } from './forms/ask-for-update';
import { grantRoleForm } from './forms/grant-role';
import { revokeRoleForm } from './forms/revoke-role';
import { updateStatusForm } from './forms/update-status';

/** The kinds of commands that have a form, with their forms. */
const makers = {
  'update-status': updateStatusForm,
  'grant-role': grantRoleForm,
  'revoke-role': revokeRoleForm,
  'ask-for-update': askForUpdateForm,
} as const satisfies Record<string, FormMaker>;

export type FormKind = keyof typeof makers;
export const formKinds = Object.keys(makers) as FormKind[];

/** The form of a kind, `undefined` for a kind that has none: whatever a card says is looked up here. */
export const formMaker = (kind: string): FormMaker | undefined =>
  Object.hasOwn(makers, kind) ? makers[kind as FormKind] : undefined;
