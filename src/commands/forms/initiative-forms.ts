import { closeInitiativeForm } from './close-initiative';
import { createInitiativeForm } from './create-initiative';
import { editInitiativeForm } from './edit-initiative';
import { linkInitiativesForm } from './link-initiatives';
import { mergeInitiativesForm } from './merge-initiatives';
import { splitInitiativeForm } from './split-initiative';

/** The forms of everything that can be done to initiatives. */
export const initiativeForms = {
  'create-initiative': createInitiativeForm,
  'edit-initiative': editInitiativeForm,
  'close-initiative': closeInitiativeForm,
  'link-initiatives': linkInitiativesForm,
  'split-initiative': splitInitiativeForm,
  'merge-initiatives': mergeInitiativesForm,
};
