import { addMilestoneForm } from './add-milestone';
import { dropMilestoneForm } from './drop-milestone';
import { moveMilestoneForm } from './move-milestone';
import { reachMilestoneForm } from './reach-milestone';

/** The forms of everything that can be done to milestones. */
export const milestoneForms = {
  'add-milestone': addMilestoneForm,
  'move-milestone': moveMilestoneForm,
  'reach-milestone': reachMilestoneForm,
  'drop-milestone': dropMilestoneForm,
};
