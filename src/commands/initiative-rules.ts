import { documentId } from '../domain/record';
import { statusThing } from '../domain/thing';
import { closeInitiative } from './close-initiative';
import { createInitiative } from './create-initiative';
import { editInitiative } from './edit-initiative';
import { linkInitiatives } from './link-initiatives';
import { mergeInitiatives } from './merge-initiatives';
import { splitInitiative } from './split-initiative';

const thing = ({ initiative }: { initiative: string }): string => documentId('initiative', initiative);

/** How everything that can be done to initiatives is decided. */
export const initiativeRules = {
  'create-initiative': { decide: createInitiative },
  'edit-initiative': { decide: editInitiative, thing },
  'close-initiative': {
    decide: closeInitiative,
    thing: ({ initiative }: { initiative: string }) => statusThing(initiative),
  },
  'link-initiatives': { decide: linkInitiatives, thing },
  'split-initiative': { decide: splitInitiative, thing },
  'merge-initiatives': { decide: mergeInitiatives, thing },
};
