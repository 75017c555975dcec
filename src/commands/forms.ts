import type { FormMaker } from './form-of';
import { closeInitiativeForm } from './forms/close-initiative';
import { createInitiativeForm } from './forms/create-initiative';
import { editInitiativeForm } from './forms/edit-initiative';
import { linkInitiativesForm } from './forms/link-initiatives';
import { mergeInitiativesForm } from './forms/merge-initiatives';
import { splitInitiativeForm } from './forms/split-initiative';
import { updateStatusForm } from './forms/update-status';

/** The kinds of commands that have a form, with their forms. */
const makers = {
  'update-status': updateStatusForm,
  'create-initiative': createInitiativeForm,
  'edit-initiative': editInitiativeForm,
  'close-initiative': closeInitiativeForm,
  'link-initiatives': linkInitiativesForm,
  'split-initiative': splitInitiativeForm,
  'merge-initiatives': mergeInitiativesForm,
} as const satisfies Record<string, FormMaker>;

export type FormKind = keyof typeof makers;
export const formKinds = Object.keys(makers) as FormKind[];

/** The form of a kind, `undefined` for a kind that has none: whatever a card says is looked up here. */
export const formMaker = (kind: string): FormMaker | undefined =>
  Object.hasOwn(makers, kind) ? makers[kind as FormKind] : undefined;
